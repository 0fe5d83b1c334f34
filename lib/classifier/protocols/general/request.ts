import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';
import { validatorRules } from './validator.ts';

/** An exception that nothing caught: what led to it is in the request, in the code, or in what the code called. */
const PROGRAM_ERROR = {
  title: 'The server’s own code failed',
  why: [
    [
      'An exception in the code of {account}: “{message}”. The same request may meet it again.',
      'An exception in the code of {account}. The same request may meet it again.',
    ],
  ],
  fixes: [
    {
      text: [
        'Read the traceback in the log of the server at {ownHost}, and correct or update what runs there.',
        'Cut the request down to what it cannot do without, and add the other fields back one by one to find what fails.',
      ],
      about: 'log',
    },
    {
      text: [
        'Compare the request with what the server at {ownHost} expects: a missing field or one of another type often ends so.',
      ],
    },
  ],
} as const satisfies Partial<Rule>;

/** What is wrong with the request: what is not supported before what is malformed. */
export const requestRules: readonly Rule[] = [
  ...validatorRules,
  // What a program says when it fails holds words that elsewhere speak of the request.
  {
    id: 'out-of-memory',
    message:
      /\bout of memory\b|\bCUDA\b|\b(?:attempting|failed|unable) to allocate\b|\bcannot allocate memory\b|\bbad_alloc\b|\b(?:insufficient|not enough) (?:\w{1,8} )?memory\b/iu,
    status: [200, 400, ...HIDING],
    cause: 'server_error/internal',
    title: 'The server ran out of memory, or its GPU failed',
    why: [
      'What runs at {host} has too little memory for this request beside all else that it does, or its GPU failed.',
    ],
    fixes: [
      { text: 'Retry with a shorter prompt, fewer or smaller images, and fewer requests at once.' },
      {
        text: [
          'Restart the server at {ownHost} with a smaller model, quantization, or context if it recurs; its log has the cause.',
        ],
        about: 'log',
      },
    ],
  },
  {
    id: 'missing-module',
    message:
      /\bcannot find (?:module|package) ['"](?<value>@?[\w./-]{1,80})['"]|\bno module named ['"]?[\w.]{1,80}|\bmodulenotfounderror\b|\berr_module_not_found\b/iu,
    status: [200, ...HIDING],
    cause: 'server_error/internal',
    retry: false,
    title: ['The package “{value}” is missing on the server', 'A package is missing on the server'],
    why: [['The code of the server at {host} imports a package that is not installed where it runs.']],
    fixes: [
      {
        text: [
          'Install “{value}” for the server at {host}, list it among the dependencies, and build or deploy it again.',
          'Install the missing package for the server at {host}, list it among the dependencies, and build or deploy it again.',
        ],
      },
    ],
  },
  {
    id: 'program-error',
    message:
      /\b(?:Type|Key|Attribute|Index|Name|Runtime|Assertion|Reference)Error[:(](?! ?(?:fetch failed|terminated|network))|\bNoneType\b|has no attribute|cannot read propert|unexpected keyword argument|positional arguments? but|list index out of range|string indices|unsupported operand|nil pointer|not JSON compliant|\btraceback\b|segmentation fault|\w\.\w{1,40} is not a function\b|\bis not a constructor\b|\bis not iterable\b|\bname '\w{1,60}' is not defined\b|\bcannot destructure property\b/iu,
    status: [200, ...HIDING],
    cause: 'server_error/internal',
    ...PROGRAM_ERROR,
  },
  {
    id: 'program-error-outright',
    message:
      /\(\) (?:takes|missing) \d{1,2} (?:required )?positional|' object has no attribute|'NoneType' object|^list index out of range|float values are not JSON compliant/u,
    status: 400,
    cause: 'server_error/internal',
    ...PROGRAM_ERROR,
  },
  {
    id: 'page-for-json',
    message:
      /unexpected token ['"‘]?<|['"]<(?:!doctype|\?xml|html)[^\n]{0,40}is not valid json|invalid character '<' looking for|expecting value: line 1 column 1 \(char 0\)/iu,
    status: [200, ...HIDING],
    cause: 'upstream_error/provider_failed',
    title: 'The server behind it did not answer with JSON',
    why: ['{host} called another server and got a page or nothing back: a wrong base URL, a proxy, or an error page.'],
    fixes: [
      {
        text: 'Check the base URL, the region, and the proxy with which {host} calls the provider; its log has the response.',
      },
    ],
  },
  // What a parser says of JSON; the request's own comes with 400.
  {
    id: 'own-output',
    message:
      /^(?:\w{1,30}(?:Error|Exception): )?(?:expecting (?:value|',' delimiter|':' delimiter|property name)|unterminated string starting at|extra data: line|unexpected (?:token .{1,12} in JSON|token .{1,60} is not valid JSON|end of JSON input|non-whitespace character after JSON)|invalid character .{1,6} (?:looking for|after) |unexpected end of JSON)/iu,
    status: [200, ...HIDING],
    cause: 'server_error/unexpected_output',
  },
  {
    id: 'own-tool-call',
    message: /(?:failed to|could not|cannot|unable to|error) pars(?:e|ing) (?:the )?tool call/iu,
    status: [200, ...HIDING],
    cause: 'server_error/unexpected_output',
  },
  {
    id: 'wrong-method',
    message:
      /method not allowed|(?:invalid|unsupported) method|\bmethod (?:['"`]?[A-Z]{3,7}['"`]? )?(?:is )?not (?:allowed|supported|permitted)|\b(?:GET|POST|PUT|DELETE) (?:requests? )?(?:is |are )?not (?:allowed|supported)/iu,
    status: [200, 400, 404, 405, ...HIDING],
    cause: 'not_found/wrong_method',
  },
  {
    id: 'role-unsupported',
    message:
      /(?:invalid (?:message )?|unsupported )role:? .?(?:system|developer|tool)\b|(?:developer|system) instruction is not (?:enabled|supported)|role.{0,20} does not support|does not support .{0,20}\brole\b|\brole: unknown variant/iu,
    cause: 'unsupported/role',
  },
  {
    id: 'bad-base64',
    message:
      /invalid base64|illegal base64|base64 (?:encoding|data|string)? ?(?:is |was )?(?:invalid|malformed|incorrect)|base64.{0,30}(?:cannot|could not|failed to) be decoded/iu,
    status: [200, 400, 415, 422, ...HIDING],
    cause: 'invalid_request/unreachable_media',
    title: 'The base64 data is not valid',
    why: ['The data is cut off, has a prefix too many or too few, or its media type does not fit.'],
    fixes: [
      {
        text: [
          'Send the {modality} at “{field}” whole, as “data:<media type>;base64,<data>”, with the type that fits.',
          'Send the {modality} whole, as “data:<media type>;base64,<data>”, with the type that fits.',
          'Send the data at “{field}” whole, as “data:<media type>;base64,<data>”, with the type that fits.',
          'Send the data whole, as “data:<media type>;base64,<data>”, with the type that fits.',
        ],
        link: 'docs',
      },
    ],
  },
  {
    id: 'media-format',
    message:
      /unsupported (?:file|image|audio|video|media) (?:type|format)|does not support the (?:\w{1,10} )?format you|(?:file|image|audio|video|media) (?:type|format) .{0,30}not supported|unsupported mime ?-?type(?!.{0,6}blob)|\bfile must be one of the following types|invalid (?:(?:file|image|audio|video|media) )?(?:format|extension|type)\b.{1,40}supported (?:formats|types|extensions)|\bwith (?:mime ?-?type|content[- ]type) [\w.+-]{1,40}\/[\w.+*-]{1,80},? (?:but )?only\b/iu,
    status: [200, 400, 404, 415, 422, ...HIDING],
    cause: 'unsupported/media_format',
  },
  {
    id: 'no-image-input',
    message:
      /(?:support|accept)s? (?!at most|up to|only \d|one\b|\d|a max).{0,20}(?:image|vision|audio|video|multimodal|file) ?(?:input|content)?|(?:image|vision|audio|video) .{0,20}not (?:be )?supported|image_url is only supported|no (?:vision|audio|image) (?:encoder|tower|projector)|no (?:llava|vision|multimodal) model|unknown variant .?(?:image|image_url|input_image|input_audio|video_url|file|document).?, expected/iu,
    status: [200, 400, 404, 415, 422, ...HIDING],
    cause: 'unsupported/modality',
  },
  {
    id: 'tools-unstreamed',
    message: /tools?(?: use| calling| calls?)? .{0,30}(?:in|with|while|when|during) stream(?:ing|ed)?\b/iu,
    cause: 'unsupported/tools',
    title: ['“{model}” does not support tools in streamed requests', 'The model does not support tools when streaming'],
    why: ['This model calls tools only in requests that are not streamed.'],
    fixes: [
      {
        text: 'Turn streaming off for requests with tools (Bedrock: /converse, not /converse-stream), or choose a model that streams them.',
        link: 'docs',
      },
    ],
  },
  {
    id: 'untokenized',
    message: /failed to tokenize prompt/iu,
    cause: 'invalid_request/unspecified',
    why: [
      'llama.cpp could not turn the prompt into tokens: usually its images do not match the media markers in the text.',
    ],
    fixes: [
      { text: 'Send the messages as plain text, without images and without media markers such as <__media__>.' },
      { text: 'Start the server with the model’s --mmproj file if images are meant, and read its log.' },
    ],
  },
  {
    id: 'tools-unsupported',
    message:
      /(?:does not|doesn.t|not) support .{0,20}(?:tools?\b|function call)|tool choice requires\b|\b(?:tool(?:[- ](?:use|calls?|calling))?s?|function[- ]call(?:s|ing)?) (?:is|are) (?:currently )?(?:not (?:yet |currently )?|un)(?:supported|available|enabled|implemented)\b/iu,
    cause: 'unsupported/tools',
  },
  {
    id: 'tool-choice-thinking',
    message:
      /tool_choice\b.{1,80}(?:not support|incompatible|not allowed|cannot be).{0,80}(?:thinking|reasoning) ?(?:mode|is enabled)?/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'unsupported/value',
    title: 'Thinking mode does not allow this “tool_choice”',
    why: ['With thinking on, the model decides for itself whether to call a tool.'],
    fixes: [
      { text: 'Set “tool_choice” to “auto”, or turn thinking off (“enable_thinking” or “thinking”).', link: 'docs' },
    ],
  },
  {
    id: 'streaming-refused',
    message:
      /stream(?:ing)?(?: \w{1,12})? is not (?:support(?:ed)?|enabled|allowed|available)\b|(?:not support|unsupported).{0,10} stream(?:ing)?\b|不支持(?:SSE|流式)/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'unsupported/streaming',
    title: 'Streaming is not supported here',
    why: ['This model or endpoint returns its response in one piece only.'],
    fixes: [
      {
        text: 'Remove “stream” from the request, or set it to false, and read the response as one JSON.',
        link: 'docs',
      },
    ],
  },
  {
    id: 'streaming-unsupported',
    message:
      /only supports? (?:the )?stream|stream(?:ing)?(?: mode)? (?:is )?required|只(?:能|支持).{0,6}(?:stream|流式)|仅支持.{0,4}(?:stream|流式)|不支持非流式|must be (?:set to )?false for non-streaming|\bstream(?:ing)?["'`]?(?: mode)? (?:must|should|needs? to|has to) be (?:set to )?["'`]?(?:true|enabled|on)\b/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'unsupported/streaming',
  },
  {
    id: 'parameter-unsupported',
    message:
      /unsupport(?:ed)? param(?:eter)?\b|argument not supported|parameter .{0,60}(?:not supported|unsupported)/iu,
    cause: 'unsupported/parameter',
  },
  {
    id: 'tools-against-effort',
    message:
      /tools? cannot be (?:used|combined) with reasoning[._ ]effort ['"`]?(?<value>\w{2,12})['"`]?(?:: ?(?<tool>[a-z]\w{1,40}))?/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/field_combination',
    title: 'A tool does not work with this reasoning effort',
    why: ['With “{value}” as the reasoning effort the model does not call such tools.'],
    fixes: [
      {
        text: [
          'Raise the reasoning effort above “{value}”, or remove the tool “{tool}”.',
          'Raise the reasoning effort above “{value}”, or remove the tool.',
        ],
        link: 'docs',
      },
    ],
  },
  {
    id: 'value-unsupported',
    message:
      /unsupported value|does not support .{0,60}(?:with this model|level)|not supported with this model|only the default .{0,20}value|is mandatory .{0,40}cannot be|parameter is restricted to|(?:reasoning|thinking) .{0,40}cannot be (?:disabled|turned off)|only \S{1,40} is allowed(?: for this model)?|unsupported (?:language|locale)\b|(?:is|are) (?:incompatible|not compatible) with|cannot be used with (?!other API)/iu,
    cause: 'unsupported/value',
  },
  {
    id: 'last-is-assistant',
    message:
      /\blast message\b.{1,60}\bmust not be (?:from |of )?(?:the |an? )?assistant\b|\b(?:must|has to|should) end with an? user message\b/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/message_order',
    title: 'The conversation ends with the wrong role',
    why: [
      'The last message is not from the user; some gateways turn a “system” message in the list into one of the assistant.',
    ],
    fixes: [
      {
        text: 'End the list with a user message, and put system instructions where this API wants them: first, or in “system”.',
        link: 'docs',
      },
    ],
  },
  {
    id: 'function-output-alone',
    message: /no tool call found for function call output/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/message_order',
    title: 'A function output has no call before it',
    why: ['The input contains a “function_call_output” item, but not the “function_call” item with its “call_id”.'],
    fixes: [{ text: 'Send the “function_call” item before its output, or use “previous_response_id”.' }],
  },
  // The reverse of an unanswered call, and in nearly the same words.
  {
    id: 'tool-result-alone',
    message:
      /must be a response to .{0,40}tool_calls|unexpected .?tool_use_id|tool result.{0,10}tool id.{0,60}not found|tool_call_id.{0,40}not found/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/message_order',
    title: 'A tool result has no tool call before it',
    why: [
      'The history has a tool result, but no longer the assistant message that made the call; trimming often drops that message.',
    ],
    fixes: [
      {
        text: [
          'Keep the assistant message with the call {toolCall} directly before its result, or remove the result.',
          'Keep the assistant message with the tool call directly before its result at “{messageAt}”, or remove the result.',
          'Keep the assistant message with the tool call directly before its result, or remove the result.',
        ],
      },
    ],
  },
  // The Responses API, where a result is an item of its own.
  {
    id: 'function-call-unanswered',
    message: /no tool output found for (?:function |custom tool )?call/iu,
    cause: 'invalid_request/tool_calls_unanswered',
    title: 'A function call has no output in the input',
    why: ['With each call of an earlier response, the next request must send its output too.'],
    fixes: [
      {
        text: [
          'Add an item with “type”: “function_call_output” and “call_id”: {toolCall} behind the call.',
          'Add an item with “type”: “function_call_output” and the “call_id” of the call behind it.',
        ],
        link: 'docs',
      },
    ],
  },
  {
    id: 'tool-calls-unanswered',
    message:
      /tool_calls?.{0,40}must be followed by|tool_call_ids? .{0,40}(?:did not have|without) response|tool_use.{0,60}without .{0,20}tool_result|no tool output found|did not find \d{1,3} .?tool_result/iu,
    cause: 'invalid_request/tool_calls_unanswered',
  },
  {
    id: 'response-schema',
    message:
      /invalid schema for response_format|response_format.{0,40}schema .{0,60}(?:invalid|not valid|must)|text\.format.{0,40}schema/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/tool_schema',
    title: 'The schema of the response format is not valid',
    why: ['Strict mode supports a part of JSON Schema only.'],
    fixes: [
      {
        text: 'Set “additionalProperties: false” and list all properties in “required” in each object of the schema.',
      },
      { text: 'Remove the keyword named in the message, or turn “strict” off.' },
    ],
  },
  {
    id: 'reasoning-item',
    message: /of type .?reasoning.? was provided without its required following item/iu,
    status: [200, 400, 422],
    cause: 'invalid_request/message_order',
    title: 'A reasoning item and its output were separated',
    why: ['Reasoning items only count together with the message or tool call that followed them.'],
    fixes: [
      { text: 'Send each reasoning item with the item after it, unchanged, or drop both.' },
      { text: 'Use “previous_response_id” instead of sending the items again.' },
    ],
  },
  {
    id: 'reasoning-item-missing',
    message: /without its required .?reasoning.? item/iu,
    status: [200, 400, 422],
    cause: 'invalid_request/reasoning_not_returned',
    title: 'A reasoning item and its output were separated',
    why: ['Reasoning items only count together with the message or tool call that followed them.'],
    fixes: [
      { text: 'Send each reasoning item with the item after it, unchanged, or drop both.' },
      { text: 'Use “previous_response_id” instead of sending the items again.' },
    ],
  },
  {
    id: 'empty-text-block',
    message: /text content blocks must be non-empty|text (?:field|block)s? (?:must|can) ?not be empty/iu,
    status: [200, 400, 422],
    cause: 'invalid_request/missing_field',
    title: 'A message contains an empty text block',
    why: ['Empty text is often left of a streamed response that was stored too early.'],
    fixes: [{ text: 'Remove text blocks that are empty or only white space before sending.' }],
  },
  {
    id: 'message-without-content',
    message:
      /(?:each|every|all) messages? (?:must|should|needs? to|has to) (?:have|contain|include) (?:at least one content|a non-?empty content|some content|non-?empty content)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/missing_field',
    title: 'A message has no content',
    why: ['One of the messages is empty, often an assistant message left of a stream that broke off.'],
    fixes: [
      {
        text: [
          'Give the message at “{field}” some content, or leave it out.',
          'Find the message whose content is empty: leave it out, or give it text.',
        ],
      },
    ],
  },
  {
    id: 'blob-url',
    message: /mime type .{0,3}blob\b|\bblob: ?urls?\b|['"]blob:/iu,
    status: [200, 400, 422],
    cause: 'invalid_request/unreachable_media',
    title: 'A blob URL was sent',
    why: ['A “blob:” URL exists in the page only; the provider cannot load it.'],
    fixes: [{ text: 'Read the blob with FileReader, and send it as a data URL.' }],
  },
  {
    id: 'tool-arguments',
    message:
      /(?:function|tool)[ ._]?(?:call )?(?:function\.)?(?:arguments|parameters).{0,60}(?:must|should|needs? to) be (?:in |an? )?(?:valid )?json|invalid (?:function|tool)(?: call)? arguments json|(?:function|tool)(?: call|\.)? ?arguments .{0,20}not (?:valid|parseable) json|arguments (?:to|of|for|in) (?:an? |the )?(?:tool|function)[ _]calls?\b.{1,120}\bnot (?:a )?(?:valid|parseable) json/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/tool_schema',
    title: 'The arguments of a tool call are not valid JSON',
    why: ['A tool call in the history has arguments that are empty, truncated, or not JSON.'],
    fixes: [
      {
        text: [
          'Send JSON text as the arguments of {toolCall}: an empty object for a call without any; drop calls that were cut off.',
          'Send JSON text as the arguments of each tool call in the history: an empty object for none; drop calls that were cut off.',
        ],
      },
    ],
  },
  {
    id: 'schema-key-missing',
    message: /missing '[\w$]{1,20}'(?: or '[\w$]{1,20}'){0,3} key in (?:parameter|property|schema|function|tool)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/tool_schema',
    title: 'A parameter of a tool has no type',
    why: [['The response says: “{message}”', 'The response says, in Chinese: “{chineseMessage}”']],
    fixes: [
      {
        text: 'Give each property in the “parameters” schema of each tool a “type” (or “anyOf”), such as "type": "string".',
      },
    ],
  },
  {
    id: 'schema-keywords',
    message:
      /(?:unsupported|unknown|disallowed) (?:json ?)?schema (?:fields?|keywords?|keys?)\b|schema contains features? (?:that are )?not supported/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/tool_schema',
    title: 'The schema has keywords that are not supported',
    why: ['Only a part of JSON Schema is supported here.'],
    fixes: [
      {
        text: [
          'Remove {unknown} from the schema at “{field}”, or turn “strict” off.',
          'Remove {unknown} from the schemas of tools and response format, or turn “strict” off.',
          'Remove rarer keywords from the schema one by one, e.g. “patternProperties”, “uniqueItems”, or “format”, to find the rejected one.',
        ],
        link: 'docs',
      },
    ],
  },
  {
    id: 'open-objects',
    message: /additionalProperties['"`]? (?:must|has to|should) be (?:explicitly )?(?:set to )?false/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/tool_schema',
    title: 'The schema leaves an object open',
    why: ['Strict mode demands “additionalProperties”: false in every object of the schema.'],
    fixes: [
      {
        text: 'Set “additionalProperties” to false in every object of the schema, or turn “strict” off.',
        link: 'docs',
      },
    ],
  },
  {
    id: 'grammar',
    message:
      /(?:failed to|could not|cannot|error) pars(?:e|ing) (?:the )?grammar|no triggers set for lazy grammar|empty grammar stack/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/tool_schema',
    title: 'The server cannot build a grammar from the schema',
    why: ['The schemas of the tools or of the response format become a grammar, and this one is too large or unknown.'],
    fixes: [
      { text: 'Reduce the schemas: smaller “maxLength” and “maxItems”, no “pattern”, fewer tools at once.' },
      { text: 'Read the server log of {host}: it names the rule of the grammar that failed.' },
    ],
  },
  {
    id: 'tool-schema',
    message:
      /(?:function|tool).{0,40}(?:schema|parameters|declaration|names?) .{0,60}(?:invalid|incorrect|must|specified)|invalid .{0,20}(?:function|tool)|schema .{0,40}(?:specified incorrect|is not valid|invalid)|\btools[.[]\d{1,3}.{0,40}invalid schema/iu,
    cause: 'invalid_request/tool_schema',
  },
  {
    id: 'reasoning-not-returned',
    message:
      /\b(?:thinking|reasoning\w{0,10})\b.{1,120}\b(?:must be passed back|cannot be modified|must remain as|be returned unchanged)|\breasoning_content\b.{1,30}\bmissing\b|\bmissing\b.{1,30}\breasoning_content\b/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/reasoning_not_returned',
  },
  {
    id: 'odd-messages',
    message:
      /(?:length|number|count) of messages (?:must|should|has to) be (?:an )?odd|消息(?:的?个数|的?数量|条数).{0,6}奇数/iu,
    cause: 'invalid_request/message_order',
    title: 'The number of messages must be odd',
    why: ['The model takes user and assistant messages in turn, the first and the last from the user.'],
    fixes: [
      { text: 'Send user and assistant messages in turn, beginning and ending with “user”.' },
      {
        text: 'Move a system message into its own field, such as “system”, or into the first user message.',
        link: 'docs',
      },
    ],
  },
  {
    id: 'no-json-behind',
    message: /\b4\d\d status code \(no body\)/iu,
    status: [200, 400, ...HIDING],
    cause: 'invalid_request/unspecified',
    title: 'The server behind it refused without a reason',
    why: ['The OpenAI SDK on the server says “no body” where the response of the API held no JSON error.'],
    fixes: [
      { text: 'Read the log of the model server or API that {host} calls: it has the reason.' },
      { text: 'Cut the request down: fewer tools and parameters, a short message; then add them back one by one.' },
    ],
  },
  {
    id: 'message-order',
    message:
      /roles must alternate|must alternate between|first message must|last message must|unexpected role .{0,20}after|must end with a user message|no user (?:query|message|prompt) found|do(?:es)? not contain (?:elements|messages?) with (?:the )?role|cannot be provided in the same turn/iu,
    cause: 'invalid_request/message_order',
  },
  {
    id: 'image-dimensions',
    message:
      /\b(?:image|picture|photo|video|frame)s?\b.{1,40}\b(?:width|height|dimensions?|resolution|aspect[ _]ratio|sides?)\b.{1,60}(?:not within|out(?:side)? of|must be|should be|at least|between|not (?:supported|allowed)|invalid|too (?:small|short|low))|\b(?:image|picture|photo|video)s?\b.{0,20} too small\b|(?:图|图片|图像|视频).{0,8}(?:尺寸|宽高|长宽|分辨率|边长|宽度|高度).{0,12}(?:不(?:符合|支持|合法|能)|超(?:出|过)|过小|小于|必须|应)/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'invalid_request/out_of_range',
    title: 'The width or height of the image or video is not allowed',
    why: [
      [
        'It must have at least {minSize} pixels.',
        'It may have at most {maxSize} pixels.',
        'Its width, height, or aspect ratio is not one that the model takes.',
      ],
    ],
    fixes: [
      {
        text: [
          'Scale the image or video up to at least {minSize} pixels.',
          'Scale the image or video down to at most {maxSize} pixels.',
          'Scale the image or video before sending it: the {provider} docs name the width and height that the model takes.',
        ],
        link: 'docs',
      },
    ],
  },
  {
    id: 'image-too-large',
    message:
      /images?\b.{1,60}(?:too large|(?:less|smaller) than \d{1,4} ?[km]b|exceeds? .{0,30}(?:size|limit|max|mb|bytes|pixels)|dimensions? exceed)|图片.{0,6}(?:过大|太大)/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'payload_too_large/image',
  },
  {
    id: 'audio-too-large',
    message:
      /audio\b.{1,40}(?:too (?:large|long)|longer than|exceeds? .{0,30}(?:size|limit|mb|bytes|seconds|duration))|音频.{0,6}(?:过大|过长|超(?:过|出))/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'payload_too_large/audio',
  },
  {
    id: 'item-count',
    message:
      /(?:number of inputs|batch size \d{1,6}) .{0,10}(?:exceeds|> maximum)|maximum number of (?:files|images|messages|tools|documents)|too many (?:files|images|messages|tools|inputs|items|documents|pages)|(?:maximum|at most|up to) (?:of )?\d{1,6} (?:files?|images?|messages|tools|blocks|items|documents?|(?:PDF )?pages)|requests? can be in one batch|(?:array|list) too long|数量.{0,4}超|(?:max(?:imum)?|at most|up to)(?: of)? \d{1,6} \w{1,12} (?:per|are allowed)|only supports? (?:one|\d{1,3}) (?:image|file|video|document)|number of .{1,40} (?:exceed(?:s|ed)|must be (?:at most|less than|no more than|<=?))/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'payload_too_large/item_count',
  },
  {
    id: 'file-too-large',
    message:
      /\b(?:file|image|audio|attachment|document|pdf|upload|video)s?\b.{1,40}(?:too (?:large|big)|larger than|exceeds? .{0,30}(?:size|limit|\dmb|mb|bytes)|size .{0,20}exceed)|maximum upload size|file is too big|\bvideo (?:is |was )?too long|(?:文件|图片|视频|附件).{0,6}(?:过大|太大|超[过出限])|大小.{0,4}超[过出限]/iu,
    cause: 'payload_too_large/file',
  },
  {
    id: 'body-too-large',
    message:
      /(?:request|payload|body|entity) (?!rate).{0,20}(?:too (?:large|big)|size exceeds)|request_too_large|请求体.{0,4}(?:过大|太大|超)|(?:request |payload )body .{0,20}exceed|\b(?:payload|request) (?:size )?(?:is )?(?:exceeds (?!.{0,40}(?:usage|context|tokens)).{0,30}(?:size|\d ?[mk]b)|larger than \d|(?:size )?limit exceeded)|exceeds? (?:the )?maximum (?:request |body |payload )?size|max bytes to request|maximum content size|body: length limit/iu,
    cause: 'payload_too_large/body',
  },
  {
    id: 'characters',
    message:
      /(?:prompt|text|input|string) .{0,30}(?:exceeds? .{0,20}|longer than .{0,20}|maximum (?:of|length) .{0,20}|max .{0,12})char|should have at most \d{1,7} char|\blength must be (?:less|smaller|lower|shorter) (?:than )?or equal (?:than|to) \d|\blength must be at most \d|character limit|字数.{0,6}(?:超|限)/iu,
    cause: 'payload_too_large/characters',
  },
  {
    id: 'empty-file',
    message: /\b(?:file|upload|audio|image|document)\b.{0,20} is empty\b|\bempty (?:file|upload)\b|文件(?:内容)?为空/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/empty_file',
  },
  {
    id: 'still-running',
    message:
      /\bwhile (?:a |an |the |another )?(?:run|response|job|request|operation|generation|task)\b.{0,80} (?:is|are) (?:still )?(?:active|running|in progress|pending|being (?:processed|generated))|already has an active (?:run|response|request)|(?:another|a previous) (?:run|response|request|generation|job) is (?:still |already )?(?:active|running|in progress|being (?:processed|generated))/iu,
    status: [200, 400, 409, 422, ...HIDING],
    cause: 'invalid_request/unspecified',
    title: 'Something that was started before still runs',
    why: [['The response says: “{message}”', 'The response says, in Chinese: “{chineseMessage}”']],
    fixes: [{ text: 'Wait until what the response names has finished, or cancel it; then send this request again.' }],
    retry: true,
  },
  {
    id: 'duplicate-name',
    message:
      /duplicate (?:[a-z]{1,14} ){0,2}(?:names?|ids?|identifiers?|titles?)\b|\b(?:names?|ids?|identifiers?) (?:must|should|have to|need to) be unique|must have (?:a )?unique (?:names?|ids?)|\b(?:name|id) .{0,60}(?:is|was) (?:already )?used (?:twice|more than once)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/unspecified',
    title: 'A name or ID is used twice',
    why: [['The response says: “{message}”', 'The response says, in Chinese: “{chineseMessage}”']],
    fixes: [
      {
        text: 'Give each one a name or ID of its own, also those of earlier messages: “report-1” and “report-2” instead of “report” twice.',
      },
    ],
  },
  {
    id: 'purpose',
    message:
      /\b(?:invalid|unsupported|unknown|not allowed|not supported)\b.{1,30}\bpurpose\b|\bpurpose\b.{1,40}(?:not (?:valid|allowed|supported)|invalid|must be)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/purpose',
  },
  {
    id: 'media-unreachable',
    message:
      /(?:failed|unable|error|could not|cannot|timeout|while) .{0,30}(?:download|fetch|load|open|access|process|decode)(?:ing|e?d)? .{0,40}(?:image|url|file|media|audio)|(?:image|audio|video|file|media)\b.{1,30}(?:could not|cannot|can.t|failed to) be (?:decoded|read|loaded|opened|processed|parsed|downloaded)|download(?:ing)? (?:the )?(?:\w{1,10} ){0,2}(?:resource|image|file|url|audio|video) timed out|(?:timeout|timed out|error|failed) (?:while |to |when )?(?:fetch|download|load)(?:ing)? (?:the )?resource|(?:broken|corrupt(?:ed)?|damaged) (?:\w{1,10} )?(?:image|file|png|jpe?g|audio|video|pdf|data)\b|verify image file failed|(?:image|audio|video|file|media) download (?:read )?failed|(?:image|audio|video|file|media|url|link)s?\b.{1,30}(?:not|must be|needs? to be|should be|isn.t) publicly (?:accessible|reachable|available)|(?:image|audio|video|file|media) (?:url|link)s?\b.{1,20}(?:not accessible|unreachable|not reachable|inaccessible)|(?:图|图片|图像|文件|音频|视频).{0,4}(?:下载|加载|读取)失败|无法下载/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'invalid_request/unreachable_media',
  },
  {
    id: 'malformed-json',
    message:
      /(?:could not|couldn.t|cannot|failed to|unable to|error) (?:be )?(?:pars|decod|deserializ)\w{0,4} .{0,40}json(?! body into the target type)|(?:invalid|malformed|not valid) json(?!, or some arguments)|not (?:parseable|parsable) as (?:valid )?json|json (?:parse|decode|syntax)(?!.{0,200}accepted values are)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/malformed_json',
  },
  {
    id: 'go-content',
    message: /json: cannot unmarshal array into Go (?:struct field [\w.]{0,80}\bcontent|value) of type string/iu,
    cause: 'invalid_request/wrong_type',
    title: 'The server takes “content” only as a string',
    why: [
      [
        'A list of parts was sent as “{field}”, and this server, or this version of it, reads a string there.',
        'A list of parts was sent as “content”, and this server, or this version of it, reads a string there.',
      ],
    ],
    fixes: [
      {
        text: [
          'Send “content” as one string of plain text, or update the server at {localHost}: newer versions often take parts.',
          'Send “content” as one string of plain text: join the text parts, and leave out images.',
        ],
        link: 'docs',
      },
    ],
  },
  // Gateways written in Go pass these on with 500.
  {
    id: 'go-type',
    message: /json: cannot unmarshal .{1,120} of type/iu,
    cause: 'invalid_request/wrong_type',
  },
  {
    id: 'go-iterator',
    message: /(?<field>[A-Za-z]\w{0,40}): Read(?<sentType>String|Array|Object|Map|Bool|Int|Float)\w{0,10}: expects? /u,
    cause: 'invalid_request/wrong_type',
    why: ['A server written in Go expects another type of JSON value at “{field}”.'],
    fixes: [
      { text: 'Send “{field}” as the simplest type that the docs name: text as one string, not as a list of parts.' },
    ],
  },
  {
    id: 'field-combination',
    message:
      /mutually exclusive|\b(?:invalid|illegal|forbidden|conflicting) combination of \w|(?:cannot|can.t|must not|may not|do not) (?:set|use|specify|provide|send|pass) both\b|cannot both be\b|only (?:use|set|specify|provide|pass) one (?:kind |type )?of\b|only one of .{1,80}(?:should|must|can|may) be (?:set|provided|specified|used|passed)|(?:cannot|must not) be (?:set|used|specified|provided|combined) (?:together|simultaneously|at the same time)|must not be set when|only (?:be )?(?:defined|set|used|specified|allowed|valid) (?:when|if) |not available when |when using .{1,40} must be set|requires .{1,40} to be set\b|不能同时(?:设置|使用|传入|指定)|互斥/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/field_combination',
  },
  {
    id: 'json-word',
    message: /must contain the word .{0,3}json\b/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/field_combination',
    title: 'JSON mode needs the word “JSON” in the messages',
    why: ['With “json_object” the messages must contain the word “JSON”.'],
    fixes: [
      {
        text: 'Mention “JSON” in the system or user message, or remove the JSON mode from “response_format” (Responses API: “text.format”).',
      },
    ],
  },
  {
    id: 'header-required',
    message: /(?<!authorization |authentication )\bheaders? (?:is|are) required\b/iu,
    status: [200, 400, 422],
    cause: 'invalid_request/header',
  },
  {
    id: 'missing-field',
    message:
      /(?:missing|required) .{0,30}(?:parameter|field|property|argument)|\bmissing [\w.]{1,40} in (?:the )?(?:request )?body|(?:parameter|field|property) (?:was |is )?not found in (?:the )?request|(?:is|are) required|field required|must (?:provide|specify|be provided|be specified)|non-empty|must contain the word|不能为空|缺少.{0,12}(?:参数|字段)|必填|(?:must|can|should|may) ?not be (?:an )?empty|\b(?:received|got) (?:an )?empty (?:message|prompt|input|body|request)|must (?:contain|have) at least one (?:part|item|message|block|element|entry)\b|\b(?:prompt|messages?|input|query|question|text|content) (?:is|are|was) (?:missing|empty)\b/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'invalid_request/missing_field',
  },
  {
    id: 'unknown-field',
    message:
      /(?:unknown|unrecognized|unexpected|extra|additional) .{0,30}(?:parameter|field|property|properties|argument|input)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/unknown_field',
  },
  {
    id: 'wrong-type',
    message:
      /(?:expected|must be|should be) (?:an? )?(?:valid |flat )?(?:string|number|integer|array|object|boolean|list|dict)|invalid type|wrong type|mismatch type \w{2,12} with value|invalid ['"`][\w.[\]]{1,60}['"`] type\b/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/wrong_type',
  },
  {
    id: 'out-of-range',
    message:
      /(?:must|should|can(?:no|')t) be (?:at (?:least|most)|less than|greater than|between|in the range|no more|within)|may only be set to|\b[a-z]{1,30}_[a-z_]{1,60} range (?:is|must be) |(?:valid|allowed) range .{0,60}is [[(]|(?<!index )out of range|not within range|(?:are|is|values) (?:greater|larger|less|smaller) than (?:the )?(?:max(?:imum)?|min(?:imum)?|vocab)|(?:less|greater) than or equal|\b(?:images?|videos?|audio|files?|resolution|width|height)\b.{1,40}too (?:small|short)|(?:must|should) (?:be (?:larger|smaller|bigger|higher|lower) than|have at (?:least|most))|maximum allowed number of output tokens|max_tokens\b.{1,40}exceeds? (?:the )?(?:model.s )?(?:max|limit)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/out_of_range',
  },
  {
    id: 'enum',
    message:
      /(?:must|should) be one of|invalid value: .{1,100}(?:supported|allowed|valid) values are|unknown variant .{1,80}expected one of|invalid enum|unexpected value; permitted|is not one of|expected one of|input should be '|is not valid -- accepted values are|['"`] must be (?:set to )?(?:either )?['"`][\w.-]{1,40}['"`](?:, ?['"`][\w.-]{1,40}['"`]){0,10},? or ['"`]/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/enum',
  },
  {
    id: 'host-header',
    message: /invalid host header|host (?:header )?(?:is )?not allowed|blocked request\. this host/iu,
    status: [400, 403],
    cause: 'invalid_request/header',
    title: 'The server does not accept this host name',
    why: [
      'The server answers only to the host names that it was told, such as localhost, and “{host}” is none of them.',
    ],
    fixes: [
      {
        text: 'Allow “{host}” in the server’s settings (text-generation-webui: --listen), or call the server as localhost.',
        link: 'docs',
      },
    ],
  },
  {
    id: 'header',
    message: /(?:unexpected|invalid|unsupported|unknown|malformed) .{0,60}\bheader\b/iu,
    status: [200, 400],
    cause: 'invalid_request/header',
  },
  // Some say of it that a resource is not there.
  {
    id: 'doubled-path',
    status: 404,
    when: 'path-doubled',
    cause: 'not_found/wrong_path',
    title: 'A part of the path stands twice',
    why: ['{path} repeats a part: the base URL holds it already, and the SDK appends it again.'],
  },
  {
    id: 'wrong-path',
    message:
      /invalid url(?! (?:format|scheme|value))|unknown (?:request )?(?:url|endpoint|route|path)|(?:route|path|endpoint|page) not found|cannot (?:post|get) \/|no route for that|no (?:such )?route|no handler found|\burl not found|\bpath must (?:be of (?:the )?form|be one of|start with|begin with|match)\b|(?:接口|路径|请求地址).{0,2}(?:不存在|错误)|请求方法/iu,
    cause: 'not_found/wrong_path',
  },
  {
    id: 'unknown-resource',
    message:
      /\bno (?!.{0,12}(?:model|api)).{1,30} found with id|could not find (?!.{0,14}model)|(?:no such|not found).{0,30}(?:file|thread|batch|assistant|run|job|response|session|conversation)|(?:file|thread|batch|assistant|run|job|session|conversation|task|voice|dataset|vector store|response|item)\b.{1,60}(?:not found|does not exist|not exists?\b|doesn.t exist|no longer exists)|(?:音色|文件|任务|会话|知识库|助手|声音|资源).{0,8}不存在|(?:找不到|未找到)(?:文件|资源|任务)/iu,
    status: [200, 400, 404, ...HIDING],
    cause: 'not_found/unknown_resource',
  },

  { id: 'channel-id', message: /invalid channel id|无效的渠道/iu, cause: 'invalid_request/channel' },
  {
    id: 'other-endpoint',
    message:
      /unsupported relay mode|only (?:available|supported|accessible|served) (?:through|via|on|in|with) the .{1,40}(?:api|endpoint)|operation does not work with the specified model|cannot be accessed through .{1,40}\bapi\b|not accessible (?:via|through) the .{1,60}\bendpoint\b|requested operation is (?:unsupported|not supported)|请(?:使用|改用|调用) ?\/v\d|code = Unimplemented/iu,
    cause: 'unsupported/endpoint',
  },
  {
    id: 'other-ability',
    message: /\bonly \[.{1,80}\] (?:are|is) supported\b|\bmodel .{1,80} is not for \w{3,20}\.?$/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'unsupported/endpoint',
  },
  {
    id: 'not-implemented',
    message: /not[ _](?:yet )?implemented|未实现/iu,
    status: [200, 404, 501],
    cause: 'unsupported/endpoint',
  },
  {
    id: 'bad-parameter',
    message:
      /参数[^不错非无有]{0,8}(?:非法|错误|无效|有误|不正确|不合法)|(?:非法|无效|错误)的?参数|格式(?:有误|错误|不正确)/u,
    cause: 'invalid_request/unspecified',
  },
  {
    id: 'cannot-do',
    message:
      /\b(?:model|endpoint|provider|api|backend)\b.{1,40}(?:cannot (?:handle|process|use)|not compatible with|does(?: not|n.t) accept|not capable of) |has no support for|(?:is|are) (?:not (?:\w{1,10} )?supported|unsupported)|disabled for this model|(?:model|endpoint) (?:cannot be used for|only supports?|only accepts?|requires stream)|text-only\b|must be \S{1,8} for this model|only available on .{0,20}models|only \w{1,12}(?: \w{1,12}){0,3} (?:is|are) supported/iu,
    status: [200, 400, 404, 415, 422, 501, ...HIDING],
    cause: 'unsupported/feature',
  },
  {
    id: 'feature-unsupported',
    message:
      /(?:does not|doesn.t|do not) (?:currently )?support |(?:is|are) not (?:currently )?supported|server is not configured to |does not appear to be an? .{1,20}model|cannot run this .{0,20}model|不支持/iu,
    status: [200, 400, 403, 404, 415, 422, 501, ...HIDING],
    cause: 'unsupported/feature',
  },
];
