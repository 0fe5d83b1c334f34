import type { Fault } from '../fault.ts';
import { bodies } from './bodies.ts';
import { connections } from './connections.ts';
import { cors } from './cors.ts';
import { senders } from './senders.ts';
import { underWay } from './under-way.ts';

const named: readonly (readonly [string, readonly Fault[]])[] = [
  ['CORS', cors],
  ['Connections', connections],
  ['Answers', bodies],
  ['Senders', senders],
  ['Under way', underWay],
];

/**
 * Each call with its own mark in the URL: the server answers by it, and a row tells by it whose it is. The bodies differ too,
 * so that no call looks like another attempt at the one before.
 */
function marked(fault: Fault): Fault {
  const url = new URL(fault.call.url);
  url.searchParams.set('case', fault.id);
  const { body } = fault.call;
  const ownBody = body === null ? null : JSON.stringify({ ...(JSON.parse(body) as object), user: fault.id });
  return { ...fault, call: { ...fault.call, url: url.href, body: ownBody } };
}

/** The fault matrix: every case, in groups. */
export const groups: readonly (readonly [string, readonly Fault[]])[] = named.map(([name, faults]) => [
  name,
  faults.map(marked),
]);
