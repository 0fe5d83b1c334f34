import type { CauseReference } from '../../lib/classifier/index.ts';
import { interfaceTexts } from '../language.ts';

interface CauseArticleProps {
  readonly cause: CauseReference;
  /** Whether the address leads here. */
  readonly isCurrent: boolean;
}

/** What a cause means, and what to do about it. */
export function CauseArticle({ cause, isCurrent }: CauseArticleProps) {
  const { causes: texts } = interfaceTexts();
  const { id, name, title, why, fixes, retry, example, related } = cause;
  return (
    <article data-cause={id} data-current={isCurrent}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <p class="cause-id">
        <span class="badge">{name}</span> <code>{id}</code>
      </p>
      <h4>{texts.why}</h4>
      <ul>
        {why.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h4>{texts.fix}</h4>
      <ol>
        {fixes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <h4>{texts.retry}</h4>
      <p>{retry}</p>
      <h4>{texts.example}</h4>
      <p class="cause-example">
        {example.from !== '' && <span class="from">{example.from} · </span>}
        <code lang="en">{example.said}</code>
      </p>
      <h4>{texts.related}</h4>
      <ul class="related">
        {related.map((other) => (
          <li key={other.id}>
            <a href={`#${other.id}`}>{other.title}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
