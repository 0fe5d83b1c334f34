/** The door of what reads HAR entries and files: nothing outside imports past it. */
export { contentOfFile, noContent, type Content } from './content.ts';
export { forbids } from './cors.ts';
export { exchangeOf } from './entry-exchange.ts';
export { failureOf } from './entry-failure.ts';
export { readHarFile } from './har-file.ts';
export { headOf, isChromium, isPreflight, isTraffic, methodBehind } from './har-request.ts';
export { startOf } from './har-timings.ts';
export { headerOf, readHeaders } from './headers.ts';
export { mediaType } from './media-type.ts';
export { createPairing, withPreflight, type WaitingPreflight } from './preflight-pairing.ts';
export { createTwins } from './service-worker-twins.ts';
