import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer as createVite } from 'vite';
import { tellAddress } from './listening.ts';

/** A page that Vite's development server renders, from sources that it serves itself. */
const vite = await createVite({
  root: fileURLToPath(new URL('./vite-ssr', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
});
const server = createServer((request, response) => {
  vite.middlewares(request, response, () => {
    void (async () => {
      try {
        const { render } = (await vite.ssrLoadModule('/page.ts')) as { render(model: string): Promise<string> };
        response.setHeader('content-type', 'text/html').end(await render(request.url?.slice(1) ?? ''));
      } catch {
        response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Something went wrong</h1>');
      }
    })();
  });
});
server.listen(0, '127.0.0.1', () => tellAddress(server));
