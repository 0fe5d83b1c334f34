import type { Category } from './category.ts';

export default {
  id: 'invalid_request',
  name: 'invalid request',
  group: 'request',
  retry: false,
  causes: {
    malformed_json: {
      title: 'The body is not valid JSON',
      why: ['The body was cut, built by hand, or sent with another content type.'],
      fixes: [{ text: 'Build the body with JSON.stringify and send “Content-Type: application/json”.' }],
    },
    missing_field: {
      title: 'A required field is missing',
      why: ['The provider expects a field that the request does not have, or that is empty.'],
      fixes: [{ text: 'Add the field that the message names.', link: 'docs' }],
    },
    unknown_field: {
      title: 'A field is not known here',
      why: ['The field is misspelt, or belongs to another provider’s API.'],
      fixes: [{ text: 'Remove the field that the message names, or correct its name.', link: 'docs' }],
    },
    wrong_type: {
      title: 'A field has the wrong type',
      why: ['The field holds text where a number or a list is expected, or the other way round.'],
      fixes: [{ text: 'Change the type of the field that the message names.', link: 'docs' }],
    },
    out_of_range: {
      title: 'A number is out of range',
      why: ['The provider allows only a certain range for this field.'],
      fixes: [{ text: 'Set the field to a value within the range.', link: 'docs' }],
    },
    enum: {
      title: 'A value is not one of those allowed',
      why: ['The field takes one of a fixed list of values, and this is none of them.'],
      fixes: [{ text: 'Choose one of the values that the message lists.', link: 'docs' }],
    },
    message_order: {
      title: 'The messages are in an order that is not allowed',
      why: ['Roles must alternate, or the conversation must begin or end with a certain role.'],
      fixes: [{ text: 'Merge messages of the same role, and end with a user or tool message.', link: 'docs' }],
    },
    tool_calls_unanswered: {
      title: 'A tool call has no answer in the history',
      why: ['After an assistant message with tool calls, each call needs a tool message with its id.'],
      fixes: [{ text: 'Add one tool message for each tool call id, right behind the call.', link: 'docs' }],
    },
    reasoning_not_returned: {
      title: 'The reasoning of earlier turns is missing',
      why: ['In thinking mode the model’s reasoning must be sent back with the history.'],
      fixes: [{ text: 'Send reasoning_content back with each assistant message.', link: 'docs' }],
    },
    tool_schema: {
      title: 'The schema of a tool is not valid',
      why: ['The provider refuses the name, the parameters or a JSON Schema keyword of a tool.'],
      fixes: [{ text: 'Correct the tool that the message names: simple names, plain JSON Schema.', link: 'docs' }],
    },
    unreachable_media: {
      title: 'An image or file could not be read',
      why: ['The link is not public, points to nothing, or the data is damaged.'],
      fixes: [
        { text: 'Send the file as base64, or use a public https link.' },
        { text: 'Check that the file opens and that its media type is right.' },
      ],
    },
    empty_file: {
      title: 'The file is empty',
      why: ['The upload holds no bytes; the stream was perhaps read before.'],
      fixes: [{ text: 'Read the file again and check its size before the upload.' }],
    },
    purpose: {
      title: 'The purpose of the file is not allowed',
      why: ['Each provider takes its own words for the purpose of a file.'],
      fixes: [{ text: 'Set purpose to a value that the documentation lists.', link: 'docs' }],
    },
    header: {
      title: 'A header is missing or wrong',
      why: ['The provider wants a header besides the key, such as a version.'],
      fixes: [{ text: 'Send the header that the message names.', link: 'docs' }],
    },
    field_combination: {
      title: 'Fields of the request do not go together',
      why: ['One field excludes another, or needs another that is not set.'],
      fixes: [
        { text: 'Remove one of the fields that the message names, or set the one that it misses.', link: 'docs' },
      ],
    },
    channel: {
      title: 'The channel id is not valid',
      why: ['The key ends in a channel id that the gateway does not know.'],
      fixes: [{ text: 'Remove the channel id from the end of the key.', link: 'keys' }],
    },
    conflict: {
      title: 'The request conflicts with something in progress',
      why: ['The thing was changed in between, is busy, or a name that must be unique is taken.'],
      fixes: [{ text: 'Fetch the present state, settle the conflict, then send the request again.', link: 'docs' }],
    },
    unspecified: {
      title: 'The provider rejected the request',
      why: ['Some field of the body or query is not what the endpoint expects.'],
      fixes: [{ text: 'Compare the fields of the request with the documentation of {provider}.', link: 'docs' }],
    },
  },
} as const satisfies Category;
