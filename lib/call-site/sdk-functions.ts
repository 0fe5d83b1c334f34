/**
 * How SDKs look inside a bundle, where no URL tells them apart: names of functions that follow each other in a stack. Methods
 * keep their names also where a bundler shortened those of functions. Read from real stacks of Chromium, late 2026.
 */
export interface SdkFunctions {
  readonly name: string;
  /** Must all be there, one name of each list. */
  readonly signs: readonly (readonly string[])[];
  /** What else may stand between and behind them, once in a stack. */
  readonly names: readonly string[];
  /** What may stand there again and again. */
  readonly often?: readonly string[];
}

export const sdkFunctions: readonly SdkFunctions[] = [
  {
    // OpenAI, Anthropic, Groq and others, which one generator makes.
    name: 'stainless',
    signs: [['makeRequest'], ['fetchWithTimeout', 'fetchWithAuth', 'innerFetch']],
    names: [
      'timedFetch',
      'request',
      'makeTracedRequest',
      'methodRequest',
      'post',
      'get',
      'put',
      'patch',
      'delete',
      'getAPIList',
      'create',
      'parse',
      'stream',
      'generate',
      '_createChatCompletion',
      '_runChatCompletion',
      '_createMessage',
      '_createOrRetrieveResponse',
      '_run',
      'createChatCompletion',
      'createMessage',
      'createResponse',
      'runTools',
    ],
    often: ['makeRequest', 'retryRequest', 'fetchWithTimeout', 'fetchWithAuth', 'innerFetch'],
  },
  {
    name: 'ai',
    signs: [['postToApi', 'postJsonToApi', 'postFormDataToApi', 'getFromApi']],
    names: [
      'doGenerate',
      'doStream',
      'doEmbed',
      'streamStep',
      'DefaultStreamTextResult',
      'streamText',
      'generateText',
      'streamObject',
      'generateObject',
      'embed',
      'embedMany',
      'generateImage',
      'generateSpeech',
      'transcribe',
    ],
    often: [
      'postToApi',
      'postJsonToApi',
      'postFormDataToApi',
      'fn',
      'execute',
      'with',
      'startActiveSpan',
      'recordSpan',
      'retryWithExponentialBackoff',
      'retryWithExponentialBackoffInternal',
      '_retryWithExponentialBackoff',
    ],
  },
  {
    name: '@ai-sdk/react',
    signs: [
      ['sendMessages', 'reconnectToStream'],
      ['makeRequest', 'makeRequestImpl'],
    ],
    names: [
      'makeRequest',
      'makeRequestImpl',
      'sendMessage',
      'regenerate',
      'resumeStream',
      'addToolOutput',
      'addToolResult',
      'addToolApprovalResponse',
    ],
  },
  {
    name: '@ai-sdk/react',
    signs: [['callChatApi', 'callCompletionApi']],
    names: ['fetcher', 'triggerRequest', 'append', 'reload', 'handleSubmit', 'complete'],
    often: ['processChatStream'],
  },
  {
    name: '@google/genai',
    signs: [['apiCall'], ['unaryApiCall', 'streamApiCall']],
    names: [
      'runFetch',
      'request',
      'requestStream',
      'generateContent',
      'generateContentInternal',
      'generateContentWithContinuation',
      'generateContentStream',
      'generateContentStreamInternal',
      'generateContentStreamWithContinuation',
      'generateImages',
      'generateImagesInternal',
      'embedContent',
      'countTokens',
      'sendMessage',
      'sendMessageStream',
    ],
  },
  {
    name: 'ollama',
    signs: [['fetchWithHeaders'], ['post', 'get', 'del', 'head']],
    names: ['processStreamableRequest', 'chat', 'generate', 'embed', 'pull', 'list'],
  },
  {
    name: 'cohere-ai',
    signs: [['fetcherImpl'], ['requestWithRetries', 'makeRequest']],
    names: ['__chat', 'chat', '__chatStream', 'chatStream', '__embed', 'embed', '__rerank', 'rerank'],
    often: ['makeRequest', 'requestWithRetries', 'fetcherImpl'],
  },
  {
    name: '@mistralai/mistralai',
    signs: [['DEFAULT_FETCHER', 'retry'], ['_do']],
    names: ['DEFAULT_FETCHER', 'config', '$do', 'chatComplete', 'chatStream', 'complete', 'stream'],
    often: ['request', 'retry', 'retryBackoff'],
  },
  {
    name: '@langchain/core',
    signs: [['completionWithRetry', 'callWithOptions', '_generateUncached']],
    names: [
      'callWithRetries',
      'completionWithRetry',
      '_streamResponseChunks',
      '_streamIterator',
      'generatePrompt',
      'stream',
    ],
    often: [
      'pRetry',
      'error',
      'throwOnTimeout',
      'run',
      '_tryToStartAnother',
      'add',
      'call',
      '_generate',
      '_generateUncached',
      'generate',
      'invoke',
      '_callWithConfig',
      'transform',
    ],
  },
  {
    name: 'axios',
    signs: [['dispatchRequest'], ['_request']],
    names: [
      'sendRequest',
      'dispatchXhrRequest',
      'xhr',
      'xhrAdapter',
      'fetchAdapter',
      'request',
      'httpMethod',
      'wrap',
      'axios',
    ],
  },
  {
    name: 'ky',
    signs: [
      ['#fetch', '_fetch'],
      ['function_', '#retry', '_retry'],
    ],
    names: ['timeout', 'create', '<computed>'],
  },
  { name: 'ofetch', signs: [['$fetchRaw']], names: ['$fetch', 'onError'], often: ['$fetchRaw'] },
];

/** What compilers and bundlers write between any functions. */
export const HELPER_FUNCTIONS: ReadonlySet<string> = new Set([
  '',
  '__awaiter',
  '__async',
  '_asyncToGenerator',
  'asyncGeneratorStep',
  'adopt',
  'step',
  'fulfilled',
  'rejected',
  'next',
  '_next',
  '_throw',
  'invoke',
  'tryCatch',
]);
