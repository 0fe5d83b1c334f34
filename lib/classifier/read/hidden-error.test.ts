import { expect, it } from 'vitest';
import { readError } from './error.ts';
import { hiddenError } from './hidden-error.ts';

const error = { message: 'Bad' };
const failedTask = { task_status: 'FAILED', message: 'Bad' };
const failedResponse = { status: 'failed', error };

it.each<[name: string, value: unknown, found: unknown]>([
  ['beside a choice', { choices: [{ error, finish_reason: 'error' }] }, { error }],
  [
    'at the end of a stream of Cohere',
    { type: 'message-end', delta: { finish_reason: 'ERROR', error: 'Bad' } },
    { error: 'Bad', code: 'ERROR' },
  ],
  ['of a task', { output: failedTask }, failedTask],
  ['of a task among data', { code: 0, data: failedTask }, failedTask],
  ['of a response', { type: 'response.failed', response: failedResponse }, failedResponse],
])('finds the error %s', (_, value, found) => {
  expect(hiddenError(value)).toEqual(found);
});

it.each<[name: string, value: unknown]>([
  ['data of an event', { event: 'error', data: 'Slow' }],
  ['payload of an event', { type: 'RunError', payload: { text: 'Slow' } }],
  ['text beside a mark', { error: true, final: true, text: 'Slow' }],
  ['output of a process', { msg: 'process_completed', success: false, output: { error: 'Slow' } }],
  ['content of a tool server', { result: { isError: true, content: [{ type: 'text', text: 'Slow' }] } }],
  ['data of an envelope', { type: 'chat:message:error', data: { error: { content: 'Slow' } } }],
])('hears the words in the %s', (_, value) => {
  expect(readError(hiddenError(value)).messages.map((said) => said.value)).toEqual(['Slow']);
});

it.each<[name: string, value: unknown]>([
  ['error', { error, choices: [] }],
  ['list of errors', { errors: [error] }],
  ['error that is only true', { error: true, reason: 'It went wrong' }],
  ['type', { type: 'error', ...error }],
  ['status and its words', { status: 'error', ...error }],
  ['code of a business', { errcode: 40001, errmsg: 'Bad' }],
  ['status of HTTP and its words', { statusCode: 404, message: 'Bad' }],
  ['detail and nothing beside it', { detail: 'Not found' }],
  ['error of Volcengine', { ResponseMetadata: { Error: { Code: 'Bad' } } }],
  ['error beside a response', { type: 'response.failed', response: { status: 'failed' }, error }],
])('takes the whole value for its %s', (_, value) => {
  expect(hiddenError(value)).toBe(value);
});

it.each<[name: string, value: unknown]>([
  ['an answer', { choices: [{ message: { content: 'Hi' } }], error: null }],
  ['an empty list of errors', { errors: [], result: {} }],
  ['a remark beside an answer', { choices: [], message: 'Slow today', code: 'note' }],
  ['a task that is not done', { output: { task_status: 'RUNNING' } }],
  ['a good code', { code: 0, message: 'SUCCEED', data: {} }],
  ['a failed test that an answer is about', { status: 'failed' }],
  ['a good status of HTTP', { statusCode: 200, message: 'Fine' }],
  ['a detail beside other things', { detail: 'high', size: 1 }],
  ['a detail of what was done', { detail: 'File deleted' }],
  ['a tool that failed', { type: 'tool-output-error', toolCallId: 'c', errorText: 'Bad' }],
  ['a step that failed', { event: 'node_finished', data: { status: 'failed', error: 'Bad' } }],
  ['an error that is said to be none', { error: 'none', text: 'Hi' }],
  ['an error without a value in it', { error: { code: 0, message: '' }, text: 'Hi' }],
  ['a number of success', { code: 20000, message: 'Success' }],
  ['nothing', null],
])('finds none in %s', (_, value) => {
  expect(hiddenError(value)).toBeUndefined();
});
