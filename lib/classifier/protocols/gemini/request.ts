import type { Rule } from '../../model.ts';

/** What is wrong with the request, or more than the model can. */
export const requestRules = [
  // Tools before fields: what is wrong with a schema is told as an unknown field.
  {
    id: 'signature',
    message: /thought_?signature/iu,
    cause: 'invalid_request/reasoning_not_returned',
    fixes: [
      {
        text: 'Send each part’s thoughtSignature back unchanged, with the function call or image.',
        link: 'https://ai.google.dev/gemini-api/docs/thought-signatures',
      },
    ],
  },
  {
    id: 'calls-unanswered',
    message:
      /number of function response parts|function response turn comes immediately|function_response.{0,60}function_call/iu,
    cause: 'invalid_request/tool_calls_unanswered',
  },
  {
    id: 'mixed-turn',
    message: /function_call part which can ?not be mixed with function_response/iu,
    cause: 'invalid_request/message_order',
    title: 'A turn mixes function calls and their responses',
    why: ['Gemini takes the calls of a turn in one entry of “contents”, and their responses in the next.'],
    fixes: [
      {
        text: 'Split them: function_call parts in an entry of role “model”, function_response parts in one of role “user” directly after it.',
        link: 'docs',
      },
    ],
  },
  {
    id: 'turns',
    message: /function call turn|(?:multiturn|single ?turn) requests|alternate between user and model/iu,
    cause: 'invalid_request/message_order',
  },
  {
    id: 'schema-type-list',
    message: /unknown name "type" at '.{1,600}cannot start list/iu,
    cause: 'invalid_request/tool_schema',
    title: 'A type in a schema is a list',
    why: ['Gemini accepts one type in a schema, not a list of types.'],
    fixes: [
      {
        text: [
          'Set “type” at “{field}” to one type as text; for values that may be missing add “nullable: true”.',
          'Set “type” to one type as text; for values that may be missing add “nullable: true”.',
        ],
        link: 'docs',
      },
    ],
  },
  {
    id: 'tool-schema',
    message:
      /unknown name .{1,80}at 'tools|function_?declarations?.{0,80}(?:schema|parameters|properties|items)|constraint that has too many states|for OBJECT type|duplicate function declaration/iu,
    cause: 'invalid_request/tool_schema',
  },
  {
    id: 'unknown-field',
    message: /unknown name "(?<field>[^"]{1,80})"/iu,
    cause: 'invalid_request/unknown_field',
    fixes: [
      {
        text: [
          'Remove {unknown}, or put each where the reference has it: camelCase and nesting matter.',
          'Remove “{field}”, or move it to where the reference has it: camelCase and nesting matter.',
        ],
        link: 'docs',
      },
    ],
  },
  { id: 'parameter-unknown', code: 'parameter_unknown', cause: 'invalid_request/unknown_field' },
  {
    id: 'wrong-value',
    message:
      /invalid value at '(?<field>[^']{1,100})'|proto field is not repeating|starting an object on a scalar field/iu,
    cause: 'invalid_request/wrong_type',
  },
  { id: 'role-name', message: /please use a valid role|valid role: user, model/iu, cause: 'invalid_request/enum' },
  {
    id: 'missing',
    message:
      /is not specified|must include at least one|must have (?:one or more|at least one|a) |empty (?:text|input|content)|must not be empty|missing .{0,40}in the request/iu,
    status: 400,
    cause: 'invalid_request/missing_field',
  },
  {
    id: 'range',
    message: /supported range is|must be (?:between|in the range|positive|less|greater)|out of range/iu,
    status: 400,
    cause: 'invalid_request/out_of_range',
  },
  { id: 'range-code', code: 'out_of_range', status: 416, cause: 'invalid_request/out_of_range' },
  { id: 'no-pages', message: /document has no pages|file is empty/iu, cause: 'invalid_request/empty_file' },
  {
    id: 'too-large',
    message: /request payload size exceeds|exceeds the (?:size )?limit: \d{1,12} bytes|fields that are too large/iu,
    cause: 'payload_too_large/body',
  },
  {
    id: 'context',
    message:
      /input token count|token count .{0,40}exceeds|maximum number of (?:input )?tokens|exceeds? the maximum token/iu,
    status: 400,
    cause: 'context_length/input_too_long',
  },
  {
    id: 'pages',
    message:
      /supported page limit|exceeds? the (?:maximum|supported) number of|fewer than \d{1,5} (?:images|videos|files|pages)/iu,
    cause: 'payload_too_large/item_count',
  },
  {
    id: 'unreadable-media',
    message:
      /cannot fetch content|unable to process input (?:image|video|audio|file)|(?:image|video|audio|file) (?:data )?is (?:not valid|invalid|corrupt)|source image|not in an ACTIVE state|unsupported file uri/iu,
    status: 400,
    cause: 'invalid_request/unreachable_media',
  },

  // What this model cannot do.
  {
    id: 'no-developer-role',
    message: /(?:developer|system) instruction is not (?:enabled|supported)/iu,
    cause: 'unsupported/role',
  },
  {
    id: 'no-tools',
    message: /function calling is not (?:enabled|supported)|tools? (?:use )?(?:is|are) not (?:enabled|supported)/iu,
    cause: 'unsupported/tools',
  },
  {
    id: 'media-format',
    message: /unsupported mime ?type|mime_?type parameter/iu,
    status: 400,
    cause: 'unsupported/media_format',
  },
  {
    id: 'response-modalities',
    message: /accepts the following combinations? of response modalities/iu,
    cause: 'unsupported/modality',
    title: 'The model answers in another form',
    why: [
      ['“{model}” answers in {allowed} only.', 'The model answers in other forms than the one that was asked for.'],
    ],
    fixes: [
      {
        text: [
          'Set “generationConfig.responseModalities” to {allowed}, or choose a model that answers in text.',
          'Set “generationConfig.responseModalities” to what the model can answer in, or choose a model that answers in text.',
        ],
        link: 'docs',
      },
    ],
  },
  {
    id: 'modality',
    message: /response modalit(?:y|ies)|(?:image|audio|video|text) (?:input|output)(?: modality)? is not/iu,
    status: 400,
    cause: 'unsupported/modality',
  },
  {
    id: 'thinking',
    message:
      /budget -?\d{1,9} is invalid|only works in thinking mode|thinking[_ ]?(?:level|budget|config)?.{0,40}not (?:enabled|supported)/iu,
    cause: 'unsupported/value',
  },
  {
    id: 'interactions-only',
    message: /only supports? (?:the )?interactions api/iu,
    cause: 'unsupported/endpoint',
    why: [
      [
        '“{model}” is an agent: it is only served through the Interactions API.',
        'This agent is only served through the Interactions API.',
      ],
    ],
    fixes: [
      {
        text: [
          'Send a POST to /v1beta/interactions with “agent” set to “{model}” and “background” set to true, then poll for the result.',
          'Send a POST to /v1beta/interactions with “agent” and “background” set to true, then poll for the result.',
        ],
        link: 'https://ai.google.dev/gemini-api/docs/interactions',
      },
    ],
  },
  {
    id: 'wrong-endpoint',
    message: /does not support (?:chat ?completions|generatecontent|predict)|cannot be accessed through/iu,
    cause: 'unsupported/endpoint',
  },
  {
    id: 'unsupported',
    message:
      /(?:is|are) (?:not (?:enabled|supported|yet supported)|unsupported)|(?:does not|doesn.t) support|cannot be (?:used together|combined)/iu,
    code: ['invalid_argument', 'failed_precondition', 'unimplemented', 'invalid_request'],
    cause: 'unsupported/feature',
  },
] as const satisfies readonly Rule[];
