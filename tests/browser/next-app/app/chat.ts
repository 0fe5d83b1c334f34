import OpenAI from 'openai';

/** What the address of the page names: a key, and the call's body. */
interface Wish {
  readonly key: string;
  readonly model: string;
}

/** Asks with fetch which tea goes with it. */
export async function askPlainly({ key, model }: Wish): Promise<number> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer: Response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model }),
  });
  return answer.status;
}

/** Asks the same with the SDK. */
export async function askWithSdk({ key, model }: Wish): Promise<number> {
  const client = new OpenAI({ apiKey: key, dangerouslyAllowBrowser: true, maxRetries: 0 });
  await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'Which tea?' }] });
  return 200;
}
