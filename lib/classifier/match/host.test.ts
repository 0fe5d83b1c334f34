import { describe, expect, it } from 'vitest';
import { findAddressee } from './host.ts';

function called(address: string, method = 'POST'): ReturnType<typeof findAddressee> {
  return findAddressee({ method, url: address, resourceType: 'fetch' }, new URL(address));
}

describe('software on one’s own machine and network', () => {
  it.each<[address: string, id: string | null]>([
    ['http://localhost:11434/api/chat', 'ollama'],
    ['http://127.0.0.1:11434/api/chat', 'ollama'],
    ['http://[::1]:11434/v1/chat/completions', 'ollama'],
    ['http://192.168.1.20:11434/api/generate', 'ollama'],
    ['http://nas.local:11434/api/tags', 'ollama'],
    ['http://8.8.8.8:11434/api/chat', null],
    ['http://localhost:1234/v1/chat/completions', 'lmstudio'],
    ['http://localhost:8000/v1/completions', 'vllm'],
    ['http://localhost:8080/infill', 'llamacpp'],
    ['http://localhost:8080/users', null],
    ['http://localhost:8080/api/openai/v1/chat/completions', 'openai-compatible'],
    ['http://localhost:5173/v1/chat/completions', 'openai-compatible'],
  ])('%s is %s', (address, id) => {
    expect(called(address)?.party.id ?? null).toBe(id);
  });
});

describe('names with a star', () => {
  it.each<[address: string, id: string | null]>([
    ['https://bedrock-runtime.eu-west-1.amazonaws.com/model/demo/converse', 'bedrock'],
    ['https://bucket.s3.eu-west-1.amazonaws.com/model/demo', null],
    ['https://europe-west4-aiplatform.googleapis.com/v1/projects/p', 'vertex'],
    ['https://aiplatform.googleapis.com/v1/publishers/google/models/demo:generateContent', 'vertex'],
    ['https://storage.googleapis.com/bucket/file', null],
    ['https://demo.openai.azure.com/openai/v1/responses', 'azure'],
    ['https://openai.azure.com/', null],
    ['https://api.cloudflare.com/client/v4/accounts/0a1b/ai/run/@cf/acme/demo', 'cloudflare'],
    ['https://api.cloudflare.com/client/v4/accounts//ai/v1/chat/completions', 'cloudflare'],
    ['https://api.cloudflare.com/client/v4/zones/0a1b/dns_records', null],
  ])('%s is %s', (address, id) => {
    expect(called(address)?.party.id ?? null).toBe(id);
  });

  it.each<[address: string, id: string, protocol: string]>([
    ['https://generativelanguage.googleapis.com/v1beta/openai/chat/completions', 'gemini', 'gemini'],
    ['https://api.groq.com/openai/v1/chat/completions', 'groq', 'openai'],
    ['https://res.services.ai.azure.com/anthropic/v1/messages', 'azure', 'anthropic'],
    ['https://llm.example.com/v1beta/models/demo:generateContent', 'gemini-compatible', 'gemini'],
    ['https://llm.example.com/model/acme.demo/converse', 'bedrock-compatible', 'aws'],
  ])('%s is %s and speaks %s', (address, id, protocol) => {
    expect([called(address)?.party.id, called(address)?.protocol.id]).toEqual([id, protocol]);
  });
});
