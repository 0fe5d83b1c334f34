const TEXT = `import { settings } from './settings.js';

/** Asks a model, and returns what it says. */
export async function ask(question) {
  const { url, model, key } = settings.chat;
  const messages = [{ role: 'system', content: settings.manner }, { role: 'user', content: question }];
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: \`Bearer \${key}\` },
    body: JSON.stringify({ model, messages, ...settings.sampling }),
  });
  return response.json();
}
`;

/** The code of the page that makes the calls of the pictures, and where in it they are made; from 1. */
export const PAGE_CODE = { path: '/src/chat.js', text: TEXT, line: 7, column: 26 } as const;
