import { expect, it } from 'vitest';
import { isLocalHost } from './local-host.ts';

it.each([
  'localhost',
  'localhost:11434',
  '127.0.0.1:8080',
  '[::1]:1234',
  '[::1]',
  '192.168.1.20:8000',
  '172.20.0.2',
  '10.0.0.7:80',
  'llm.local',
  'host.docker.internal:11434',
])('%s is one’s own', (host) => {
  expect(isLocalHost(host)).toBe(true);
});

it.each(['api.openai.com', 'localhost.example.com', '11.0.0.1', '172.32.0.1', 'local', ''])(
  '%s is somebody else’s',
  (host) => {
    expect(isLocalHost(host)).toBe(false);
  },
);
