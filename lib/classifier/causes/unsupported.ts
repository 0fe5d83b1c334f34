import type { Category } from './category.ts';

export default {
  id: 'unsupported',
  name: 'unsupported',
  group: 'request',
  retry: false,
  causes: {
    parameter: {
      title: 'The model does not support a parameter',
      why: ['The parameter exists for other models, but not for this one.'],
      fixes: [{ text: 'Remove the parameter for this model, or use the one that replaced it.', link: 'docs' }],
    },
    value: {
      title: 'The model does not support this value',
      why: ['The value works with other models, but not with this one.'],
      fixes: [{ text: 'Choose a value that the documentation lists for this model.', link: 'docs' }],
    },
    role: {
      title: 'The model does not support this message role',
      why: ['Some models take no system or developer messages.'],
      fixes: [
        { text: 'Send the instruction as a user message, or choose a model that takes the role.', link: 'models' },
      ],
    },
    modality: {
      title: 'The model does not take this kind of input',
      why: ['The request holds an image, audio or file, and the model reads other kinds only.'],
      fixes: [{ text: 'Remove the images or files, or choose a model that reads them.', link: 'models' }],
    },
    streaming: {
      title: 'Streaming is not supported here',
      why: ['This model or endpoint gives its answer in one piece only, or as a stream only.'],
      fixes: [{ text: 'Change “stream” for this model.', link: 'docs' }],
    },
    tools: {
      title: 'The model does not support tools',
      why: ['The request offers tools, and this model cannot call any.'],
      fixes: [{ text: 'Remove tools and tool_choice, or choose a model that can call tools.', link: 'models' }],
    },
    feature: {
      title: 'This is not supported here',
      why: ['The model or the endpoint cannot do what the request asks for, though others can.'],
      fixes: [{ text: 'Remove the feature that the message names, or choose a model that has it.', link: 'models' }],
    },
    endpoint: {
      title: 'The model is not served at this endpoint',
      why: ['The model exists, but answers at another endpoint, e.g. chat instead of completions.'],
      fixes: [{ text: 'Call the endpoint that the model’s page names.', link: 'models' }],
    },
  },
} as const satisfies Category;
