import type { Library } from './call-site.ts';

const found = (kind: Library['kind'], name: string | null = null): Library => ({ kind, name });

/** Hosts that hand out packages. */
const CDN_HOSTS = new Set([
  'ajax.googleapis.com',
  'cdn.jsdelivr.net',
  'cdn.skypack.dev',
  'cdnjs.cloudflare.com',
  'code.jquery.com',
  'deno.land',
  'esm.run',
  'esm.sh',
  'esm.unpkg.com',
  'ga.jspm.io',
  'jspm.dev',
  'unpkg.com',
]);

/** "/openai@6.1.0/es2022/openai.mjs", "/npm/@ai-sdk/react@3", "/v135/react@19", "/ajax/libs/axios/1.7.2/axios.min.js". */
const CDN_PACKAGE = /\/(?<name>(?:@[\w.-]{1,80}\/)?[\w.-]{1,80})@v?\d/u;
const CDN_LIBS = /^\/ajax\/libs\/(?<name>[\w.-]{1,80})\//u;

/** The last one counts: pnpm's store has one inside the other. */
const NODE_MODULES = /(?:^|\/)node_modules\/(?<name>(?:@[\w.-]{1,80}\/)?[\w.-]{1,80})(?=\/|$)/gu;
/** Vite's dependencies, one file each: "@ai-sdk_react.js", "chunk-AB12CD34.js". */
const VITE_DEPS = /\/\.vite\/deps(?:_ssr)?\/(?<file>[^/?]{1,200}?)\.m?js/u;
/** Turbopack's chunks of packages: "node_modules_@ai-sdk_react_dist_index_mjs_1a2b._.js". */
const TURBOPACK_MODULES = /(?:^|\/|_)node_modules_(?<scope>(?:@|%40)[a-z\d-]{1,60}_)?(?<name>[a-z\d][a-z\d.-]{0,60})/iu;

const VENDOR_FILE = /(?:^|[-._~])vendors?(?=[-._~]|$)/iu;
/** Chunks of Next.js that hold no code of the app. */
const NEXT_FILE = /^(?:framework|main|main-app|polyfills|webpack|turbopack)(?:-[\w-]{4,60})?\.js$/u;

const BUNDLER_PATH =
  /\/@vite\/|\/@react-refresh|\/@vite-plugin|webpack\/(?:runtime|bootstrap|hot)|\[turbopack\]|%5Bturbopack%5D|\[next\]|\/@id\/__x00__|\(webpack\)/u;

const SHARED_FILE = /^(?:\d{1,6}|[\da-f]{8})-[\da-f]{8,40}\.js$/u;

/** Whose code a URL stands for; `null` for what may be the app's own. Takes what a source map names as a source, too. */
export function libraryOfUrl(url: string): Library | null {
  if (/^(?:chrome|moz|safari-web|edge)-extension:/u.test(url)) return found('extension');
  if (/^(?:node|native|chrome|devtools|extensions|resource|internal):/u.test(url) || url === 'native code')
    return found('browser');
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isWeb = parsed !== null && /^https?:$/u.test(parsed.protocol);
  if (isWeb && CDN_HOSTS.has(parsed.hostname)) return found('cdn', cdnPackage(parsed.pathname));
  const path = isWeb ? decoded(parsed.pathname) : url;
  const packaged = packageIn(path);
  if (packaged !== undefined) return found('package', packaged);
  if (BUNDLER_PATH.test(url)) return found('bundler');
  const file = fileOf(path);
  // A development server hands out sources one by one, and an app may well be about vendors.
  if (/\.[cm]?js$/u.test(file) && !path.includes('/src/') && VENDOR_FILE.test(file)) return found('vendor-chunk');
  if (path.includes('/_next/static/') && NEXT_FILE.test(file))
    return /^(?:webpack|turbopack)/u.test(file) ? found('bundler') : found('vendor-chunk');
  return null;
}

/**
 * How likely a URL that is of no library holds the app's own code: 0 for a file, 1 for a chunk that a bundler shares between
 * pages, 2 for code without a file, 3 without a URL.
 */
export function doubtOfUrl(url: string): 0 | 1 | 2 | 3 {
  if (url === '') return 3;
  if (/^(?:blob|data|about|javascript):/iu.test(url)) return 2;
  return url.includes('/_next/static/chunks/') && SHARED_FILE.test(fileOf(url)) ? 1 : 0;
}

function cdnPackage(path: string): string | null {
  return (CDN_PACKAGE.exec(path) ?? CDN_LIBS.exec(path))?.groups?.['name'] ?? null;
}

/** `undefined`: it is of no package; `null`: of one that is not named. */
function packageIn(path: string): string | null | undefined {
  const vite = VITE_DEPS.exec(path)?.groups?.['file'];
  if (vite !== undefined) return vite.startsWith('chunk-') ? null : vite.replace(/^(@[^_]{1,80})_/u, '$1/');
  const last = [...path.matchAll(NODE_MODULES)].at(-1)?.groups?.['name'];
  if (last !== undefined) return last.startsWith('.') ? null : last;
  const turbopack = TURBOPACK_MODULES.exec(path)?.groups;
  if (turbopack === undefined) return undefined;
  const scope = turbopack['scope']?.replace('%40', '@').slice(0, -1);
  return scope === undefined ? (turbopack['name'] ?? null) : `${scope}/${turbopack['name'] ?? ''}`;
}

function fileOf(path: string): string {
  const [plain = ''] = path.split(/[?#]/u, 1);
  return plain.slice(plain.lastIndexOf('/') + 1);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
