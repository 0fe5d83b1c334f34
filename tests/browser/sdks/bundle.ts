import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PAGE = fileURLToPath(new URL('page/', import.meta.url));

/** What runs on its own. */
const ENTRIES = ['page', 'frame', 'worker'] as const;

/** Bundles the pages with all SDKs into a folder below `folder`, and returns its path. */
export async function bundlePages(folder: string): Promise<string> {
  const outDir = join(folder, 'sdks');
  await build({
    root: PAGE,
    configFile: false,
    logLevel: 'error',
    // Names of classes are what the SDKs' errors are told by.
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, join(PAGE, `${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outDir;
}
