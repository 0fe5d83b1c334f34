import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

describe('Images, Speech and Transcriptions', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'an image, as it gets clearer',
      [
        { type: 'image_generation.partial_image', b64_json: 'AAAA', partial_image_index: 0, output_format: 'png' },
        {
          type: 'image_generation.completed',
          b64_json: 'AAAAAAAA',
          output_format: 'png',
          usage: { input_tokens: 5, output_tokens: 400, total_tokens: 405 },
        },
      ],
      ['image 0-1: image/png 6 B inline'],
    ],
    [
      'speech in pieces',
      [
        { type: 'speech.audio.delta', audio: 'AAAA' },
        { type: 'speech.audio.delta', audio: 'AAAA' },
        { type: 'speech.audio.done', usage: { input_tokens: 1, output_tokens: 2 } },
      ],
      ['audio 0-1:  6 B inline'],
    ],
    [
      'a transcript',
      [
        { type: 'transcript.text.delta', delta: 'Good ' },
        { type: 'transcript.text.delta', delta: 'dai' },
        { type: 'transcript.text.done', text: 'Good day' },
      ],
      ['transcript 0-2: Good day'],
    ],
    [
      'a stream that breaks off',
      [{ type: 'speech.audio.delta', audio: 'AAAA' }],
      ['audio 0:  3 B inline', 'cut 0 at 0/0/0'],
    ],
  ])('%s', (_what, sent, lines) => {
    const answer = streamed(sent);
    expect(sketch(answer)).toEqual(lines);
    expect(answer.protocol).toBe('openai-media');
  });

  it.each<[what: string, value: object, lines: readonly string[]]>([
    [
      'images, inside and linked, with the prompt that was used',
      {
        created: 1,
        output_format: 'webp',
        data: [{ b64_json: 'AAAA', revised_prompt: 'A blue fjord' }, { url: 'https://img.test/1.png' }],
      },
      ['image 0: image/webp 3 B inline', 'text 0: A blue fjord', 'image 0: image/webp ? B https://img.test/1.png'],
    ],
    ['a transcription', { text: 'Good day', duration: 2.5, language: 'en' }, ['transcript 0: Good day']],
    ['embeddings are none', { object: 'list', data: [{ embedding: [0.1] }], usage: {} }, []],
    ['a list of models is none', { object: 'list', data: [{ id: 'gpt-test', object: 'model' }] }, []],
  ])('whole: %s', (_what, value, lines) => {
    expect(sketch(answered(value))).toEqual(lines);
  });
});
