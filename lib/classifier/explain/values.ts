import { providers } from '../providers/index.ts';
import type { Failure, Ok, Party } from '../verdict.ts';
import type { Values } from './fill.ts';

/** What the placeholders of a failure's texts stand for. */
export function valuesOf(failure: Failure): Values {
  const { provider, host, status, method, model, facts } = failure;
  return (name) => {
    switch (name) {
      case 'provider':
        return nameOf(provider, host);
      case 'host':
        return host;
      case 'status':
        return String(status);
      case 'method':
        return method;
      case 'model':
        return model ?? facts.said?.['model'] ?? null;
      default:
        return facts.said?.[name] ?? null;
    }
  };
}

/** The name of a provider; "the console of OpenAI-compatible API" is nobody's: whose it is, the host tells. */
export function nameOf({ id, name }: Party, host: string): string {
  return providers.some((provider) => provider.id === id) || host === '' ? name : host;
}

/** A finding's own values before those of its verdict. */
export function withOwn(values: Readonly<Record<string, string>>, verdict: Ok | Failure): Values {
  return (name) => {
    const own = values[name];
    if (own !== undefined) return own;
    if (name === 'provider') return nameOf(verdict.provider, verdict.host);
    return name === 'host' ? verdict.host : null;
  };
}
