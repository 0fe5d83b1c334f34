import type { Exchange } from '../../lib/exchange.ts';
import { exchangeOf } from '../../lib/capture/har/index.ts';

/** Enough for the browser to compile what every call needs. */
const TIMES = 8;

/**
 * Judges a made-up failure a few times, which nobody sees: rules are prepared for their first use, and code is compiled. The
 * first call of a page would else be judged twenty times as slowly as the next, while it is being watched.
 * `read`: judges one, and reads what it tells.
 */
export function warmUp(read: (exchange: Exchange) => unknown): void {
  for (let time = 0; time < TIMES; time += 1) {
    const content = { text: `{"error":{"message":"Warming up ${time}","type":"warm_up"}}`, base64: false };
    read(exchangeOf(entryWith(time % 2 === 0 ? 400 : 429), content, `warm-up-${time}`));
  }
}

const entryWith = (status: number) => ({
  startedDateTime: new Date(0).toISOString(),
  time: 1,
  request: {
    method: 'POST',
    url: 'https://api.openai.com/v1/chat/completions',
    headers: [{ name: 'content-type', value: 'application/json' }],
    postData: { mimeType: 'application/json', text: '{"model":"warm-up","messages":[{"role":"user","content":""}]}' },
  },
  response: {
    status,
    statusText: '',
    headers: [{ name: 'content-type', value: 'application/json' }],
    content: { size: 1, mimeType: 'application/json' },
  },
  timings: {},
});
