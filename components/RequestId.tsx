import type { Copy } from './BodyView.tsx';
import { CopyButton } from './CopyButton.tsx';
import { messages } from './language.ts';

/** The id by which the provider finds the call, to be copied. */
export function RequestId({ id, onCopy }: { readonly id: string; readonly onCopy: Copy }) {
  const { diagnosis: texts } = messages();
  return (
    <p class="request-id">
      <span>{texts.requestId}</span> <code>{id}</code>
      <CopyButton label={texts.copyRequestId} action="copy-request-id" onCopy={() => onCopy(id, texts.requestId)} />
    </p>
  );
}
