import { describe, expect, it } from 'vitest';
import { scenarios } from './scenarios/index.ts';

const SEED_PROVIDERS = ['mimo', 'moonshot', 'aihubmix', 'modelswitch', 'aimlapi'];

const repeated = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);

describe('scenarios', () => {
  it('have ids of their own', () => {
    expect(repeated(scenarios.map(({ id }) => id))).toEqual([]);
  });

  it('can be told apart by method, URL and body', () => {
    expect(repeated(scenarios.map(({ call }) => `${call.method} ${call.url} ${call.body}`))).toEqual([]);
  });

  it('keep a host that refuses connections, or a URL whose preflight fails, for themselves', () => {
    const urls = scenarios.map(({ call }) => call.url);
    const hosts = urls.map((url) => new URL(url).host);
    for (const { answer, call } of scenarios) {
      if (answer.kind === 'connection-refused')
        expect(hosts.filter((host) => host === new URL(call.url).host)).toHaveLength(1);
      if (answer.kind === 'preflight-refused') expect(urls.filter((url) => url === call.url)).toHaveLength(1);
    }
  });

  it('send an image where one is refused', () => {
    const refused = scenarios.filter(
      ({ answer }) => answer.kind === 'response' && answer.status >= 400 && /image input/iu.test(answer.body),
    );
    expect(refused).not.toEqual([]);
    for (const { call } of refused) expect(call.body).toMatch(/data:image\/png;base64,/u);
  });

  it.each(SEED_PROVIDERS)('offer several failures of %s on the page', (provider) => {
    const offered = scenarios.filter(
      ({ button, expected }) => button !== undefined && 'cause' in expected && expected.provider === provider,
    );
    expect(offered.length).toBeGreaterThanOrEqual(3);
  });
});
