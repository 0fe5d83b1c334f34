import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';

/** What a server that keeps models says of a repository that it cannot load from. */
export const missingRepository: Rule = {
  id: 'missing-repository',
  message:
    /\brepository not found for url: https:\/\/huggingface\.co\/(?:api\/)?(?:models\/)?(?<value>[\w.-]{1,96}(?:\/(?!revision\/|resolve\/|tree\/)[\w.-]{1,96})?)|\b(?<model>[\w.-]{1,96}(?:\/[\w.-]{1,96})?)['"]? is not a local folder and is not a valid model identifier/iu,
  cause: 'server_error/internal',
  retry: false,
  title: [
    'Hugging Face has no public repository “{value}”',
    'Hugging Face has no public repository “{model}”',
    'Hugging Face has no such public repository',
  ],
  why: [
    [
      'The server at {host} loads the model from there; “{value}” is misspelled, the name of a file, private, or gated.',
      'The server at {host} loads the model from there; the name is misspelled, that of a file, private, or gated.',
    ],
  ],
  fixes: [
    {
      text: 'Name the model as “owner/repository” in the server’s settings; a .gguf file needs a llama.cpp backend, not MLX or Transformers.',
    },
    { text: 'Set HF_TOKEN where the server at {host} runs only if the repository is private or gated.' },
  ],
};

/** What a template engine says of the chat template itself, whatever the messages are. */
export const brokenTemplate: Rule = {
  id: 'broken-template',
  message:
    /\bnot callable: (?:null|undefined|none)\b|\bunknown (?:\w{1,16} )?(?:filter|method|test|statement)(?: type)?\b(?:.|\n){0,200}(?: at row \d| in <string>|\btemplate)|\btemplate\b[^\n]{1,60}\bunknown (?:\w{1,16} )?(?:filter|method|test|statement)\b|\bno (?:filter|test) named\b|\bcannot apply filter\b|\bcallee is not a function\b|\bcall something that is not a function\b|\bencountered unknown tag\b|\btemplate(?:syntax|assertion)error\b|\bparser for this template\b|\btemplate: :?\d{1,4}:\d{1,4}: executing\b|\bjinja2?\.exceptions\.undefinederror\b|'dict object' has no attribute\b/iu,
  status: [200, 400, 422, ...HIDING],
  cause: 'server_error/internal',
  retry: false,
  title: ['The chat template of “{model}” failed', 'The model’s chat template failed'],
  why: [
    'The template calls something that this version of the server does not know; the messages are rarely at fault.',
  ],
  fixes: [
    {
      text: 'Update the software that serves the model, or load another build of the model whose template was repaired.',
      about: 'log',
    },
    {
      text: 'Replace the template where the server allows it (llama.cpp: --chat-template-file), and send text as “content” in each message.',
    },
  ],
};

/** What an engine says of a model that is newer than itself. */
export const unknownArchitecture: Rule = {
  id: 'unknown-architecture',
  message:
    /\b(?:unknown|unsupported) model architecture\b:? ?['"`]?(?<value>[a-z][\w.-]{1,60})?|\bdoes not recognize this architecture\b|\bmodel architectures? \[?['"]?[a-z]\w{2,60}['"]?\]? (?:are|is) not supported\b|\bmodel type ['"`]?[a-z][\w.-]{1,60}['"`]? (?:is )?not supported\b/iu,
  cause: 'unsupported/feature',
  title: [
    'The server’s engine does not know the architecture “{value}”',
    'The server’s engine does not know this model',
  ],
  why: ['The model is of a newer or rarer kind than the engine at {host} can load.'],
  fixes: [
    {
      text: [
        'Update the software that serves “{model}”, and its engine, or choose another model.',
        'Update the software that serves the model, and its engine, or choose another model.',
      ],
      link: 'models',
    },
  ],
};

/**
 * What software that serves models says with the status of a broken server: how it was started or what was sent is at fault,
 * and no retry helps. Before all other words: what it echoes of template and messages holds any of them.
 */
export const modelServerRules: readonly Rule[] = [
  missingRepository,
  {
    id: 'gated-repository',
    message:
      /\bcannot access gated repo\b|\baccess to model [\w./-]{2,150} is restricted and you are not in the authorized list/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'server_error/internal',
    retry: false,
    title: 'The server may not load a gated model',
    why: ['The server at {host} loads the model from Hugging Face, where it is open to approved accounts only.'],
    fixes: [
      {
        text: 'Accept the model’s terms on its Hugging Face page, set HF_TOKEN of that account where the server runs, and restart it.',
      },
    ],
  },
  brokenTemplate,
  unknownArchitecture,
  {
    id: 'tool-parser',
    message:
      /\b(?:unsupported|unknown|invalid|missing|no|without) (?:a )?tool[_ -]?call[_ -]?parser\b|\btool[_ -]?call[_ -]?parser\b.{1,20}(?:is |was )?(?:not (?:set|specified|configured|found|supported|enabled)|none\b|missing|required)/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'unsupported/tools',
    title: ['Tool calls of “{model}” are not enabled on the server', 'Tool calls are not enabled on the server'],
    why: [
      'The server that runs the model was started without --tool-call-parser; the model itself may well call tools.',
    ],
    fixes: [
      {
        text: [
          'Remove “tools” and “tool_choice”, or start the server that runs “{model}” with the --tool-call-parser that fits it.',
          'Remove “tools” and “tool_choice”, or start the server with the --tool-call-parser that fits the model.',
        ],
      },
      { text: 'Choose a model that can call tools if the server is not yours to start.', link: 'models' },
    ],
  },
  {
    id: 'part-type',
    message:
      /\b(?:unsupported|unknown|unrecognized|unexpected|invalid) (?:message )?content(?:\[\])? ?(?:part|block|item|chunk)? ?(?:\.?type|of type)?:? ?['"`\\]{0,3}(?:input_)?(?<modality>image|audio|video|file|document)(?:_url|_file|_data)?\b/iu,
    status: [200, 400, 404, 415, 422, ...HIDING],
    cause: 'unsupported/modality',
    fixes: [
      {
        text: [
          'Send text only, or load a model with {modality} support (llama.cpp: a recent build, started with the --mmproj file).',
        ],
        link: 'models',
      },
    ],
  },
  // The request shows what such an exception is about.
  {
    id: 'content-as-parts',
    message:
      /\bconcatenate str \(not ['"]list['"]\) to str|\bexpected str(?:ing)?(?: instance| or bytes-like object)?,? (?:but )?(?:got )?['"]?list\b|\bmust be str,? not list\b|'list' object has no attribute '(?:strip|lstrip|rstrip|split|lower|upper|replace|startswith|endswith|encode|find)'|\bcontent (?:must|should) be (?:a |of type )?str(?:ing)?\b|\b(?:content|text|message|prompt|input|\w)\.(?:trim|split|replace|replaceAll|slice|toLowerCase|startsWith|match) is not a function\b/u,
    status: [200, 400, 422, ...HIDING],
    when: 'content-in-parts',
    cause: 'invalid_request/wrong_type',
    title: 'The server takes “content” only as a string',
    why: [
      [
        '“content” was sent as a list of parts, and the code of the server at {host} handles it as text: “{message}”',
        '“content” was sent as a list of parts, and the code of the server at {host} handles it as text.',
      ],
    ],
    fixes: [
      {
        text: 'Send “content” as one string of plain text; images need a model and chat format that read them.',
      },
      {
        text: 'Start llama-cpp-python with --chat_format llava-1-5 and --clip_model_path if it runs there and images are meant.',
      },
    ],
  },
  {
    id: 'model-not-loaded',
    message:
      /\b(?:failed|failing|unable|could not|couldn.t|cannot|can.t) (?:to )?(?:load|initiali[sz]e|start) (?:the |a |this )?(?:\w{1,12} )?model\b(?! (?:list|card|info|catalog|registry|config|settings|metadata))(?!.{1,80}\bmodel not found)|\berror (?:while )?(?:loading|initiali[sz]ing) (?:the |a )?(?:\w{1,12} )?model\b(?! (?:list|card|info|catalog|registry|config|settings|metadata))|\b(?:unable|failed) to load runner\b/iu,
    status: [200, 400, ...HIDING],
    cause: 'server_error/internal',
    retry: false,
    title: ['“{model}” could not be loaded', 'The model could not be loaded'],
    why: [
      [
        'The server loads the model when it is asked for, and this failed: “{message}”',
        'The server loads the model when it is asked for, and this failed.',
      ],
    ],
    fixes: [
      {
        text: [
          'Read the log of the server at {ownHost}: memory is short, a file is missing or damaged, or the backend does not fit.',
          'Choose another model: {account} could not load this one, and a retry rarely changes that.',
        ],
        about: 'log',
      },
      {
        text: [
          'Choose a smaller model or quantization, or update the software of the server at {ownHost} and its backends.',
        ],
      },
    ],
  },
];
