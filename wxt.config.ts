import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { projectAddresses } from './lib/project-addresses.ts';
import packageJson from './package.json' with { type: 'json' };
import { languages } from './scripts/languages/plugin.ts';
import { licenses } from './scripts/build/licenses.ts';
import { withoutInnerHtml } from './scripts/build/without-inner-html.ts';

/** The panel never talks to a network: the browser refuses every connection of an extension page. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'";

/** Files that are only data: rules and texts. */
const KNOWLEDGE = /\/lib\/classifier\/(?:causes|providers|protocols)\//u;

/** What the pages import of packages. */
const LIBRARIES = [
  ...Object.keys(packageJson.dependencies),
  ...['preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'wxt/browser', 'wxt/utils/storage'],
];

const notices = licenses(import.meta.dirname);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The inspector overlay of the preset is for pages under development; it has no place in devtools.
  vite: ({ command }) => ({
    plugins: [preact({ devToolsEnabled: false }), withoutInnerHtml(), languages(), notices.plugin],
    worker: { plugins: () => [notices.plugin] },
    // Known before the first page asks: what is found while it loads would load it anew, and Firefox loses the panel then.
    optimizeDeps: { include: LIBRARIES },
    // What the classifier knows is in a file of its own, apart from the code. Not under development, where the one script
    // that is built has a form which cannot be split.
    ...(command === 'build' && {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'knowledge', test: KNOWLEDGE }] },
          },
        },
      },
    }),
  }),
  hooks: {
    'build:done': ({ config }) => {
      if (config.command === 'build') notices.write(config.outDir);
    },
  },
  // Everything that a build needs, for reviewers; what builds and tests leave behind is none of it.
  zip: { excludeSources: ['artifacts/**', 'docs/images/**', 'stats*', 'tests/browser/references/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    ...(projectAddresses.homepage !== '' && { homepage_url: projectAddresses.homepage }),
    // For the language and the hosts that the user names: asks nothing at install.
    permissions: ['storage'],
    // The development server needs a websocket; every build that leaves the machine refuses all connections.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    // light-dark() in the style sheets.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{17342129-1854-4f75-bc94-42037adcdde2}',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
