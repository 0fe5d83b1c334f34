import { GoogleGenAI, type GenerateContentParameters } from '@google/genai';
import { given, keyOf, readAll, type Caller, type Given } from '../caller.ts';

const client = ({ options }: Given): GoogleGenAI =>
  new GoogleGenAI({
    apiKey: options.key ?? keyOf('AIza', 35),
    httpOptions: {
      ...given('baseUrl', options.baseUrl),
      ...given('timeout', options.timeout),
      ...(options.retries !== undefined && {
        retryOptions: { attempts: options.retries + 1, initialDelay: 0.5, jitter: 0 },
      }),
    },
  });

const paramsOf = ({ prompt, options, controller }: Given): GenerateContentParameters => ({
  model: options.model ?? 'gemini-2.5-flash',
  contents: prompt,
  config: { abortSignal: controller.signal, ...options.more },
});

const generate: Caller = (call) => client(call).models.generateContent(paramsOf(call));

const stream: Caller = async (call) =>
  readAll(
    await client(call).models.generateContentStream(paramsOf(call)),
    call,
    (piece) => piece.candidates?.[0]?.finishReason,
  );

/** Opens the socket and ends when it closes. The case stands in the path, as the SDK writes the query itself. */
const live: Caller = (call) =>
  new Promise((_, reject) => {
    const api = new GoogleGenAI({
      apiKey: keyOf('AIza', 35),
      httpOptions: { baseUrl: `https://generativelanguage.googleapis.com/case:${call.id}:` },
    });
    void api.live
      .connect({
        model: `${call.options.model ?? 'gemini-live-2.5-flash'}`,
        callbacks: {
          onmessage: () => undefined,
          onerror: () => reject(new Error('the socket failed')),
          onclose: ({ code, reason }) => reject(new Error(`closed with ${code} ${reason}`)),
        },
      })
      .catch(reject);
  });

export const genai = { generate, stream, live } satisfies Record<string, Caller>;
