// Passes every request on, and answers the app's own API from OpenAI's.
addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) event.respondWith(fetch(request));
  if (!url.pathname.endsWith('/llm/chat')) return;
  const ask = async () => {
    const headers = { authorization: request.headers.get('authorization'), 'content-type': 'application/json' };
    return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers, body: await request.text() });
  };
  event.respondWith(ask());
});
