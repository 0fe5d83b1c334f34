import { expect, it } from 'vitest';
import { hiddenError } from './hidden-error.ts';

const error = { message: 'Bad' };
const failedTask = { task_status: 'FAILED', message: 'Bad' };
const failedResponse = { status: 'failed', error };

it.each<[name: string, value: unknown, found: unknown]>([
  ['beside a choice', { choices: [{ error, finish_reason: 'error' }] }, { error }],
  ['of a task', { output: failedTask }, failedTask],
  ['of a task among data', { code: 0, data: failedTask }, failedTask],
  ['of a response', { type: 'response.failed', response: failedResponse }, failedResponse],
])('finds the error %s', (_, value, found) => {
  expect(hiddenError(value)).toEqual(found);
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
  ['nothing', null],
])('finds none in %s', (_, value) => {
  expect(hiddenError(value)).toBeUndefined();
});
