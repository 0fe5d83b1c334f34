import type { Header } from '../../exchange.ts';
import { headerValue } from './headers.ts';
import type { RateLimit } from './rate-limit.ts';

/** Longer headers are no limits. */
const MAX_HEADER = 2000;

interface Item {
  /** The name in quotes, or ''. */
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Limits in the form of the IETF drafts: `ratelimit: "burst";r=50;t=30` beside `ratelimit-policy: "burst";q=100;w=60`, or in
 * the older form `ratelimit: limit=100, remaining=50, reset=30`.
 */
export function structuredLimits(headers: readonly Header[]): readonly RateLimit[] {
  const text = headerValue(headers, 'ratelimit') ?? '';
  const items = itemsOf(text);
  const policies = itemsOf(headerValue(headers, 'ratelimit-policy') ?? '');
  const [first] = items;
  if (first === undefined) return [];
  if (first.name === '') {
    const values = Object.assign({}, ...items.map((item) => item.values)) as Item['values'];
    const limit = whole(values['limit']);
    return limitOf('', limit, values['remaining'], values['reset'], policies[0]?.values['w']);
  }
  return items.flatMap(({ name, values }) => {
    const policy = policies.find((other) => other.name === name)?.values ?? {};
    const unit = policy['qu'] ?? values['qu'] ?? '';
    const kind = [unit === 'request' ? 'requests' : unit, name === 'default' ? '' : `(${name})`];
    return limitOf(
      kind.filter((part) => part !== '').join(' '),
      whole(policy['q'] ?? values['q']),
      values['r'],
      values['t'],
      policy['w'] ?? values['w'],
    );
  });
}

/** The window in ms of the policy for this limit in "100;w=60, 1000;w=3600" or in "100, 100;w=60"; `null` without one. */
export function windowsIn(text: string, limit: number | null): number | null {
  const windows = itemsOf(text).flatMap(({ values }) => {
    const seconds = whole(values['w']);
    return seconds === null ? [] : [{ quota: whole(values['']), seconds }];
  });
  const fitting = windows.find(({ quota }) => quota === limit) ?? (windows.length === 1 ? windows[0] : undefined);
  return fitting === undefined ? null : fitting.seconds * 1000;
}

function limitOf(
  kind: string,
  limit: number | null,
  left: string | undefined,
  reset: string | undefined,
  window: string | undefined,
): readonly RateLimit[] {
  const remaining = whole(left);
  const seconds = whole(reset);
  const windowSeconds = whole(window);
  if (remaining === null) return [];
  return [
    {
      kind,
      windowMs: windowSeconds === null ? null : windowSeconds * 1000,
      limit,
      remaining,
      resetAfterMs: seconds === null ? null : seconds * 1000,
      from: 'ratelimit',
    },
  ];
}

/** The members of a structured list: a name in quotes or a bare number (under ''), and parameters. */
function itemsOf(text: string): readonly Item[] {
  if (text.length > MAX_HEADER) return [];
  return text.split(',').flatMap((member) => {
    const parts = member.split(';').map((part) => part.trim());
    const [head = ''] = parts;
    if (head === '') return [];
    const name = /^"(?<name>[^"]{0,60})"$/u.exec(head)?.groups?.['name'];
    const values: Record<string, string> = {};
    for (const part of name === undefined ? parts : parts.slice(1)) {
      const [key = '', value] = part.split('=', 2);
      values[value === undefined ? '' : key] = (value ?? key).replaceAll('"', '');
    }
    return [{ name: name?.toLowerCase() ?? '', values }];
  });
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}
