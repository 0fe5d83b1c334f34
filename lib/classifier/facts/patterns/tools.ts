import type { FactPattern } from '../fact-pattern.ts';

/** Tools and their calls, messages and their roles, files. */
export const toolPatterns: readonly FactPattern[] = [
  {
    id: 'did-not-have-responses',
    message:
      /tool_call_ids? did not have response messages: (?!message\[)(?<toolCall>[\w:.-]{2,80}(?:, ?[\w:.-]{2,80}){0,20})/iu,
  },
  {
    id: 'responses-at-message',
    message: /did not have response messages: message\[(?<messageIndex>\d{1,5})\]/iu,
  },
  {
    id: 'no-tool-output',
    message: /no tool (?:output|call) found for (?:function call )?(?:output )?['"`]?(?<toolCall>[\w.-]{4,80})/iu,
  },
  {
    id: 'ids-without-results',
    message:
      /(?:tool_use['"`]? ids (?:were )?found without ['"`]?tool_result['"`]? blocks immediately after|tool_use_id['"`]? found in ['"`]?tool_result['"`]? blocks): (?<toolCall>[\w.-]{4,80}(?:, ?[\w.-]{4,80}){0,20})/iu,
  },
  {
    id: 'tool-id-not-found',
    message: /tool[ _](?:call[ _])?id ?[(:] ?['"`]?(?<toolCall>[\w.-]{4,80})['"`]?\)? not found/iu,
  },
  {
    id: 'tool-call-id-colon',
    message: /\btool[ _]?(?:call[ _]?|use[ _]?)id['"`]?(?:: ?|=)['"`]?(?<toolCall>[\w.-]{4,80})/iu,
  },
  {
    id: 'tool-call-with-id',
    holds: 'quote',
    message: /\btool[ _]calls? with (?:the )?id:? ['"`](?<toolCall>[\w:.-]{2,80})['"`]/iu,
  },
  {
    id: 'schema-path-complaint',
    holds: 'quote',
    message: /At path ['"`](?<field>[\w.[\]]{1,120})['"`]: (?<complaint>[^>\n]{3,160})/iu,
  },
  {
    id: 'schema-context-complaint',
    message: /In context=\([^)\n]{0,200}\), (?<complaint>[^\n]{3,200}?)\.?(?:$|\n)/u,
  },
  {
    id: 'schema-instance',
    message: /(?<complaint>could not understand the instance `[^`\n]{2,120})`/iu,
  },
  {
    id: 'schema-key-complaint',
    message: /(?<complaint>missing '[\w$]{1,30}'(?: or '[\w$]{1,30}'){0,3} key in [\w ]{3,60})/iu,
  },
  {
    id: 'item-provided-without',
    message: /item (?:with id )?['"`](?<toolCall>\w{2,6}_\w{8,80})['"`]/iu,
  },
  {
    id: 'file-not-found',
    message: /(?:file|files) (?:\[id:|with id |id )?['"`]?(?<file>(?:file|cfile|files)[-_/][\w.-]{4,80})/iu,
  },
  {
    id: 'id-not-found',
    message: /with id ['"`]?(?<file>[a-z]{2,12}_\w{3,80})['"`]? (?:not found|does not exist|was not found)/iu,
  },
  {
    id: 'media-url',
    holds: '/',
    message:
      /(?:download|fetch|load|access|retriev|open|read)(?:ing|e)?(?: [a-z]{1,8}){0,4}:? ['"`(]?(?<file>https?:\/\/[^\s'"`<>)]{4,150}[^\s'"`<>).,:])/iu,
  },
  {
    id: 'id-found-quoted',
    holds: 'quote',
    message: /found with id ['"`](?<file>[\w-]{3,80})['"`]/iu,
  },
  {
    id: 'schema-for-function',
    holds: 'quote',
    message:
      /(?:invalid schema for (?:function|response_format|tool)|(?:function|tool) name) ['"`](?<tool>[\w.-]{1,80})['"`]/iu,
  },
  {
    id: 'function-declaration',
    message: /`(?<tool>[\w.-]{1,80})` functionDeclaration `(?<parameter>[\w.[\]]{1,120})`/iu,
  },
  {
    id: 'parameters-for-tool',
    message: /(?:parameters|arguments) for (?:tool|function) ['"`]?(?<tool>[\w.-]{1,80})['"`]?/iu,
  },
  {
    id: 'tool-quoted',
    holds: 'quote',
    message: /(?:tool|function|tools) ['"`](?<tool>[\w.-]{1,80})['"`] (?:is |was |does |not |has |with|in )/iu,
  },
  {
    id: 'tool-name-colon',
    message: /(?:duplicate|invalid|unknown) (?:tool|function) name:? ['"`]?(?<tool>[\w.-]{1,80})/iu,
  },
  {
    id: 'try-disabling',
    holds: 'quote',
    message: /try disabling ['"`](?<tool>[\w.-]{1,80})['"`]/iu,
  },
  {
    id: 'names-not-allowed',
    message: /names? (?:are|is) not allowed to be \[?['"`]?(?<tool>[\w.-]{1,80})/iu,
  },
  {
    id: 'role-after-role',
    holds: 'quote',
    message: /unexpected role ['"`](?<messageRole>\w{2,20})['"`] after role ['"`](?<value>\w{2,20})['"`]/iu,
  },
  {
    id: 'invalid-message-role',
    message:
      /(?:invalid|unsupported|unexpected|unknown) (?:message )?role:? ['"`]?(?<messageRole>system|developer|tool|assistant|user|function|model)\b/iu,
  },
  {
    id: 'role-quoted',
    holds: 'quote',
    message: /(?:role|roles) ['"`](?<messageRole>system|developer|tool|assistant|user|function|model)['"`]/iu,
  },
  {
    id: 'multiple-roles',
    holds: 'quote',
    message: /found multiple ['"`](?<messageRole>\w{2,20})['"`] roles/iu,
  },
  {
    id: 'developer-instruction',
    message:
      /(?<messageRole>developer|system) (?:instruction|message|role|prompt)s? (?:is|are) not (?:enabled|supported|allowed)/iu,
  },
  {
    id: 'role-type',
    holds: 'quote',
    message: /support ['"`](?<messageRole>system|developer|tool)['"`] with this model/iu,
  },
  {
    id: 'content-block',
    message: /support the (?<modality>image|video|audio|document|pdf|file) content block/iu,
  },
  {
    id: 'no-input-support',
    message: /(?:support|accept|process)s? (?<modality>image|video|audio|pdf|file|vision)s? ?(?:input|content|url)?/iu,
  },
  {
    id: 'modality-not-supported',
    message:
      /(?<modality>image|video|audio|pdf|file|vision|multimodal)(?:s| inputs?| content| data)? (?:is|are) not supported/iu,
  },
  {
    id: 'type-uploaded',
    message: /unsupported (?<modality>image|audio|video|file|media)\b/iu,
  },
  {
    id: 'input-medium',
    message: /\b(?:input|source|uploaded|reference) (?<modality>image|audio|video|picture|document|file)s?\b/iu,
  },
  {
    id: 'medium-unread',
    message:
      /(?:process|decode|download|fetch|load|read|open|identify|inspect|corrupt(?:ed)?|damaged|broken|invalid|unreadable|data for)(?: (?:the|this|your|input|provided|given|submitted)){0,2} (?<modality>image|audio|video|picture|document|pdf)\b/iu,
  },
  {
    id: 'medium-fails',
    message:
      /\b(?<modality>image|audio|video|picture|document|pdf)(?: (?:file|url|data|content|input))? (?:cannot|can't|could not|couldn't|failed to|(?:is|was) (?:not valid|invalid|corrupt(?:ed)?|damaged|not accessible)|may contain)/iu,
  },
  {
    id: 'flagged-for',
    message: /flagged for ['"`]?(?<flagged>[a-z][\w/-]{2,40}(?:, [a-z][\w/-]{2,40}){0,10})/iu,
  },
  {
    id: 'flagged-kind',
    message:
      /(?:contains?|may contain|detected|due to|because of)(?: \w{1,12}){0,2} (?<flagged>NSFW|violence|violent|sexual|hate|self-harm|harassment|pornograph\w{1,3}|prohibited|politic\w{1,4})\b/iu,
  },
  {
    id: 'blocked-due-to',
    message: /blocked due to ?:? ?(?<flagged>[A-Z][A-Z_]{3,40})/u,
  },
];
