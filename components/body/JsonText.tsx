import type { JsonToken } from './json-text.ts';

/** Formatted JSON in the colours of its tokens. */
export function JsonText({ tokens }: { readonly tokens: readonly JsonToken[] }) {
  return (
    <>
      {tokens.map(({ kind, text }, index) =>
        kind === 'space' || kind === 'mark' ? (
          text
        ) : (
          <span key={index} class={`json-${kind}`}>
            {text}
          </span>
        ),
      )}
    </>
  );
}
