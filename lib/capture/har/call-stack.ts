import { callStackIn } from '../../call-site/index.ts';
import type { CallStack, StackFrame } from '../../exchange.ts';
import { createHarmless, redactUrl, type Redact } from '../secrets/index.ts';
import { field } from '../unknown-fields.ts';

/**
 * The stack that Chromium tells of a request, bounded, its URLs redacted as every URL is; `null` where it tells none. The same
 * object for the same stack, as far as it holds no secret: a page makes most of its calls from a few places.
 */
export function readCallStack(entry: unknown, redact: Redact): CallStack | null {
  const stack = callStackIn(field(entry, '_initiator'));
  if (stack === null) return null;
  const written = JSON.stringify(stack);
  const known = redact.hasOwn() ? null : harmless.get(redact, '', written);
  if (known !== null) return known;
  const redacted = { frames: redactFrames(stack.frames, redact), omitted: stack.omitted };
  if (JSON.stringify(redacted) === written) harmless.keep(redact, '', written, redacted);
  return redacted;
}

/** Characters of a stack that is kept. */
const MAX_CHARS = 8 * 1024;
const MAX_KEPT = 100;

const harmless = createHarmless<CallStack>({ kept: MAX_KEPT, chars: MAX_CHARS });

function redactFrames(frames: readonly StackFrame[], redact: Redact): readonly StackFrame[] {
  // The frames of a stack come from few scripts.
  const urls = kept((url) => redactUrl(url, redact));
  const words = kept(redact);
  return frames.map(({ function: name, url, line, column, joined }) => ({
    function: words(name),
    url: urls(url),
    line,
    column,
    joined: joined === null ? null : words(joined),
  }));
}

function kept(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = read(text)));
    return result;
  };
}
