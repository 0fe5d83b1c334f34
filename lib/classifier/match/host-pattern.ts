import type { Address } from '../read/url.ts';
import { isSharedSuffix } from './shared-suffix.ts';

/** A host or URL pattern in its parts. */
export interface HostPattern {
  /** As it is kept and shown: without scheme, in lower case, e.g. "*.corp.example:8443/ai/*". */
  readonly text: string;
  readonly host: string;
  /** True for "*.corp.example": all names below the host, not the host itself. */
  readonly below: boolean;
  /** '' for any port. */
  readonly port: string;
  /** '' for all paths. A path stands for what is below it too; "*" stands for any text. */
  readonly path: string;
}

/** Why a text is no pattern. */
export type PatternProblem =
  | 'empty'
  | 'too-long'
  | 'white-space'
  | 'scheme'
  | 'credentials'
  | 'query'
  | 'everything'
  | 'shared-suffix'
  | 'star-in-host'
  | 'stars-in-path'
  | 'port'
  | 'host';

export type ParsedPattern =
  | { readonly pattern: HostPattern; readonly problem: null }
  | { readonly pattern: null; readonly problem: PatternProblem };

/** Characters of a pattern at most. */
export const MAX_PATTERN_CHARS = 200;
const MAX_STARS = 4;
const SCHEME = /^([a-z][a-z\d+.-]{0,30}):\/\//iu;
const PORT = /:(\d{0,9})$/u;
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'ws:': '80', 'https:': '443', 'wss:': '443' };
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads "llm.corp.example", "*.corp.example", "corp.example/ai/*" or "localhost:9000"; a scheme before it is dropped. */
export function parseHostPattern(written: string): ParsedPattern {
  const trimmed = written.trim();
  if (trimmed.length > MAX_PATTERN_CHARS) return refused('too-long');
  const scheme = SCHEME.exec(trimmed);
  if (scheme !== null && !/^(?:https?|wss?)$/iu.test(scheme[1] ?? '')) return refused('scheme');
  const text = trimmed.slice(scheme?.[0].length ?? 0);
  if (text === '') return refused('empty');
  if (/\s/u.test(text)) return refused('white-space');
  if (/[?#]/u.test(text)) return refused('query');
  const slash = text.indexOf('/');
  const authority = slash < 0 ? text : text.slice(0, slash);
  if (authority.includes('@')) return refused('credentials');
  const port = authority.endsWith(']') ? '' : (PORT.exec(authority)?.[1] ?? '');
  const below = authority.startsWith('*.');
  const name = authority.slice(
    below ? 2 : 0,
    PORT.test(authority) && !authority.endsWith(']') ? authority.lastIndexOf(':') : undefined,
  );
  if (authority === '*' || name === '*' || (below && name === '')) return refused('everything');
  if (name.includes('*')) return refused('star-in-host');
  if (authority.endsWith(':') || Number(port) > 65_535) return refused('port');
  const host = hostOf(name);
  if (host === null || (below && isAddress(host))) return refused('host');
  if (below && isSharedSuffix(host)) return refused('shared-suffix');
  const path = slash < 0 ? '' : pathOf(text.slice(slash));
  if (path.split('*').length - 1 > MAX_STARS || path.includes('**')) return refused('stars-in-path');
  const kept = `${below ? '*.' : ''}${host}${port === '' ? '' : `:${port}`}${path}`;
  return { pattern: { text: kept, host, below, port, path }, problem: null };
}

/** Whether a URL is one of those that a pattern stands for. */
export function fitsPattern(url: Address, { host, below, port, path }: HostPattern): boolean {
  const { hostname } = url;
  const named = below
    ? hostname.endsWith(`.${host}`)
    : hostname === host || (LOOPBACK.has(host) && LOOPBACK.has(hostname));
  if (!named) return false;
  if (port !== '' && port !== (url.port === '' ? DEFAULT_PORTS[url.protocol] : url.port)) return false;
  return path === '' || fitsPath(url.pathname, path);
}

function refused(problem: PatternProblem): ParsedPattern {
  return { pattern: null, problem };
}

/** As the browser writes a host; `null` for a text that is none. "1" and "127.1" are addresses to a browser, and slips here. */
function hostOf(name: string): string | null {
  if (name === '' || (name.includes(':') && !name.startsWith('['))) return null;
  if (/[\\%|<>^`{}"]/u.test(name) || !URL.canParse(`http://${name}`)) return null;
  const { hostname } = new URL(`http://${name}`);
  return IPV4.test(hostname) && hostname !== name ? null : hostname;
}

function isAddress(host: string): boolean {
  return IPV4.test(host) || host.startsWith('[');
}

/** As the browser writes a path; '' for the path of all. */
function pathOf(written: string): string {
  // "/.//x" is "//x" to the browser, and that would be a host.
  const pathname = oneSlash(new URL(`http://host.invalid${oneSlash(written)}`).pathname);
  return pathname === '/' || pathname === '/*' ? '' : pathname;
}

function oneSlash(path: string): string {
  return path.replace(/^\/+/u, '/');
}

function fitsPath(path: string, wanted: string): boolean {
  const [first = '', ...parts] = wanted.split('*');
  if (parts.length === 0) return path === first || path.startsWith(first.endsWith('/') ? first : `${first}/`);
  if (!path.startsWith(first)) return false;
  const last = parts.pop() ?? '';
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length >= at + last.length && path.endsWith(last);
}
