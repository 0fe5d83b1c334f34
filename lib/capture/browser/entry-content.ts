import { contentOfFile, noContent, type Content } from '../har/index.ts';
import { field, textOf } from '../unknown-fields.ts';

/**
 * Asks an entry of devtools.network for its body. Never rejects, and never waits any more
 * when it is given up: `onGiveUp` takes what to call then, and returns the way to stop. (No promise that lives longer
 * than the reading takes part: it would keep every body that ever raced against it.)
 *
 * Chromium's own promise gives `{content, encoding}`, webextension-polyfill's gives `[content, encoding]`, and Firefox
 * gives `[content, media type]` and tells base64 in the entry.
 */
export function readContent(entry: unknown, onGiveUp: (giveUp: () => void) => () => void): Promise<Content> {
  return new Promise((resolve) => {
    const end = (content: Content): void => {
      stop();
      resolve(content);
    };
    const stop = onGiveUp(() => end(noContent));
    try {
      const getContent = field(entry, 'getContent');
      // Entries of getHAR() may hold the text themselves.
      if (typeof getContent !== 'function') end(contentOfFile(entry));
      else
        Promise.resolve(getContent.call(entry) as unknown).then(
          (answer) => end(contentOf(answer, entry)),
          () => end(noContent),
        );
    } catch {
      end(noContent);
    }
  });
}

function contentOf(answer: unknown, entry: unknown): Content {
  const [text, second] = Array.isArray(answer)
    ? [answer[0] as unknown, answer[1] as unknown]
    : [field(answer, 'content'), field(answer, 'encoding')];
  if (typeof text !== 'string') return noContent;
  const told = textOf(field(field(entry, 'response'), 'content'), 'encoding');
  return { text, base64: second === 'base64' || told === 'base64' };
}
