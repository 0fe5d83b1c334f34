import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { english, explain, type Explanation, type Language, type Verdict } from '../lib/classifier/index.ts';
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

const explained = new WeakMap<Verdict, { readonly language: Language; readonly explanation: Explanation }>();

/** A verdict in words, in the language of the panel; each is explained once for as long as it is shown. */
export function explanationOf(verdict: Verdict): Explanation {
  const known = explained.get(verdict);
  if (known?.language === classifier.value) return known.explanation;
  const explanation = explain(verdict, classifier.value);
  explained.set(verdict, { language: classifier.value, explanation });
  return explanation;
}
