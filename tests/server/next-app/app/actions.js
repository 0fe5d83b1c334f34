'use server';
import { client } from './client.js';

/** Asks the model; the page learns no more than that it failed. */
export async function ask(model) {
  const answer = await client().chat.completions.create({
    model,
    messages: [{ role: 'user', content: 'A question that nobody else should read' }],
  });
  return answer.choices[0]?.message.content ?? '';
}
