import type { Category } from './category.ts';

export default {
  id: 'unsupported',
  name: 'unsupported',
  group: 'request',
  retry: false,
  causes: {
    parameter: {
      title: ['The model does not support “{parameter}”', 'The model does not support a parameter'],
      why: [
        [
          '“{parameter}” exists for other models, but not for “{model}”.',
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'The parameter exists for other models, but not for this one.',
        ],
      ],
      fixes: [
        {
          text: [
            'Send “{replacement}” instead of “{parameter}”.',
            'Remove “{parameter}”, or set it to one of {allowed}.',
            'Remove “{parameter}” for this model.',
            'Send “{replacement}” instead of “{field}”.',
            'Remove “{field}” for this model.',
            'Remove {unknown} for this model.',
            'Remove one of {conflicting}: they exclude each other.',
            'Remove optional parameters one by one to find the one that this model rejects.',
          ],
          link: 'docs',
        },
      ],
    },
    value: {
      title: 'The model does not support this value',
      why: [
        [
          '“{model}” does not support {fieldValue} for “{field}”.',
          '“{value}” works with other models, but not with this one.',
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'The value works with other models, but not with this one.',
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
            'Set “{parameter}” to one of {allowed}.',
            'Send one of {allowed} instead of “{value}”.',
            'Send one of {allowed}.',
            'Set “{field}” within the allowed range: {range}.',
            'Change “{field}” from {fieldValue} to a value that this model supports, or leave it out.',
            'Remove “{field}”, or set it to a value that this model supports.',
            'Remove “{parameter}”, or choose a value that this model supports.',
            'Remove one of {conflicting}: they exclude each other.',
            'Choose another value than “{value}”.',
            'Choose a value that the {provider} docs list for this model.',
          ],
          link: 'docs',
        },
      ],
    },
    role: {
      title: 'The model does not support this message role',
      why: [
        [
          'The model accepts no “{messageRole}” message at “{field}”.',
          'The model accepts no “{messageRole}” messages.',
          'Some models don’t accept system or developer messages.',
        ],
      ],
      fixes: [
        {
          text: [
            'Send the text of the “{messageRole}” message at “{field}” as a user message, or choose a model that accepts the role.',
            'Send the text of the “{messageRole}” message as a user message, or choose a model that accepts the role.',
            'Use one of these roles at “{field}” instead of “{value}”: {allowed}.',
            'Use one of these roles at “{field}”: {allowed}.',
            'Change the role at “{field}”: send the text as a user message, or choose a model that accepts it.',
            'Send the text of the system message as a user message, or choose a model that accepts the role.',
          ],
          link: 'models',
        },
      ],
    },
    modality: {
      title: ['The model does not accept {modality} input', 'The model does not accept this kind of input'],
      why: [
        [
          'The model accepts only “{onlyAllowed}” at “{field}”.',
          '“{model}” reads other kinds of input only.',
          'The request contains {modality} input, and the model, or whatever serves it here, accepts other input types only.',
          'The request contains an image, audio, or file, and the model accepts other input types only.',
        ],
      ],
      fixes: [
        {
          text: [
            'Send only “{onlyAllowed}” at “{field}”: remove the other parts, or choose a model that accepts them.',
            'Remove the {modality} at “{field}”, or choose a model that accepts it.',
            'Remove the {modality} from the request, or choose a model that accepts it.',
            'Remove the part at “{field}”, or choose a model that accepts it.',
            'Remove the images or files, also those in the history, or choose a model that accepts them.',
          ],
          link: 'models',
        },
      ],
    },
    media_format: {
      title: ['The {modality} format is not supported', 'The file format is not supported'],
      why: [
        [
          '“{mediaType}” is not an accepted format; these are: {allowed}.',
          '“{mediaType}” is not an accepted format.',
          'Accepted formats: {allowed}.',
          'The model or endpoint accepts other formats only.',
        ],
      ],
      fixes: [
        {
          text: [
            'Convert “{mediaType}” to one of {allowed}, and set the matching media type.',
            'Convert the {modality} to “{onlyAllowed}”, and set the matching media type.',
            'Convert the file to “{onlyAllowed}”, and set the matching media type.',
            'Convert the {modality} to one of {allowed}, and set the matching media type.',
            'Convert the file to one of {allowed}, and set the matching media type.',
            'Convert “{mediaType}” at “{field}” to a format that the {provider} docs list, and set the matching media type.',
            'Convert “{mediaType}” to a format that the {provider} docs list, and set the matching media type.',
            'Convert the {modality} to a format that the {provider} docs list, and set the matching media type.',
            'Convert the file to a format that the {provider} docs list, and set the matching media type.',
          ],
          link: 'docs',
        },
      ],
    },
    streaming: {
      title: 'Streaming mode not supported',
      why: ['This model or endpoint returns only streamed or only non-streamed responses.'],
      fixes: [
        {
          text: ['Set “stream” to {allowed}.', 'Toggle “stream”: set it to true if it was off, to false if it was on.'],
          link: 'docs',
        },
      ],
    },
    tools: {
      title: ['“{model}” does not support tools', 'The model does not support tools'],
      why: ['The request offers tools, and this model cannot call any.'],
      fixes: [
        {
          text: [
            'Start the server with {flags}, or remove “tools” and “tool_choice”.',
            'Remove “tools” and “tool_choice”, or choose a model that can call tools instead of “{model}”.',
            'Remove “tools” and “tool_choice”, or choose a model that can call tools.',
          ],
          link: 'models',
        },
      ],
    },
    feature: {
      title: 'Feature not supported',
      why: [
        [
          '“{model}” does not support {feature}.',
          'This model or endpoint does not support {feature}.',
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'This model or endpoint does not support what the request asks for.',
        ],
      ],
      fixes: [
        {
          text: [
            'Start the server with {flags}.',
            'Set “{field}” to “{onlyAllowed}”: nothing else is allowed.',
            'Remove “{parameter}”, or choose a model that supports it.',
            'Remove {feature} from the request, or choose a model that supports it.',
            'Remove “{field}”, or choose a model that supports it.',
            'Do what the response says: “{remedy}”',
            'Do what the response says, in Chinese: “{chineseRemedy}”',
            'Remove the feature from the request, or choose a model that supports it.',
          ],
          link: 'models',
        },
      ],
    },
    endpoint: {
      title: 'The model is not served at this endpoint',
      why: [
        [
          '“{model}” is only served through the {feature}.',
          'The model is only served through the {feature}.',
          '“{model}” is served at another endpoint, e.g. /v1/responses or /v1/completions instead of chat.',
          'The model is served at another endpoint, or the server was not started for it.',
        ],
      ],
      fixes: [
        {
          text: [
            'Call {suggestedPath} for this model, or choose a model for this endpoint.',
            'Start the server at {host} with {flags}.',
            'Call the {feature} for this model, or choose a model for this endpoint.',
            'Call the endpoint listed on the model page, such as /v1/chat/completions or /v1/responses, or choose another model.',
          ],
          link: 'models',
        },
      ],
    },
  },
} as const satisfies Category;
