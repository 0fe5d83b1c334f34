import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { causesReference } from '../../lib/classifier/index.ts';
import { language, interfaceTexts } from '../language.ts';
import { CategorySection } from './CategorySection.tsx';
import { CauseContents } from './CauseContents.tsx';
import { matchingCauses } from './matching-causes.ts';

/** The cause or category that the page's address names; '' for none. */
function addressed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** All causes, to be read and searched; the address leads to one of them. */
export function CausesPage() {
  const { causes: texts } = interfaceTexts();
  const all = useMemo(() => causesReference(language.value), [language.value]);
  const [text, setText] = useState('');
  const [place, setPlace] = useState(addressed);
  const search = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => matchingCauses(all, text), [all, text]);
  const count = shown.reduce((sum, { causes }) => sum + causes.length, 0);

  useEffect(() => {
    document.title = texts.pageTitle;
  }, [texts]);
  useEffect(() => {
    const follow = () => {
      // What is led to is not searched for.
      setText('');
      setPlace(addressed());
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    const heading = place === '' ? null : document.getElementById(place);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [place]);

  return (
    <div class="causes">
      <header>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <div class="causes-search" role="search">
          <input
            ref={search}
            type="search"
            aria-label={texts.search}
            placeholder={texts.searchHint}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <span role="status">{texts.found(count)}</span>
        </div>
      </header>
      <CauseContents categories={shown} place={place} />
      <main>
        {shown.map((category) => (
          <CategorySection key={category.id} category={category} place={place} />
        ))}
        {count === 0 && (
          <p>
            {texts.none}{' '}
            <button
              type="button"
              class="link-button"
              data-action="show-all"
              onClick={() => {
                setText('');
                search.current?.focus();
              }}
            >
              {texts.clear}
            </button>
          </p>
        )}
      </main>
    </div>
  );
}
