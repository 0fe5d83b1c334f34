import { at, call, pending, simple } from '../call.ts';
import type { Fault } from '../fault.ts';
import { goSilent, stream } from '../replies.ts';
import { PORTS } from '../server.ts';

const both = (seen: Fault['chromium']): Pick<Fault, 'chromium' | 'firefox'> => ({ chromium: seen, firefox: seen });

/** Calls that are under way until the browser ends: none of them has failed, however long nothing is heard of it. */
export const underWay: readonly Fault[] = [
  {
    id: 'under-way-handshake',
    title: 'The secure connection is being made',
    call: simple('mistral', { url: at('mistral', { port: PORTS.mute }), leave: true }),
    reply: goSilent,
    ...both(pending('mistral', 0)),
  },
  {
    id: 'under-way-preflight',
    title: 'The preflight has no answer yet',
    call: call('groq', { leave: true }),
    preflight: goSilent,
    reply: goSilent,
    ...both(pending('groq', 0)),
  },
  {
    id: 'under-way-sent',
    title: 'The call has no answer yet',
    call: call('openai', { leave: true }),
    reply: goSilent,
    ...both(pending('openai', 0)),
  },
  {
    id: 'under-way-sent-http',
    title: 'The call has no answer yet, over `http:`',
    call: simple('ollama', { leave: true }),
    reply: goSilent,
    ...both(pending('ollama', 0)),
  },
  {
    id: 'under-way-stream',
    title: 'A stream goes on',
    call: call('openai', { leave: true }),
    reply: stream(['data: {"choices":[{"delta":{"content":"Green"}}]}\n\n'], goSilent),
    ...both(pending('openai', 200)),
  },
  {
    id: 'under-way-stream-http',
    title: 'A stream goes on, over `http:`',
    call: simple('ollama', { leave: true }),
    reply: stream(['data: {"choices":[{"delta":{"content":"Green"}}]}\n\n'], goSilent),
    ...both(pending('ollama', 200)),
  },
];
