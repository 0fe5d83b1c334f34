import { callSiteOf, callStackIn, type CallSite } from '../lib/call-site/index.ts';

/**
 * The `_initiator` of a call as Chromium gives it, from functions in a line: innermost first, "<" between a function and its
 * caller, "[await]" and the like where an asynchronous parent begins, "·" for a function without a name. A function may have
 * its script behind an "@", "@ none" for none.
 */
export function initiatorOf(line: string, url = 'https://app.test/bundle.js'): unknown {
  const segments = line.split(/\s{2,}/u).map((segment) => {
    const description = /^\[(?<word>[^\]]+)\] /u.exec(segment);
    const callFrames = segment
      .slice(description?.[0].length ?? 0)
      .split(' < ')
      .map((written, at) => {
        const [name = '', script = url] = written.split(' @ ');
        return {
          functionName: name === '·' ? '' : name,
          scriptId: '1',
          url: script === 'none' ? '' : script,
          lineNumber: at,
          columnNumber: 4,
        };
      });
    return { ...(description === null ? {} : { description: description.groups?.['word'] }), callFrames };
  });
  const stack = segments.reduceRight<object | undefined>(
    (parent, segment) => (parent === undefined ? segment : { ...segment, parent }),
    undefined,
  );
  return { type: 'script', stack };
}

/** Where a call was made, by such an `_initiator`; `null` where it holds no stack. */
export function callSiteIn(initiator: unknown): CallSite | null {
  const stack = callStackIn(initiator);
  return stack === null ? null : callSiteOf(stack);
}
