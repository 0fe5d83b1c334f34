import type { Link } from '../../lib/classifier/index.ts';
import { Icon } from './Icon.tsx';

/** A link that opens in a tab of its own; plain text where the address is not https. */
export function OutLink({ link }: { readonly link: Link }) {
  if (!link.url.startsWith('https://')) return <>{link.text}</>;
  return (
    <a class="out" href={link.url} target="_blank" rel="noreferrer" title={link.url}>
      {link.text}
      <Icon name="outside" />
    </a>
  );
}
