/**
 * A browser with the extension, reloaded as you edit: `npm run dev`, or `npm run dev -- --browser firefox`. It opens the demo's
 * page, whose buttons make calls that fail, with DevTools beside it. Ends when the browser is closed, or with Ctrl+C.
 */
import { fileURLToPath } from 'node:url';
import { commandOptions, oneOf } from './command-options.ts';
import { startDevelopment } from './browser/development.ts';
import { temporaryFolder } from './browser/temporary.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const USAGE = 'Usage: npm run dev [-- --browser chromium|firefox]';
const { browser } = commandOptions(USAGE, { options: { browser: { type: 'string', default: 'chromium' } } }).values;
const named = oneOf('browser', browser, ['chromium', 'firefox'], USAGE);

const temporary = temporaryFolder();
// What runs on exit ends the browser and removes its files.
process.once('SIGINT', () => process.exit(0));
try {
  const development = await startDevelopment(ROOT, named, { folder: temporary.path, headless: false });
  console.log('Press the page’s buttons, and look at the panel Faultline in DevTools. Ctrl+C ends it.');
  await development.inspected.ended;
  await development.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  temporary.remove();
}
