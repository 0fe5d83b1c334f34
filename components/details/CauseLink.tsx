import type { CauseId } from '../../lib/classifier/index.ts';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';

/** Leads to a cause on the extension’s page of all causes, in a tab of its own. */
export function CauseLink({ cause }: { readonly cause: CauseId }) {
  const { causes: texts } = interfaceTexts();
  return (
    <a class="out" href={`/causes.html#${cause}`} target="_blank" rel="noreferrer" data-action="more-about-cause">
      {texts.more}
      <Icon name="outside" />
    </a>
  );
}
