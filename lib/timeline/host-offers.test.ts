import { describe, expect, it, vi } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { createOffers, type Offers } from './host-offers.ts';

const QUESTION = textBody('{"messages":[{"role":"user","content":"tea"}]}');
const PARTS = textBody('{"messages":[{"role":"user","parts":[{"type":"text","text":"tea"}]}]}');

let count = 0;
function call(url: string, changes: Partial<Exchange> = {}): Exchange {
  count += 1;
  return exchangeWith({ id: `${count}`, url, requestBody: QUESTION, responseBody: textBody('{}'), ...changes });
}

const CHAT = 'http://localhost:3000/api/chat';
const head = (url: string, method = 'POST', resourceType = 'fetch') => ({ url, method, resourceType });
const told = (offers: Offers) =>
  offers.list.map(({ host, count: calls, hosts }) => [host, calls, hosts.map(({ pattern }) => pattern)]);

describe('what is worth a look', () => {
  it.each<[method: string, resourceType: string, url: string, wanted: boolean]>([
    ['POST', 'fetch', CHAT, true],
    ['POST', '', CHAT, true],
    ['GET', 'eventsource', CHAT, true],
    ['GET', 'fetch', CHAT, true],
    ['PUT', 'fetch', CHAT, false],
    ['GET', 'document', CHAT, false],
    ['POST', 'document', CHAT, false],
    ['POST', 'ping', CHAT, false],
    ['POST', 'fetch', 'data:text/plain,hi', false],
    ['POST', 'fetch', 'no URL', false],
  ])('%s of type “%s” to %s: %s', (method, resourceType, url, wanted) => {
    expect(createOffers().wants(head(url, method, resourceType))).toBe(wanted);
  });

  it('is no endpoint that never had the form of a call', () => {
    const offers = createOffers();
    const login = 'http://localhost:3000/login';
    for (let look = 0; look < 3; look += 1) {
      expect(offers.wants(head(login))).toBe(true);
      expect(offers.see([call(login, { requestBody: textBody('{"name":"ann"}') })])).toBe(1);
    }
    expect(offers.wants(head(login))).toBe(false);
    expect(offers.wants(head(CHAT))).toBe(true);
    expect(offers.list).toEqual([]);
    // Its errors may still tell.
    expect(offers.wants({ ...head(login), status: 500 })).toBe(true);
  });
});

describe('an offer', () => {
  it('tells the host, how many calls, and which endpoints', () => {
    const offers = createOffers();
    const listener = vi.fn();
    offers.subscribe(listener);
    expect(
      offers.see([
        call(CHAT),
        call(CHAT),
        call('http://localhost:3000/chats/8071/messages'),
        call('https://other.example/ask'),
      ]),
    ).toBe(0);
    expect(told(offers)).toEqual([
      ['localhost:3000', 3, ['localhost:3000/api/chat', 'localhost:3000/chats/*/messages']],
      ['other.example', 1, ['other.example/ask']],
    ]);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('is for what the answer speaks, rather than for the request', () => {
    const offers = createOffers();
    const responseBody = textBody('f:{"messageId":"m"}\n0:"Hi"\n');
    offers.see([call(CHAT), call(CHAT, { responseBody }), call(CHAT)]);
    expect(offers.list[0]).toMatchObject({
      shape: { protocol: 'ai-sdk', part: 'stream' },
      hosts: [{ target: { kind: 'protocol', id: 'ai-sdk' } }],
    });
  });

  it('goes when its calls are known, and gives them', () => {
    const offers = createOffers();
    const [first, second, third] = [call(CHAT), call('http://localhost:3000/api/title'), call(CHAT)];
    offers.see([first, second, third]);
    expect(offers.take(({ url }) => url === CHAT)).toEqual([first, third]);
    expect(told(offers)).toEqual([['localhost:3000', 1, ['localhost:3000/api/title']]]);
    expect(offers.take(() => true)).toEqual([second]);
    expect(offers.list).toEqual([]);
  });

  it('is not made again for a host that was dismissed or is ignored', () => {
    const offers = createOffers();
    offers.see([call(CHAT), call('https://a.example/ask')]);
    offers.dismiss('localhost:3000');
    offers.setIgnored(['a.example']);
    expect(offers.list).toEqual([]);
    expect([offers.wants(head(CHAT)), offers.wants(head('https://a.example/ask'))]).toEqual([false, false]);
    offers.see([call(CHAT), call('https://a.example/ask')]);
    expect(offers.list).toEqual([]);
    offers.setIgnored([]);
    expect(offers.wants(head('https://a.example/ask'))).toBe(true);
  });

  it('goes with its page, but for calls of the next one', () => {
    const offers = createOffers();
    offers.see([call(CHAT, { startedAt: 1000 }), call(CHAT, { startedAt: 3000 })]);
    offers.clear(2000);
    expect(told(offers)).toEqual([['localhost:3000', 1, ['localhost:3000/api/chat']]]);
    offers.clear(null);
    expect(offers.list).toEqual([]);
  });
});

describe('what waits', () => {
  it('is bounded in calls, keeping the newest', () => {
    const offers = createOffers();
    const calls = Array.from({ length: 120 }, () => call(CHAT, { requestBody: PARTS }));
    offers.see(calls);
    expect(offers.list[0]?.count).toBe(120);
    expect(offers.take(() => true)).toEqual(calls.slice(-50));
  });

  it('is bounded in characters', () => {
    const offers = createOffers();
    const big = textBody('x'.repeat(256 * 1024));
    const calls = Array.from({ length: 20 }, () => call(CHAT, { responseBody: big }));
    offers.see(calls);
    expect(offers.take(() => true)).toEqual(calls.slice(-7));
  });

  it('is bounded in hosts and endpoints', () => {
    const offers = createOffers();
    offers.see(Array.from({ length: 30 }, (_, index) => call(`https://h${index}.example/ask`)));
    offers.see(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((path) => call(`https://h0.example/${path}`)));
    expect(offers.list.length).toBe(10);
    expect(offers.list[0]?.hosts.length).toBe(5);
  });
});
