import type { IncomingMessage } from 'node:http';

/** What could not be told in the response that it belongs to. */
export interface WaitingCalls {
  /** True while there is nothing: then nobody needs to ask. */
  readonly isEmpty: boolean;
  add(client: string, text: string): void;
  /** What waits for a client, oldest first, as far as it has room; each is given once. */
  take(client: string, room: number): readonly string[];
}

const MAX_CLIENTS = 20;
const MAX_CALLS = 8;
/** Later the developer looks at something else. */
const MAX_AGE_MS = 60_000;

interface Waiting {
  readonly since: number;
  readonly text: string;
}

/** Calls that wait for the next response to the same client, bounded in number and time. */
export function createWaitingCalls(now: () => number = Date.now): WaitingCalls {
  const clients = new Map<string, readonly Waiting[]>();
  return {
    get isEmpty() {
      return clients.size === 0;
    },
    add(client, text) {
      const waiting = [...(clients.get(client) ?? []), { since: now(), text }].slice(-MAX_CALLS);
      clients.delete(client);
      clients.set(client, waiting);
      const [oldest] = clients.keys();
      if (clients.size > MAX_CLIENTS && oldest !== undefined) clients.delete(oldest);
    },
    take(client, room) {
      const waiting = clients.get(client) ?? [];
      const fresh = waiting.filter(({ since }) => now() - since <= MAX_AGE_MS);
      let left = room;
      const taken = fresh.findIndex(({ text }) => (left -= text.length + 1) < 0);
      const told = taken < 0 ? fresh : fresh.slice(0, taken);
      const rest = fresh.slice(told.length);
      if (rest.length > 0) clients.set(client, rest);
      else clients.delete(client);
      return told.map(({ text }) => text);
    },
  };
}

/** Who asks, as far as that can be told without a cookie: the address, and the browser. */
export function clientOf({ socket, headers }: IncomingMessage): string {
  return `${socket.remoteAddress ?? ''} ${(headers['user-agent'] ?? '').slice(0, 300)}`;
}
