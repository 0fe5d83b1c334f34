import type { Category } from './category.ts';

export default {
  id: 'invalid_request',
  name: 'invalid request',
  group: 'request',
  retry: false,
  causes: {
    malformed_json: {
      title: 'The body is not valid JSON',
      why: [
        [
          'The JSON breaks at {position}: the body was cut off, built by hand, or sent with another content type.',
          'The body was cut off, built by hand, or sent with another content type.',
        ],
      ],
      fixes: [
        {
          text: [
            'Correct the JSON at {position}: build the body with JSON.stringify and send “Content-Type: application/json”.',
            'Build the body with JSON.stringify and send “Content-Type: application/json”.',
          ],
        },
      ],
    },
    missing_field: {
      title: 'A required field is missing',
      why: [
        ['The request has no {missing}, or it is empty.', 'A field that the endpoint requires is missing or empty.'],
      ],
      fixes: [
        {
          text: [
            'Add {missing} to the request, and remove {unknown}.',
            'Add {missing} at “{place}”, with a value that is not empty.',
            'Add {missing} to the request, of the expected type: {expectedType}.',
            'Add {missing} to the request, with a value that is not empty.',
            'Set “{field}” to a value that is not empty: at least {minimumAmount}.',
            'Set “{field}” to a value that is not empty, or remove it.',
            'Check that the body is JSON with “model” and “messages” or “input”, and that each message has content; see the {provider} docs.',
          ],
          link: 'docs',
        },
      ],
    },
    unknown_field: {
      title: ['Unknown field {unknown}', 'Unknown field “{field}”', 'Unknown field'],
      why: [
        [
          'The API does not know {unknown}: misspelled, at the wrong level, or from another API.',
          'The API does not know “{field}”: misspelled, at the wrong level, or from another API.',
          'The field is misspelled, is at the wrong level, or belongs to another API.',
        ],
      ],
      fixes: [
        {
          text: [
            'Rename {unknown} to “{replacement}”.',
            'Remove {unknown}, or move it to where the docs have it; allowed there: {allowed}.',
            'Remove {unknown} from the request, or correct its name.',
            'Remove “{field}” from the request, or correct its name.',
            'Remove the unknown field: cut the request down to model and messages, then add the others back one by one.',
          ],
          link: 'docs',
        },
      ],
    },
    wrong_type: {
      title: 'A field has the wrong type',
      why: [
        [
          '“{field}” has the wrong type: expected {expectedType}, got {sentType}.',
          '“{field}” has the wrong type: expected {expectedType}.',
          'Expected {expectedType}, got {sentType}.',
          'The field holds text where a number or a list is expected, or vice versa.',
        ],
      ],
      fixes: [
        {
          text: [
            'Leave “{nullField}” out instead of sending “null”, or send the expected type: {expectedType}.',
            'Leave “{nullField}” out instead of sending “null”.',
            'Change “{field}” from {fieldValue} to the expected type: {expectedType}.',
            'Change “{field}” to the expected type: {expectedType}.',
            'Change the type of the value from {sentType} to {expectedType}.',
            'Change the type of “{field}”: the request sends {fieldValue}.',
            'Change the type of “{field}”, or leave it out.',
            'Compare the types of the fields with the {provider} docs: numbers, text, and lists are not interchangeable.',
          ],
          link: 'docs',
        },
      ],
    },
    out_of_range: {
      title: 'A number is out of range',
      why: [
        [
          '“{field}” must be in this range: {range}; {value} was sent.',
          '“{field}” may be at most {limit}; {asked} was sent.',
          'The allowed range is {range}.',
          'At most {limit} is allowed; {asked} was sent.',
          'The field accepts only a limited range.',
        ],
      ],
      fixes: [
        {
          text: [
            'Set “{field}” within the allowed range ({range}) instead of {value}, or leave it out.',
            'Set “{field}” within the allowed range ({range}) instead of {fieldValue}, or leave it out.',
            'Lower “{field}” to at most {limit}: {asked} was sent.',
            'Set “{field}” within the allowed range ({range}), or leave it out.',
            'Set “{field}” to at least {minimum}.',
            'Lower “{field}” to at most {limit}.',
            'Lower the value to at most {limit}: {asked} was sent.',
            'Set the value within the allowed range: {range}.',
            'Lower the value to at most {limit}.',
            'Change “{field}”: the request sends {fieldValue}.',
            'Change “{field}”, or leave it out.',
            'Compare the numbers in the request with the {provider} docs, and leave out those that are not needed.',
          ],
          link: 'docs',
        },
      ],
    },
    enum: {
      title: 'Value not allowed',
      why: [
        [
          '“{value}” is not an allowed value of “{field}”.',
          '“{value}” is not an allowed value.',
          'The field accepts a fixed list of values, and this is none of them.',
        ],
      ],
      fixes: [
        {
          text: [
            'Set “{field}” to “{meantValue}” instead of “{value}”; allowed: {allowed}.',
            'Set “{field}” to “{onlyAllowed}” instead of “{value}”: nothing else is allowed.',
            'Set “{field}” to “{onlyAllowed}”: nothing else is allowed.',
            'Send “{onlyAllowed}” instead of “{value}”: nothing else is allowed.',
            'Send “{onlyAllowed}”: nothing else is allowed.',
            'Set “{field}” to one of {allowed} instead of “{value}”.',
            'Set “{field}” to one of {allowed}.',
            'Send one of {allowed} instead of “{value}”.',
            'Send one of {allowed}.',
            'Change “{field}”: the request sends {fieldValue}.',
            'Change “{field}” to a value that the {provider} docs list.',
            'Choose a value that the {provider} docs list instead of “{value}”.',
            'Choose a value that the {provider} docs list.',
          ],
          link: 'docs',
        },
      ],
    },
    message_order: {
      title: 'The order of the messages is not allowed',
      why: [
        [
          '“{field}” breaks the order: roles must alternate, or the conversation must begin or end with another role.',
          'Roles must alternate, or the conversation must begin or end with another role.',
        ],
      ],
      fixes: [
        {
          text: [
            'Check “{field}”: merge consecutive user or assistant messages, and end with a user or tool message.',
            'Merge consecutive user or assistant messages into one, and end with a user or tool message.',
          ],
          link: 'docs',
        },
      ],
    },
    tool_calls_unanswered: {
      title: 'A tool call has no result in the history',
      why: [
        [
          'The call {toolCall} has no result in the message after it.',
          'Each tool call of an assistant message needs a tool message with its ID, and each tool message its call.',
        ],
      ],
      fixes: [
        {
          text: [
            'Add a tool result for {toolCall} directly after the call at “{field}”, or remove the call from the history.',
            'Add a tool result for {toolCall} directly after the call, or remove the call from the history.',
            'Check “{field}”: keep each tool result directly after its call, also when trimming the history.',
            'Add one tool result for each tool call ID directly after the call; keep both together when trimming the history.',
          ],
          link: 'docs',
        },
      ],
    },
    reasoning_not_returned: {
      title: 'The reasoning of earlier turns is missing',
      why: ['In thinking mode the model’s reasoning must be sent back with the history, unchanged.'],
      fixes: [
        {
          text: [
            'Return the original reasoning of the message at “{field}” unchanged, as that of each assistant message, or turn thinking off.',
            'Return the reasoning or thinking blocks of each assistant message unchanged, or turn thinking off.',
          ],
          link: 'docs',
        },
      ],
    },
    tool_schema: {
      title: 'The schema of a tool is not valid',
      why: [
        [
          'The provider refuses the name, the parameters, or a JSON Schema keyword of “{tool}”.',
          'The provider refuses the name, the parameters, or a JSON Schema keyword of a tool.',
        ],
      ],
      fixes: [
        {
          text: [
            'Rename the tool: {forbidden} is not allowed.',
            'Correct “{field}” in the schema of “{tool}”: “{complaint}”',
            'Correct “{field}” in the schema: “{complaint}”',
            'Correct the schema of “{tool}”: “{complaint}”',
            'Correct the schema: “{complaint}”',
            'Change “{field}” of the tool “{tool}” to basic JSON Schema.',
            'Change “{field}” to match “{pattern}”.',
            'Change the tool “{tool}”: a name of letters, digits, “_”, and “-”, and basic JSON Schema.',
            'Change “{field}” to basic JSON Schema: one type as text, no “$ref”, and no keywords that the {provider} docs do not list.',
            'Check each tool: a name of letters, digits, “_”, and “-”, and basic JSON Schema; remove the tools one by one to find it.',
          ],
          link: 'docs',
        },
      ],
    },
    unreachable_media: {
      title: ['The {modality} could not be read', 'A file or link could not be read'],
      why: [
        [
          '{file} could not be fetched: it is not public, is dead, or its data is damaged.',
          'The link is not public or is dead, or the data is damaged or of another format than declared.',
        ],
      ],
      fixes: [
        {
          text: [
            'Send one of {allowed} instead of “{mediaType}”: convert the data, not only its extension.',
            'Open {file} without signing in to check that it is public, or send the data itself as base64.',
            'Check the data at “{field}”: use a public https link, or send the file itself as base64.',
            'Use a public https link that opens without signing in, or send the file itself as base64.',
          ],
        },
        { text: 'Check that the file opens and that its format and media type match.' },
      ],
    },
    empty_file: {
      title: 'The file is empty',
      why: ['The upload has no bytes; the stream may already have been consumed.'],
      fixes: [{ text: 'Read the file again, check its size, then upload it again.' }],
    },
    purpose: {
      title: 'The purpose of the file is not allowed',
      why: ['The provider accepts its own purpose values.'],
      fixes: [
        {
          text: [
            'Set “purpose” to one of {allowed}.',
            'Set “purpose” to a value that the {provider} docs list for “api-version” {apiVersion}, or send a newer one.',
            'Set “purpose” to a value that the {provider} docs list.',
          ],
          link: 'docs',
        },
      ],
    },
    header: {
      title: 'A header is missing or wrong',
      why: [
        [
          'The header “{header}” is missing or wrong.',
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'The provider needs a header besides the key, such as a version or content type.',
        ],
      ],
      fixes: [
        {
          text: [
            'Set the header “{header}” to one of {allowed}.',
            'Send one of these headers: {missing}.',
            'Check the header “{header}”: it is missing, or its value is wrong.',
            'Check the headers: send “Content-Type: application/json” and those that the {provider} docs require.',
          ],
          link: 'docs',
        },
      ],
    },
    field_combination: {
      title: 'Conflicting fields',
      why: [
        [
          '{conflicting} exclude each other.',
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'One field excludes another, or needs another that is not set.',
        ],
      ],
      fixes: [
        {
          text: [
            'Remove all but one of {conflicting}.',
            'Add {missing}: “{field}” needs it.',
            'Add {missing}, or remove the field that needs it.',
            'Remove {unknown}: it is not allowed beside the other fields.',
            'Remove “{parameter}”, or the field that excludes it.',
            'Remove “{field}”, or the field that excludes it.',
            'Remove one of the conflicting fields: leave out all that are optional, then add them back one by one.',
          ],
          link: 'docs',
        },
      ],
    },
    channel: {
      title: 'The channel ID is not valid',
      why: ['The key ends in a channel ID that the gateway does not know.'],
      fixes: [{ text: 'Remove the channel ID from the end of the key.', link: 'keys' }],
    },
    conflict: {
      title: 'The request conflicts with something in progress',
      why: [
        [
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'The resource was changed meanwhile or is in use, or its name is taken.',
        ],
      ],
      fixes: [{ text: 'Fetch the current state, resolve the conflict, then send the request again.', link: 'docs' }],
    },
    unspecified: {
      title: 'The provider rejected the request',
      why: [
        [
          'The response names “{field}”: what the request sends there is not accepted.',
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'The response does not say which part of the body or query is wrong.',
        ],
      ],
      fixes: [
        {
          text: [
            'Rename the tool “{tool}”: {forbidden} is not allowed as its name.',
            'Set “{field}” to “{onlyAllowed}”: nothing else is allowed.',
            'Set “{field}” to one of {allowed}.',
            'Convert the {modality} to one of {allowed}.',
            'Send one of {allowed}.',
            'Do what the response says: “{remedy}”',
            'Do what the response says, in Chinese: “{chineseRemedy}”',
            'Set “{field}” within the allowed range: {range}.',
            'Change the value, {value}, to one within the allowed range: {range}.',
            'Add {missing} to the request.',
            'Remove {unknown} from the request.',
            'Change {forbidden}: the provider does not allow it.',
            'Correct “{field}”: the request sends {fieldValue}.',
            'Correct “{field}”, or leave it out.',
            'Check “{spokenOf}” first, where {spokenValue} was sent: the response speaks of it. Then leave out other fields one by one.',
            'Check “{spokenOf}” first: the response speaks of it. Then leave out other fields one by one.',
            'Cut the request down to {essentials}, then add the other fields back one by one to find the rejected one.',
          ],
          link: 'docs',
        },
        { text: 'Send the request to {upstream} itself to read its own words: {host} passed on no more than this.' },
        { text: 'Look up code {code} in the {vendor} docs.', link: 'errors' },
        {
          text: 'Check that the body is valid JSON, sent with “Content-Type: application/json”, and that no message or input is empty.',
        },
        {
          text: [
            'Update the gateway at {localHost}, or route to another provider than {innerProvider}: it translates the request.',
            'Find “{requestId}” in the log of the server at {localHost}: it may say more than the response.',
            'Read the log of the server at {localHost}: it may say more than the response.',
            'Read the log of the server at {relay}: it has what {innerProvider} answered.',
          ],
        },
      ],
    },
  },
} as const satisfies Category;
