import OpenAI from 'openai';

export function client() {
  return new OpenAI({ apiKey: process.env.STAND_IN_KEY, baseURL: process.env.STAND_IN, maxRetries: 0 });
}
