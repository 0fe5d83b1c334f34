import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';
import type { Caller } from '../caller.ts';

/** A procedure of the app's own backend, called through tRPC's client. */
export const trpc = {
  chat(call) {
    const url = call.options.baseUrl ?? '/api/trpc';
    const client = createTRPCClient<AnyRouter>({ links: [httpBatchLink({ url })] });
    const { mutate } = (client as unknown as Record<string, { mutate(input: unknown): Promise<unknown> }>)['chat'] ?? {
      mutate: () => Promise.reject(new Error('no such procedure')),
    };
    return mutate({ messages: [{ role: 'user', content: call.prompt }] });
  },
} satisfies Record<string, Caller>;

export const mcp = {
  async tool(call) {
    const url = new URL(call.options.baseUrl ?? '/mcp', location.href);
    url.searchParams.set('case', call.id);
    const client = new Client({ name: 'teas', version: '1.0.0' });
    await client.connect(new StreamableHTTPClientTransport(url));
    try {
      return await client.callTool({ name: 'search_teas', arguments: { query: call.prompt } });
    } finally {
      await client.close();
    }
  },
} satisfies Record<string, Caller>;
