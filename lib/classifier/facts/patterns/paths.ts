import type { FactPattern } from '../fact-pattern.ts';

/** Paths and methods: what was called, and what to call. */
export const pathPatterns: readonly FactPattern[] = [
  {
    id: 'called-address',
    message:
      /(?:for url:? ['"]?|\burl[=:] ?['"]|fetching from |\bcalling ['"]?|connect(?:ing)? to ['"]?|(?:POST|GET) ['"])https?:\/\/(?<upstream>[a-z\d.-]{3,80}(?::\d{2,5})?)(?=[/'"?\s:]|$)/iu,
  },
  {
    id: 'invalid-url',
    holds: '/',
    message:
      /(?:invalid url|url not found|no route(?: found)? for|route|endpoint|path|page) \(?(?<method>GET|POST|PUT|PATCH|DELETE)[ :]{1,2}(?<path>\/[\w./{}:-]{0,150})/iu,
  },
  {
    id: 'path-of-form',
    holds: '/',
    message:
      /\bpath must (?:be of (?:the )?form|be one of|start with|begin with|match):? ['"`]?(?<suggestedPath>\/[\w./<>{}:-]{2,120})/iu,
  },
  {
    id: 'cannot-post',
    holds: '/',
    message: /cannot (?<method>GET|POST|PUT|PATCH|DELETE) (?<path>\/[\w./-]{0,150})/iu,
  },
  {
    id: 'path-not-found',
    holds: '/',
    message: /(?:path|url|route|endpoint) ['"`]?(?<path>\/[\w./-]{1,150})['"`]? (?:was |is |does |could |not )/iu,
  },
  {
    id: 'not-supported-in-endpoint',
    holds: '/',
    message: /not supported in the (?<path>\/?v\d\w{0,8}\/[\w./-]{2,80}) endpoint/iu,
  },
  {
    id: 'did-you-mean-path',
    holds: '/',
    message: /did you mean(?: to use)?:? ['"`]?(?<suggestedPath>\/?v\d\w{0,8}\/[\w./-]{2,80})/iu,
  },
  {
    id: 'use-the-endpoint',
    holds: '/',
    message:
      /(?:use|call|try|via|through|with|supported (?:in|on|by|via)|available (?:in|on|via|through)|switch to|send (?:it )?to|使用|改用|调用)(?: the)?(?: endpoint| api)? ['"`]?(?<suggestedPath>(?:\/v1\/|\/v2\/|\/v3\/|\/v1beta\/|\/api\/)[\w./-]{2,80})/iu,
  },
  {
    id: 'only-in-endpoint',
    holds: '/',
    message:
      /only (?:supported|available|works) (?:in|on|with|via|through) (?:the )?['"`]?(?<suggestedPath>\/?v\d\w{0,8}\/[\w./-]{2,80})/iu,
  },
  {
    id: 'only-supports-api',
    message:
      /(?:only supports?|only available (?:in|via|through)|use|supported in)(?: the)? (?<feature>(?:Responses|Interactions|Batch|Chat Completions|Completions|Messages|Live|Realtime|Assistants|Embeddings|Files) API)/iu,
  },
  {
    id: 'method-not-supported',
    message:
      /method:? ['"`]?(?<method>GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD)['"`]? (?:is )?not (?:supported|allowed)/iu,
  },
  {
    id: 'only-methods',
    message:
      /(?:only|only supports?|only accepts?|supported methods?:?|allowed methods?:?|allow:) (?<allowedMethods>(?:GET|POST|PUT|PATCH|DELETE)(?:(?:, | and | or |,)(?:GET|POST|PUT|PATCH|DELETE)){0,4})\b/u,
  },
  {
    id: 'webhook',
    message: /webhook ['"`](?<method>GET|POST|PUT|PATCH|DELETE) (?<path>[\w./-]{1,100})['"`]/iu,
  },
];
