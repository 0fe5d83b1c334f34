/** The door of what listens to the running browser: nothing outside imports past it. */
export { startCapture, type Network } from './devtools-source.ts';
