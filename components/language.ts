import { batch, signal, type ReadonlySignal } from '@preact/signals';
import {
  english,
  explain,
  headlineOf,
  type Explanation,
  type Failure,
  type Headline,
  type Language,
  type Verdict,
} from '../lib/classifier/index.ts';
import { en } from '../lib/interface-texts/en/index.ts';
import type { InterfaceTexts } from '../lib/interface-texts/interface-texts.ts';

const current = signal<InterfaceTexts>(en);
const classifier = signal<Language>(english);

/** The language in which verdicts are explained. */
export const language: ReadonlySignal<Language> = classifier;

/** The texts of the interface in the language of the panel; a component that reads them is drawn anew when the language changes. */
export function interfaceTexts(): InterfaceTexts {
  return current.value;
}

/** Shows the panel in another language. */
export function setLanguage(texts: InterfaceTexts, verdicts: Language): void {
  batch(() => {
    current.value = texts;
    classifier.value = verdicts;
  });
}

/** Keeps the words of a verdict, in the language of the panel, for as long as it is shown. */
function once<Worded extends Verdict, Words>(word: (verdict: Worded, language: Language) => Words) {
  const kept = new WeakMap<Worded, { readonly language: Language; readonly words: Words }>();
  return (verdict: Worded): Words => {
    const known = kept.get(verdict);
    if (known?.language === classifier.value) return known.words;
    const words = word(verdict, classifier.value);
    kept.set(verdict, { language: classifier.value, words });
    return words;
  };
}

/** A verdict in words. */
export const explanationOf: (verdict: Verdict) => Explanation = once(explain);

/** What a row says of a failure. */
export const headline: (failure: Failure) => Headline = once(headlineOf);
