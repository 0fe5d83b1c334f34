import type { Header } from '../../lib/exchange.ts';
import { interfaceTexts } from '../language.ts';

/** Names and values, in the order in which they came. */
export function HeaderList({ headers }: { readonly headers: readonly Header[] }) {
  if (headers.length === 0) return <p class="remark">{interfaceTexts().headers.none}</p>;
  return (
    <dl class="headers">
      {headers.map(({ name, value }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
