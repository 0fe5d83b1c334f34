import type { Copy } from '../body/copy.ts';
import { CopyButton } from '../notes/CopyButton.tsx';
import { interfaceTexts } from '../language.ts';

/** The id by which the provider finds the call, to be copied. */
export function RequestId({ id, onCopy }: { readonly id: string; readonly onCopy: Copy }) {
  const { diagnosis: texts } = interfaceTexts();
  return (
    <p class="request-id">
      <span>{texts.requestId}</span> <code>{id}</code>
      <CopyButton label={texts.copyRequestId} action="copy-request-id" onCopy={() => onCopy(id, texts.requestId)} />
    </p>
  );
}
