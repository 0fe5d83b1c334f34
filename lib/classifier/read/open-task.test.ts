import { expect, it } from 'vitest';
import { isOpenTask } from './open-task.ts';

it.each<[name: string, value: unknown]>([
  ['OpenAI’s video', { id: 'video_1', object: 'video', status: 'queued' }],
  ['OpenAI’s background response', { id: 'resp_1', object: 'response', status: 'in_progress', output: [] }],
  ['OpenAI’s batch', { id: 'batch_1', object: 'batch', status: 'validating' }],
  ['Replicate’s prediction', { id: 'p1', status: 'starting', error: null }],
  ['fal’s request', { status: 'IN_QUEUE', request_id: 'r1', queue_position: 2 }],
  ['DashScope’s task', { request_id: 'r', output: { task_id: 't', task_status: 'RUNNING' } }],
  ['a task whose id is in the envelope', { request_id: 'r', data: { task_status: 'processing' } }],
  ['Google’s operation', { name: 'models/veo-demo/operations/op1' }],
  ['Luma’s generation', { id: 'g1', state: 'dreaming' }],
  ['BFL’s result', { id: 'r1', status: 'Pending', result: null }],
])('%s goes on', (_, value) => {
  expect(isOpenTask(value)).toBe(true);
});

it.each<[name: string, value: unknown]>([
  ['a task that is done', { id: 'p1', status: 'succeeded' }],
  ['a task that failed', { id: 'p1', status: 'failed' }],
  ['a word alone', { status: 'pending' }],
  ['a sentence', { id: 'p1', status: 'running late again today' }],
  ['an operation that is done', { name: 'models/veo-demo/operations/op1', done: true, response: {} }],
  ['an operation that failed', { name: 'operations/op1', error: { code: 3 } }],
  ['another name', { name: 'models/operations' }],
  ['a list', [{ id: 'p1', status: 'queued' }]],
  ['nothing', null],
])('%s does not', (_, value) => {
  expect(isOpenTask(value)).toBe(false);
});
