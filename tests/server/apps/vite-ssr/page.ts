import OpenAI from 'openai';
import { KEY, PROMPT } from '../../models.ts';

/** The page, with what the model says. */
export async function render(model: string): Promise<string> {
  const client = new OpenAI({ apiKey: KEY, baseURL: `${process.env['STAND_IN'] ?? ''}/v1`, maxRetries: 0 });
  const answer = await client.chat.completions.create({ model, messages: [{ role: 'user', content: PROMPT }] });
  return `<p>${answer.choices[0]?.message.content ?? ''}</p>`;
}
