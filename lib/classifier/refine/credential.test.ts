import { describe, expect, it } from 'vitest';
import { bearer } from '../../../tests/exchange.ts';
import type { Credential } from '../../exchange.ts';
import { providers } from '../providers/index.ts';
import { diagnoseCredential } from './credential.ts';

function causeAt(providerId: string, url: string, changes: Partial<Credential>): string | null {
  const provider = providers.find(({ id }) => id === providerId) ?? null;
  return diagnoseCredential({ ...bearer, ...changes }, provider, new URL(url))?.cause ?? null;
}

describe('diagnoseCredential', () => {
  it('misses a key that was not sent', () => {
    expect(diagnoseCredential(null, null, null)?.cause).toBe('authentication/missing_key');
  });

  it('takes the key of the provider to which a gateway passes it on', () => {
    const provider = providers.find(({ id }) => id === 'cloudflare') ?? null;
    const url = new URL('https://gateway.ai.cloudflare.com/v1/a/shop/openai/chat/completions');
    const key = { ...bearer, prefix: 'sk-proj-', shape: 'sk-proj-alnum48' };
    const causes = [null, { id: 'openai', name: 'OpenAI' }, { id: 'groq', name: 'Groq' }].map(
      (inner) => diagnoseCredential(key, provider, url, inner)?.cause ?? null,
    );
    expect(causes).toEqual(['authentication/other_provider_key', null, 'authentication/other_provider_key']);
  });

  it.each<[Credential['oddities'], string]>([
    [['undefined'], 'authentication/placeholder_key'],
    [['placeholder'], 'authentication/placeholder_key'],
    [['empty'], 'authentication/missing_key'],
    [['doubled-scheme'], 'authentication/malformed_header'],
    [['quotes'], 'authentication/malformed_header'],
    [['whitespace'], 'authentication/malformed_header'],
    [['missing-scheme'], 'authentication/malformed_header'],
    [['quotes', 'undefined'], 'authentication/placeholder_key'],
  ])('sees %s', (oddities, cause) => {
    expect(causeAt('openai', 'https://api.openai.com/v1/models', { oddities })).toBe(cause);
  });

  it.each<[what: string, provider: string, url: string, shape: string, cause: string | null]>([
    [
      'a billing key for inference',
      'modelswitch',
      'https://api.modelswitch.io/v1/chat/completions',
      'mk-alnum32',
      'authentication/wrong_key_type',
    ],
    ['a billing key for the balance', 'modelswitch', 'https://api.modelswitch.io/api/balance', 'mk-alnum32', null],
    [
      'a proxy key for the balance',
      'modelswitch',
      'https://api.modelswitch.io/api/balance',
      'ms-alnum32',
      'authentication/wrong_key_type',
    ],
    ['a proxy key for inference', 'modelswitch', 'https://api.modelswitch.io/v1/chat/completions', 'ms-alnum32', null],
    [
      'a Token Plan key on the pay-as-you-go host',
      'mimo',
      'https://api.xiaomimimo.com/v1/chat/completions',
      'tp-alnum40',
      'authentication/wrong_plan_key',
    ],
    [
      'a pay-as-you-go key on the Token Plan host',
      'mimo',
      'https://token-plan-cn.xiaomimimo.com/v1/chat/completions',
      'sk-alnum40',
      'authentication/wrong_plan_key',
    ],
    [
      'a Token Plan key where it belongs',
      'mimo',
      'https://token-plan-sgp.xiaomimimo.com/v1/chat/completions',
      'tp-alnum40',
      null,
    ],
    [
      'a coding plan key on the platform',
      'moonshot',
      'https://api.moonshot.ai/v1/chat/completions',
      'sk-kimi-alnum40',
      'authentication/wrong_plan_key',
    ],
    [
      'an Anthropic key at OpenAI',
      'openai',
      'https://api.openai.com/v1/chat/completions',
      'sk-ant-api03-mixed90',
      'authentication/other_provider_key',
    ],
    [
      'an OpenAI project key at Moonshot',
      'aimlapi',
      'https://api.aimlapi.com/v1/chat/completions',
      'sk-proj-mixed90',
      'authentication/other_provider_key',
    ],
    [
      'a plain sk- key that may be anyone’s',
      'aihubmix',
      'https://aihubmix.com/v1/chat/completions',
      'sk-alnum48',
      null,
    ],
  ])('judges %s', (_, provider, url, shape, cause) => {
    expect(causeAt(provider, url, { shape })).toBe(cause);
  });
});
