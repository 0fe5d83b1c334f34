import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The panel never talks to a network: the browser refuses every connection of an extension page. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The inspector overlay of the preset is for pages under development; it has no place in devtools.
  vite: () => ({ plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })] }),
  manifest: ({ browser, command }) => ({
    name: 'Faultline',
    description: 'Tells why a call to an LLM API failed, and what to do about it, beside each request in DevTools.',
    // The development server needs a websocket; every build that leaves the machine refuses all connections.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    // light-dark() in the style sheets.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'faultline@faultline.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
