import { originalsIn } from '../../../lib/call-site/index.ts';
import type { Asked, Found } from './protocol.ts';

addEventListener('message', ({ data: { text, url, places } }: MessageEvent<Asked>) => {
  const found: Found = { originals: originalsIn(text, url, places) };
  postMessage(found);
});
