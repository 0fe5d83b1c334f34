import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../exchange.ts';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { apiShapeOf } from './api-shape.ts';

const silent: Partial<Exchange> = {
  url: 'https://shop.example/api/chat',
  requestBody: textBody('{}'),
  responseBody: textBody('{}'),
};
const shapeOf = (changes: Partial<Exchange>) => {
  const shape = apiShapeOf(exchangeWith({ ...silent, ...changes }));
  return shape === null ? null : [shape.protocol, shape.part];
};

describe('a request', () => {
  it.each<[body: string, protocol: string | null]>([
    ['{"messages":[{"role":"user","content":"tea"}]}', 'openai'],
    ['{"model":"m","input":"tea"}', 'openai'],
    ['{"model":"m","prompt":"tea"}', 'openai'],
    ['{"system":"Be brief","max_tokens":9,"messages":[{"role":"user","content":"tea"}]}', 'anthropic'],
    ['{"contents":[{"role":"user","parts":[{"text":"tea"}]}]}', 'gemini'],
    ['{"id":"c","messages":[{"id":"1","role":"user","parts":[{"type":"text","text":"tea"}]}]}', 'ai-sdk'],
    ['{"messages":[]}', null],
    ['{"messages":["tea"]}', null],
    ['{"messages":[{"role":"admin","content":"hello"}]}', null],
    ['{"messages":[{"to":"ann","text":"hello"}]}', null],
    ['{"messages":[{"role":"user"}]}', null],
    ['{"prompt":"tea"}', null],
    ['{"model":"T","input":7}', null],
    ['{"contents":[{"sku":"4711"}]}', null],
    ['{"query":"{ user { id } }"}', null],
    ['[1]', null],
    ['not json', null],
    ['', null],
  ])('%s speaks %s', (body, protocol) => {
    expect(shapeOf({ requestBody: textBody(body) })).toEqual(protocol === null ? null : [protocol, 'request']);
  });
});

describe('a request that wraps what it asks', () => {
  const role = '[{"role":"user","content":"tea"}]';
  it.each<[what: string, body: string, said: string | null]>([
    ['tRPC', `{"0":{"messages":${role}}}`, '0.messages[].role'],
    ['tRPC with a transformer', `{"0":{"json":{"messages":${role}}}}`, '0.json.messages[].role'],
    ['GraphQL', `{"query":"mutation A($m:[M!]!){ask(m:$m){t}}","variables":{"m":${role}}}`, 'variables.m[].role'],
    [
      'GraphQL with an input',
      `{"query":"mutation{a}","variables":{"input":{"history":${role}}}}`,
      'variables.input.history[].role',
    ],
    ['a callable function of Firebase', `{"data":{"messages":${role}}}`, 'data.messages[].role'],
    ['JSON-RPC', `{"jsonrpc":"2.0","id":1,"method":"chat","params":{"messages":${role}}}`, 'params.messages[].role'],
    ['a server action', `[{"messages":${role}}]`, '0.messages[].role'],
    ['LangServe', '{"input":{"messages":[{"type":"human","content":"tea"}]}}', 'input.messages[].type'],
    ['MCP', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"teas"}}', 'jsonrpc, tools/call'],
    ['A2A', '{"jsonrpc":"2.0","id":1,"method":"message/send","params":{}}', 'jsonrpc, message/send'],
    ['Dify', '{"inputs":{},"query":"tea","response_mode":"streaming","user":"u"}', 'response_mode, query'],
    ['a workflow of Dify', '{"inputs":{"topic":"tea"},"response_mode":"blocking"}', 'response_mode, query'],
    ['Flowise', '{"question":"tea","overrideConfig":{"sessionId":"s"}}', 'question, overrideConfig'],
    ['n8n', '{"action":"sendMessage","sessionId":"s","chatInput":"tea"}', 'chatInput'],
    // Near misses.
    ['an order', '{"query":"mutation B($i:[I!]!){buy(i:$i){id}}","variables":{"i":[{"sku":"4711","qty":2}]}}', null],
    ['people with roles', '{"data":{"users":[{"role":"admin","name":"Ann"}]}}', null],
    ['a wallet', '{"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{"to":"0x0"}]}', null],
    ['an editor’s server', '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}', null],
    ['a letter to the shop', '{"name":"Ann","email":"ann@tea.test","message":"Do you have Assam?"}', null],
    ['a search', '{"query":"assam","page":1}', null],
    ['a question of a survey', '{"question":"How was the tea?","answer":5}', null],
    ['a deep value', '{"a":{"b":{"c":{"d":{"messages":[{"role":"user","content":"tea"}]}}}}}', null],
  ])('%s', (_, body, said) => {
    const shape = apiShapeOf(exchangeWith({ ...silent, requestBody: textBody(body) }));
    expect(shape).toEqual(said === null ? null : { protocol: 'plain', part: 'request', said });
  });
});

describe('a question in one field', () => {
  it.each<[asked: string, answer: string, said: string | null]>([
    ['{"prompt":"tea"}', '{"text":"Assam goes well."}', 'prompt, text'],
    ['{"prompt":"tea"}', '{"data":{"output":"Assam."}}', 'prompt, data.output'],
    ['{"message":"tea"}', '{"reply":"Assam."}', 'message, reply'],
    ['{"data":{"message":"tea"}}', '{"result":{"answer":"Assam."}}', 'data.message, result.answer'],
    [
      '{"query":"tea"}',
      '{"result":"Assam.","usage":{"total_tokens":9,"prompt_tokens":4}}',
      'query, usage.prompt_tokens',
    ],
    ['{"input":"tea"}', '{"result":"Assam.","model":"gpt-5-mini"}', 'input, model'],
    // Near misses: a letter, a search, a translation of one's own, a sign-in, a thing that has a model.
    ['{"name":"Ann","message":"Hello"}', '{"ok":true}', null],
    ['{"name":"Ann","message":"Hello"}', '{"message":"Thank you, we read it soon.","id":7}', null],
    ['{"query":"tea"}', '{"results":[{"title":"Assam","text":"A tea"}],"total":1}', null],
    ['{"text":"tea"}', '{"text":"Tee"}', null],
    ['{"prompt":"none","client_id":"shop"}', '{"code":"4711"}', null],
    ['{"query":"phone"}', '{"items":[{"model":"XR-5"}]}', null],
    ['{"prompt":""}', '{"text":"Assam."}', null],
  ])('%s, answered with %s', (request, answer, said) => {
    const shape = apiShapeOf(
      exchangeWith({ ...silent, requestBody: textBody(request), responseBody: textBody(answer) }),
    );
    expect(shape).toEqual(said === null ? null : { protocol: 'plain', part: 'answer', said });
  });

  it.each<[answer: string, said: string | null]>([
    ['data: {"token":"As"}\n\ndata: {"token":"sam"}\n\n', 'prompt, token'],
    ['data: {"progress":1}\n\ndata: {"progress":2}\n\n', null],
    ['data: {"text":"done"}\n\n', null],
  ])('answered with the events %j', (answer, said) => {
    const shape = apiShapeOf(
      exchangeWith({
        ...silent,
        mimeType: 'text/event-stream',
        requestBody: textBody('{"prompt":"tea"}'),
        responseBody: textBody(answer),
      }),
    );
    expect(shape).toEqual(said === null ? null : { protocol: 'plain', part: 'stream', said });
  });
});

describe('an error', () => {
  const quota = '429 You exceeded your current quota, read https://platform.openai.com/docs/guides/error-codes.';
  it.each<[what: string, status: number, body: string, said: string | null]>([
    ['a page of the provider', 500, JSON.stringify({ error: quota }), 'OpenAI'],
    ['an error of GraphQL', 200, JSON.stringify({ data: null, errors: [{ message: quota }] }), 'OpenAI'],
    ['a key that the server lacks', 500, '{"error":"OpenAI API key is missing"}', 'OpenAI'],
    ['a module of the provider', 500, 'anthropic.RateLimitError: Error code: 429', 'Anthropic'],
    ['Express', 500, '<html><title>Error</title><pre>OpenAIError: 401 Incorrect API key</pre></html>', 'OpenAI'],
    ['no words of a model', 500, '{"error":"column \"tea\" does not exist"}', null],
    ['a page that explains a crash', 504, 'See https://vercel.com/docs/errors/FUNCTION_INVOCATION_TIMEOUT', null],
    ['another service of Amazon', 403, '{"message":"NoSuchBucket, see https://docs.aws.amazon.com/s3/"}', null],
    ['a good answer that speaks of one', 200, JSON.stringify({ text: quota }), null],
  ])('that quotes %s', (_, status, body, said) => {
    const shape = apiShapeOf(exchangeWith({ ...silent, status, responseBody: textBody(body) }));
    expect(shape).toEqual(said === null ? null : { protocol: 'plain', part: 'error', said });
  });

  it.each(['', '<!DOCTYPE html><title>404: This page could not be found.</title>'])(
    'says nothing (%j), and the request has messages',
    (body) => {
      const requestBody = textBody('{"messages":[{"role":"user","content":"tea"}]}');
      expect(shapeOf({ requestBody, status: 500, mimeType: 'text/html', responseBody: textBody(body) })).toEqual([
        'openai',
        'request',
      ]);
    },
  );
});

describe('an answer', () => {
  it.each<[body: string, protocol: string | null]>([
    ['{"choices":[{"message":{"content":"hi"}}]}', 'openai'],
    ['{"object":"response","output":[]}', 'openai'],
    ['{"type":"message","role":"assistant","content":[],"stop_reason":"end_turn"}', 'anthropic'],
    ['{"candidates":[{"content":{"parts":[]}}]}', 'gemini'],
    ['{"choices":["red","blue"]}', null],
    ['{"candidates":[{"name":"Ann"}]}', null],
    ['{"type":"message","content":["hello"]}', null],
    ['{"error":"Internal Server Error"}', null],
  ])('%s speaks %s', (body, protocol) => {
    expect(shapeOf({ responseBody: textBody(body) })).toEqual(protocol === null ? null : [protocol, 'answer']);
  });

  it.each(['x-vercel-ai-ui-message-stream', 'x-vercel-ai-data-stream'])(
    'with the header %s is the AI SDK’s',
    (name) => {
      expect(shapeOf({ responseHeaders: headersOf({ [name]: 'v1' }) })).toEqual(['ai-sdk', 'header']);
    },
  );

  it('tells more than the request', () => {
    const requestBody = textBody('{"messages":[{"role":"user","content":"tea"}]}');
    expect(shapeOf({ requestBody, responseBody: textBody('f:{"messageId":"m"}\n0:"Hi"\n') })).toEqual([
      'ai-sdk',
      'stream',
    ]);
  });
});

describe('a stream', () => {
  it.each<[body: string, protocol: string | null]>([
    ['data: {"type":"start"}\n\ndata: {"type":"start-step"}\n\n', 'ai-sdk'],
    ['data: {"type":"start"}\n\ndata: {"type":"error","errorText":"An error occurred."}\n\n', 'ai-sdk'],
    ['data: {"type":"text-start","id":"0"}\n\n', 'ai-sdk'],
    ['data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n', 'openai'],
    ['event: response.created\ndata: {"type":"response.created","response":{}}\n\n', 'openai'],
    ['event: message_start\ndata: {"type":"message_start","message":{}}\n\n', 'anthropic'],
    ['data: {"candidates":[{"content":{}}]}\n\n', 'gemini'],
    ['data: {"type":"start"}\n\ndata: {"price":4}\n\n', null],
    ['data: {"type":"error","message":"no"}\n\n', null],
    ['data: tick\n\n', null],
    ['', null],
  ])('%j speaks %s', (body, protocol) => {
    const shape = shapeOf({ mimeType: 'text/event-stream', responseBody: textBody(body) });
    expect(shape).toEqual(protocol === null ? null : [protocol, 'stream']);
  });

  it('is known by its events where the browser gives no body', () => {
    const events = ['{"type":"start"}', '{"type":"start-step"}'].map((data) => ({ time: null, name: 'message', data }));
    expect(shapeOf({ events, responseBody: { kind: 'unavailable', reason: 'too-large' } })).toEqual([
      'ai-sdk',
      'stream',
    ]);
  });
});

describe('anything else', () => {
  it('has a shape or none, and never breaks', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.string(),
        fc.constantFrom('application/json', 'text/event-stream', ''),
        (request, response, mimeType) => {
          const changes = { requestBody: textBody(request), responseBody: textBody(response), mimeType };
          expect(() => apiShapeOf(exchangeWith({ ...silent, ...changes }))).not.toThrow();
        },
      ),
    );
  });
});
