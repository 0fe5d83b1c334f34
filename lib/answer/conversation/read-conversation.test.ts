import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { readConversation, type Conversation, type MessagePart } from '../index.ts';

const read = (request: unknown, mediaType?: string): Conversation =>
  readConversation(textBody(typeof request === 'string' ? request : JSON.stringify(request)), mediaType);

/** Messages as lines. */
const sketch = ({ messages }: Conversation): readonly string[] =>
  messages.map(({ role, parts }) => `${role}: ${parts.map(part).join(' | ')}`);

function part(one: MessagePart): string {
  switch (one.kind) {
    case 'tool-call':
      return `call ${one.name ?? '?'} (${one.id ?? '-'}) ${one.arguments}`;
    case 'tool-result':
      return `result (${one.callId ?? '-'})${one.failed ? ' failed' : ''} [${one.parts.map(part).join(' | ')}]`;
    case 'other':
      return `${one.type} ${one.text}`;
    case 'text':
      return one.text;
    case 'reasoning':
    case 'refusal':
      return `${one.kind} ${one.text}${one.hidden > 0 ? ` +${one.hidden}` : ''}`;
    default:
      return `${one.kind} ${one.mediaType} ${one.size ?? '?'} B ${one.url ?? 'inline'}`;
  }
}

const PNG = 'data:image/png;base64,AAAA';

describe('a request as messages', () => {
  it.each<[what: string, request: unknown, protocol: string | null, lines: readonly string[]]>([
    [
      'Chat Completions',
      {
        model: 'gpt-test',
        messages: [
          { role: 'developer', content: 'Be short.' },
          {
            role: 'user',
            content: [
              { type: 'text', text: 'What is it?' },
              { type: 'image_url', image_url: { url: PNG } },
              { type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } },
              { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,AAAA' } },
            ],
          },
          {
            role: 'assistant',
            content: null,
            reasoning_content: 'Hm.',
            tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'look', arguments: '{"a":1}' } }],
          },
          { role: 'tool', tool_call_id: 'call_1', content: 'A cat' },
          { role: 'assistant', refusal: 'No.' },
        ],
      },
      'openai-chat',
      [
        'developer: Be short.',
        'user: What is it? | image image/png 3 B inline | audio audio/wav 3 B inline | file application/pdf 3 B inline',
        'assistant: reasoning Hm. | call look (call_1) {"a":1}',
        'tool: result (call_1) [A cat]',
        'assistant: refusal No.',
      ],
    ],
    [
      'Responses, with items',
      {
        model: 'gpt-test',
        instructions: 'Be short.',
        previous_response_id: 'resp_0',
        input: [
          {
            role: 'user',
            content: [
              { type: 'input_text', text: 'Hi' },
              { type: 'input_image', image_url: PNG },
              { type: 'input_file', file_id: 'file_1', filename: 'a.pdf' },
            ],
          },
          { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }], encrypted_content: 'abcd' },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hello' }] },
          { type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{}' },
          { type: 'function_call_output', call_id: 'call_1', output: 'A cat' },
          { type: 'item_reference', id: 'msg_1' },
        ],
      },
      'openai-responses',
      [
        'system: Be short.',
        'user: Hi | image image/png 3 B inline | file  ? B file_1',
        'assistant: reasoning Hm. +4',
        'assistant: Hello',
        'assistant: call look (call_1) {}',
        'tool: result (call_1) [A cat]',
        'user: item_reference {"type":"item_reference","id":"msg_1"}',
      ],
    ],
    [
      'Interactions of Gemini',
      {
        model: 'gemini-test',
        system_instruction: 'Be short.',
        previous_interaction_id: 'int_0',
        input: [
          {
            type: 'user_input',
            content: [
              { type: 'text', text: 'Hi' },
              { type: 'image', mime_type: 'image/png', data: 'AAAA' },
            ],
          },
          { type: 'thought', signature: 'abcd' },
          { type: 'function_call', id: 'f1', name: 'look', arguments: { a: 1 } },
          { type: 'function_result', call_id: 'f1', name: 'look', result: { cat: true } },
          { type: 'text', text: 'And now?' },
        ],
      },
      'gemini-interactions',
      [
        'system: Be short.',
        'user: Hi | image image/png 3 B inline',
        'model: reasoning  +4',
        'assistant: call look (f1) {"a":1}',
        'tool: result (f1) [result {"cat":true}]',
        'user: And now?',
      ],
    ],
    ['Responses, with a text', { model: 'm', input: 'Hi' }, 'openai-responses', ['user: Hi']],
    [
      'Messages',
      {
        model: 'claude-test',
        system: [{ type: 'text', text: 'Be short.', cache_control: { type: 'ephemeral' } }],
        messages: [
          {
            role: 'user',
            content: [
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
              { type: 'document', title: 'D', source: { type: 'url', url: 'https://a.test/d.pdf' } },
              { type: 'document', source: { type: 'text', data: 'Plain' } },
            ],
          },
          {
            role: 'assistant',
            content: [
              { type: 'thinking', thinking: 'Hm.', signature: 'x' },
              { type: 'redacted_thinking', data: 'abcd' },
              { type: 'tool_use', id: 'toolu_1', name: 'look', input: { a: 1 } },
            ],
          },
          {
            role: 'user',
            content: [
              {
                type: 'tool_result',
                tool_use_id: 'toolu_1',
                is_error: true,
                content: [
                  { type: 'text', text: 'No' },
                  { type: 'image', source: { type: 'file', file_id: 'file_1' } },
                ],
              },
            ],
          },
        ],
      },
      'anthropic',
      [
        'system: Be short.',
        'user: image image/png 3 B inline | file  ? B https://a.test/d.pdf | Plain',
        'assistant: reasoning Hm. | reasoning  +4 | call look (toolu_1) {"a":1}',
        'user: result (toolu_1) failed [No | image  ? B file_1]',
      ],
    ],
    [
      'Gemini, in both spellings',
      {
        systemInstruction: { parts: [{ text: 'Be short.' }] },
        contents: [
          {
            role: 'user',
            parts: [
              { text: 'Hi' },
              { inlineData: { mimeType: 'image/png', data: 'AAAA' } },
              { file_data: { mime_type: 'video/mp4', file_uri: 'https://f.test/1' } },
            ],
          },
          {
            role: 'model',
            parts: [{ text: 'Hm.', thought: true }, { functionCall: { name: 'look', args: { a: 1 } } }],
          },
          { role: 'user', parts: [{ functionResponse: { name: 'look', response: { cat: true } } }] },
        ],
      },
      'gemini',
      [
        'system: Be short.',
        'user: Hi | image image/png 3 B inline | video video/mp4 ? B https://f.test/1',
        'model: reasoning Hm. | call look (-) {"a":1}',
        'user: result (-) [response {"cat":true}]',
      ],
    ],
    ['Gemini, with a text', { contents: 'Hi' }, 'gemini', ['user: Hi']],
    [
      'Converse of Bedrock',
      {
        modelId: 'm',
        system: [{ text: 'Be short.' }, { cachePoint: { type: 'default' } }],
        messages: [
          {
            role: 'user',
            content: [
              { text: 'Hi' },
              { image: { format: 'png', source: { bytes: 'AAAA' } } },
              { document: { format: 'pdf', name: 'D', source: { s3Location: { uri: 's3://b/d' } } } },
            ],
          },
          {
            role: 'assistant',
            content: [
              { reasoningContent: { reasoningText: { text: 'Hm.' } } },
              { toolUse: { toolUseId: 't1', name: 'look', input: {} } },
            ],
          },
          {
            role: 'user',
            content: [
              { toolResult: { toolUseId: 't1', status: 'error', content: [{ text: 'No' }, { json: { a: 1 } }] } },
            ],
          },
        ],
      },
      'bedrock',
      [
        'system: Be short.',
        'user: Hi | image image/png 3 B inline | file application/pdf ? B s3://b/d',
        'assistant: reasoning Hm. | call look (t1) {}',
        'user: result (t1) failed [No | json {"a":1}]',
      ],
    ],
    [
      'Chat of Cohere',
      {
        model: 'command-test',
        messages: [
          { role: 'system', content: 'Be short.' },
          {
            role: 'assistant',
            tool_plan: 'I look.',
            tool_calls: [{ id: 'w1', function: { name: 'look', arguments: '{}' } }],
          },
          {
            role: 'tool',
            tool_call_id: 'w1',
            content: [{ type: 'document', document: { id: '1', data: '{"cat":true}' } }],
          },
        ],
      },
      'cohere',
      [
        'system: Be short.',
        'assistant: reasoning I look. | call look (w1) {}',
        'tool: result (w1) [document "{\\"cat\\":true}"]',
      ],
    ],
    [
      'Ollama',
      {
        model: 'llama-test',
        options: { num_ctx: 4096 },
        messages: [
          { role: 'user', content: 'What is it?', images: ['AAAA'] },
          {
            role: 'assistant',
            content: '',
            thinking: 'Hm.',
            tool_calls: [{ function: { name: 'look', arguments: { a: 1 } } }],
          },
          { role: 'tool', tool_name: 'look', content: 'A cat' },
        ],
      },
      'ollama',
      [
        'user: What is it? | image  3 B inline',
        'assistant: reasoning Hm. | call look (-) {"a":1}',
        'tool: result (-) [A cat]',
      ],
    ],
    [
      'generate of Ollama',
      { model: 'm', system: 'Be short.', prompt: 'Hi', images: ['AAAA'] },
      'prompt',
      ['system: Be short.', 'user: Hi | image  3 B inline'],
    ],
    [
      'useChat of the AI SDK',
      {
        id: 'chat1',
        messages: [
          {
            id: 'm1',
            role: 'user',
            parts: [
              { type: 'text', text: 'Hi' },
              { type: 'file', mediaType: 'image/png', url: PNG, filename: 'a.png' },
            ],
          },
          {
            id: 'm2',
            role: 'assistant',
            parts: [
              { type: 'step-start' },
              { type: 'reasoning', text: 'Hm.' },
              {
                type: 'tool-look',
                toolCallId: 'c1',
                state: 'output-available',
                input: { a: 1 },
                output: { cat: true },
              },
              {
                type: 'dynamic-tool',
                toolName: 'mcp',
                toolCallId: 'c2',
                state: 'output-error',
                input: {},
                errorText: 'No',
              },
              { type: 'tool-ask', toolCallId: 'c3', state: 'input-available', input: {} },
              { type: 'data-weather', data: { rain: 1 } },
            ],
          },
        ],
        trigger: 'submit-message',
      },
      'ai-sdk-ui',
      [
        'user: Hi | image image/png 3 B inline',
        'assistant: reasoning Hm. | call look (c1) {"a":1} | result (c1) [{"cat":true}] | call mcp (c2) {} | result (c2) failed [No] | call ask (c3) {} | data-weather {"rain":1}',
      ],
    ],
    [
      'useChat, that sends the last message only',
      { id: 'chat1', message: { role: 'user', parts: [{ type: 'text', text: 'Hi' }] } },
      'ai-sdk-ui',
      ['user: Hi'],
    ],
    [
      'useChat of version 4',
      {
        messages: [
          { role: 'user', content: 'Hi', experimental_attachments: [{ url: PNG, contentType: 'image/png' }] },
          {
            role: 'assistant',
            content: '',
            toolInvocations: [{ toolCallId: 'c1', toolName: 'look', args: {}, state: 'result', result: 'A cat' }],
          },
        ],
      },
      'openai-chat',
      ['user: Hi | image image/png 3 B inline', 'assistant: call look (c1) {} | result (c1) [A cat]'],
    ],
    [
      'AG-UI',
      {
        threadId: 't',
        runId: 'r',
        messages: [
          { id: '1', role: 'user', content: 'Hi' },
          {
            id: '2',
            role: 'assistant',
            toolCalls: [{ id: 'c1', type: 'function', function: { name: 'look', arguments: '{}' } }],
          },
          { id: '3', role: 'tool', toolCallId: 'c1', content: 'A cat' },
        ],
        tools: [],
        context: [],
      },
      'ag-ui',
      ['user: Hi', 'assistant: call look (c1) {}', 'tool: result (c1) [A cat]'],
    ],
    ['a prompt', { model: 'm', prompt: 'Once upon' }, 'prompt', ['user: Once upon']],
    ['several prompts', { model: 'm', prompt: ['One', 'Two'] }, 'prompt', ['user: One', 'user: Two']],
    [
      'an input that holds a prompt',
      { version: 'v', input: { prompt: 'A fjord', steps: 4 } },
      'prompt',
      ['user: A fjord'],
    ],
    ['texts to embed', { model: 'm', input: ['One', 'Two'] }, 'prompt', ['user: One', 'user: Two']],
    ['a request that says nothing', { model: 'm' }, null, []],
    ['no JSON', 'hello', null, []],
  ])('%s', (_what, request, protocol, lines) => {
    const conversation = read(request);
    expect(sketch(conversation)).toEqual(lines);
    expect(conversation.protocol).toBe(protocol);
    expect(conversation.isWhole).toBe(true);
  });

  it('tells where each message stands', () => {
    const { messages, continues } = read({
      instructions: 'x',
      previous_response_id: 'resp_0',
      input: [{ role: 'user', content: 'Hi' }],
    });
    expect(messages.map(({ steps }) => steps)).toEqual([['instructions'], ['input', 0]]);
    expect(continues).toBe('resp_0');
  });

  it.each<[what: string, request: object, tools: readonly object[]]>([
    [
      'Chat Completions',
      {
        messages: [],
        tools: [
          { type: 'function', function: { name: 'look', parameters: { type: 'object' } } },
          { type: 'web_search' },
        ],
      },
      [
        { name: 'look', schema: { type: 'object' } },
        { name: 'web_search', schema: null },
      ],
    ],
    [
      'Responses',
      { input: 'x', tools: [{ type: 'function', name: 'look', parameters: { type: 'object' } }] },
      [{ name: 'look', schema: { type: 'object' } }],
    ],
    [
      'Messages',
      { messages: [], tools: [{ name: 'look', input_schema: { type: 'object' } }] },
      [{ name: 'look', schema: { type: 'object' } }],
    ],
    [
      'Gemini',
      {
        contents: [],
        tools: [{ functionDeclarations: [{ name: 'look', parameters: { type: 'OBJECT' } }] }, { googleSearch: {} }],
      },
      [{ name: 'look', schema: { type: 'OBJECT' } }],
    ],
    [
      'Bedrock',
      {
        messages: [],
        toolConfig: { tools: [{ toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } }] },
      },
      [{ name: 'look', schema: { type: 'object' } }],
    ],
    [
      'the first models',
      { messages: [], functions: [{ name: 'look', parameters: { type: 'object' } }] },
      [{ name: 'look', schema: { type: 'object' } }],
    ],
  ])('lists the tools of %s', (_what, request, tools) => {
    expect(read(request).tools).toEqual(tools);
  });

  it('keeps the first and the last of very many messages', () => {
    const messages = Array.from({ length: 5000 }, (_, at) => ({ role: 'user', content: String(at) }));
    const conversation = read({ messages });
    expect(conversation.messages.length).toBe(1000);
    expect(conversation.omitted).toBe(4000);
    expect(sketch(conversation).slice(0, 2)).toEqual(['user: 0', 'user: 4001']);
    expect(sketch(conversation).at(-1)).toBe('user: 4999');
    expect(read({ input: messages }).messages.map(({ parts }) => parts.length)).toEqual(
      Array.from({ length: 1000 }, () => 1),
    );
  });

  it('goes as far as a body that was cut', () => {
    const conversation = readConversation({
      kind: 'text',
      text: '{"model":"m","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hel',
      tail: '"}]}',
      size: 90_000,
    });
    expect(sketch(conversation)).toEqual(['user: Hi', 'assistant: Hel']);
    expect(conversation.isWhole).toBe(false);
  });
});

describe('a form', () => {
  const multipart = [
    '------Boundary7MA4',
    'Content-Disposition: form-data; name="model"',
    '',
    'image-test',
    '------Boundary7MA4',
    'Content-Disposition: form-data; name="prompt"',
    '',
    'A fjord,',
    '',
    'at dawn',
    '------Boundary7MA4',
    'Content-Disposition: form-data; name="image"; filename="a.png"',
    'Content-Type: image/png',
    '',
    '\ufffdPNG',
    '------Boundary7MA4--',
    '',
  ].join('\r\n');

  it('is read field by field, with its prompt as a message', () => {
    const conversation = read(multipart);
    expect(conversation.fields).toEqual([
      { name: 'model', fileName: null, mediaType: null, text: 'image-test', size: 10 },
      { name: 'prompt', fileName: null, mediaType: null, text: 'A fjord,\r\n\r\nat dawn', size: 19 },
      { name: 'image', fileName: 'a.png', mediaType: 'image/png', text: '', size: 4 },
    ]);
    expect(sketch(conversation)).toEqual(['user: A fjord,\r\n\r\nat dawn']);
    expect(conversation).toMatchObject({ protocol: 'prompt', model: 'image-test' });
  });

  it.each<[what: string, text: string, mediaType: string, names: readonly string[]]>([
    ['cut in its last field', multipart.slice(0, multipart.indexOf('at dawn') + 3), '', ['model', 'prompt']],
    ['with line feeds alone', multipart.replaceAll('\r\n', '\n'), '', ['model', 'prompt', 'image']],
    ['URL-encoded', 'prompt=A+fjord%21&steps=4&flag', 'application/x-www-form-urlencoded', ['prompt', 'steps', 'flag']],
    ['that is broken', '--x\r\n--x\r\nno header\r\n--x--', '', []],
    ['that is a list in Markdown', '-- one\n-- two', '', []],
  ])('%s', (_what, text, mediaType, names) => {
    expect(read(text, mediaType).fields.map(({ name }) => name)).toEqual(names);
  });
});

it('a request is taken in any form', () => {
  const word = fc.constantFrom(
    'messages',
    'role',
    'content',
    'parts',
    'type',
    'text',
    'input',
    'contents',
    'tool_calls',
    'function',
    'source',
    'image_url',
    'system',
    'prompt',
    'toolInvocations',
    'tools',
    'images',
    'summary',
    'output',
    '__proto__',
    'toString',
  );
  const value = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(
        null,
        0,
        '',
        'x',
        'tool',
        'text',
        'tool_result',
        'tool-x',
        'reasoning',
        'function_call',
        PNG,
        '… (9 MB more)',
      ),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(word, tie('node'), { maxKeys: 5, noNullPrototype: true }),
    ),
  })).node;
  fc.assert(
    fc.property(
      fc.oneof(
        value.map((json) => JSON.stringify(json)),
        fc.string(),
        fc.string().map((text) => `--b\r\n${text}\r\n--b`),
      ),
      fc.string({ maxLength: 5 }),
      (text, tail) => {
        const conversation = readConversation({ kind: 'text', text, tail, size: text.length });
        expect(structuredClone(conversation)).toEqual(conversation);
      },
    ),
    { numRuns: 200 },
  );
});
