import { version } from '../package-version.ts';
import { activationOf } from './activation.ts';
import { watch } from './watch.ts';

/** Loaded twice, as by NODE_OPTIONS and by hand, it watches once. */
const REGISTERED = Symbol.for('faultline.register');

const holder = globalThis as { [REGISTERED]?: true };

if (holder[REGISTERED] === undefined && activationOf(process.env) !== 'off') {
  holder[REGISTERED] = true;
  try {
    watch({
      environment: process.env,
      version: version(),
      colours:
        process.stderr.isTTY === true
          ? process.env['NO_COLOR'] === undefined
          : process.env['FORCE_COLOR'] !== undefined,
      write: (text) => void process.stderr.write(text),
    });
  } catch {
    // An app that Faultline cannot watch runs as it always did.
  }
}
