import { copiedLine } from '../../lib/notes/corrected-line.ts';
import type { Copy } from '../body/copy.ts';
import { interfaceTexts } from '../language.ts';
import { CopyButton } from '../notes/CopyButton.tsx';

/** The line that puts the request right, to be copied. */
export function CorrectedLine({ line, onCopy }: { readonly line: string; readonly onCopy: Copy }) {
  const { diagnosis: texts } = interfaceTexts();
  return (
    <p class="corrected-line">
      <code>{line}</code>
      <CopyButton
        label={texts.copyCorrection}
        action="copy-correction"
        onCopy={() => onCopy(copiedLine(line), texts.correction)}
      />
    </p>
  );
}
