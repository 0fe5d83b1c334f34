import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Whether an address is of this machine itself. */
export function isLoopback(address: string): boolean {
  const bare = address.toLowerCase().replace(/^::ffff:/u, '');
  return bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/** Headers in which proxies and tunnels tell for whom they ask. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip'];

/** Whether a request comes from this machine and nobody stands behind who asks. */
export function isFromLoopback({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  if (!isLoopback(socket.remoteAddress ?? '')) return false;
  return FORWARDED.every((name) => {
    const told = headers[name];
    if (told === undefined) return true;
    return [told].flat().join(',').split(',').every(isOwn);
  });
}

/** "127.0.0.1", "::1", and as Forwarded writes it: `for="[::1]:4711";proto=http`. */
function isOwn(part: string): boolean {
  const address = /^\s*(?:for=)?"?\[?([\da-f.:]{2,45}?)\]?(?::\d{1,5})?"?(?:;[^,]{0,200})?\s*$/iu.exec(part)?.[1];
  return address !== undefined && isLoopback(address);
}
