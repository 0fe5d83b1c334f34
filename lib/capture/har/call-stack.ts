import { readCallSite } from '../../call-site/index.ts';
import type { CallStack } from '../../exchange.ts';
import { redactUrl, type Redact } from '../secrets/index.ts';
import { field } from '../unknown-fields.ts';

/** The stack that Chromium tells of a request, bounded, its URLs redacted as every URL is; `null` where it tells none. */
export function readCallStack(entry: unknown, redact: Redact): CallStack | null {
  const site = readCallSite(field(entry, '_initiator'));
  if (site === null) return null;
  // The frames of a stack come from few scripts.
  const urls = kept((url) => redactUrl(url, redact));
  const words = kept(redact);
  return {
    frames: site.frames.map(({ function: name, url, line, column, joined }) => ({
      function: words(name),
      url: urls(url),
      line,
      column,
      joined: joined === null ? null : words(joined),
    })),
    omitted: site.omitted,
  };
}

function kept(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = read(text)));
    return result;
  };
}
