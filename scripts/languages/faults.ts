import { classifierTexts } from '../../lib/classifier/explain/all-texts.ts';
import { zhCNParts as parts } from '../../lib/classifier/explain/zh-CN/index.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { zhCN as catalogue } from '../../lib/interface-texts/zh-CN/index.ts';
import { chineseFaults, typographicFaults } from './chinese.ts';
import { placeOfText, placeOfTranslation } from './source-place.ts';

/** What is missing, superfluous or wrong in the other languages, one complaint a line; empty if nothing is. */
export function languageFaults(): readonly string[] {
  return [...classifierFaults(), ...catalogueFaults('lib/interface-texts/zh-CN', en, catalogue)];
}

function classifierFaults(): readonly string[] {
  const translations: Readonly<Record<string, string>> = Object.assign({}, ...parts);
  const wanted = classifierTexts();
  const known = new Set(wanted.map(({ text }) => text));
  const faults = wanted.flatMap(({ text }) => {
    const chinese = translations[text];
    if (chinese === undefined) return [`${placeOfText(text)}: a text without a Chinese one: ${text}`];
    return chineseFaults(text, chinese).map((fault) => `${placeOfTranslation(text)}: ${fault}: ${chinese}`);
  });
  const translated = parts.flatMap((part) => Object.keys(part));
  const spare = Object.keys(translations).filter((text) => !known.has(text));
  const doubled = translated.filter((text, at) => translated.indexOf(text) !== at);
  return [
    ...faults,
    ...spare.map((text) => `${placeOfTranslation(text)}: no data file has the text that is translated: ${text}`),
    ...doubled.map((text) => `${placeOfTranslation(text)}: translated twice: ${text}`),
  ];
}

/** The same keys and kinds in both, and the rules of writing in each text. */
function catalogueFaults(place: string, english: unknown, chinese: unknown): readonly string[] {
  if (typeof chinese === 'string' && typeof english === 'string')
    return chineseTextFaults(chinese).map((fault) => `${place}, ${fault}: ${chinese}`);
  if (typeof chinese === 'function' && typeof english === 'function')
    return functionFaults(place, chinese as (...values: readonly unknown[]) => unknown);
  if (!isTree(english) || !isTree(chinese)) return [`${place} is of another kind than in English`];
  const spare = Object.keys(chinese).filter((key) => !(key in english));
  return [
    ...spare.map((key) => `${place}/${key} is not there in English`),
    ...Object.keys(english).flatMap((key) =>
      key in chinese
        ? catalogueFaults(`${place}/${key}`, english[key], chinese[key])
        : [`${place}/${key} is not translated`],
    ),
  ];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Names and signs that are the same in every language. */
const NAMES = new Set(['#', '–', 'English', 'Faultline', 'HAR', 'JSON', 'Markdown', 'URL', 'cURL']);

/** Numbers and signs are the same in every language, too. */
const WORDLESS = /^\P{Letter}*$/u;

function chineseTextFaults(text: string): readonly string[] {
  return NAMES.has(text) || WORDLESS.test(text) ? [] : typographicFaults(text);
}

/** A value may be a name or a number, Chinese itself, or a list of them: a text is good if it is with one choice. */
function functionFaults(place: string, text: (...values: readonly unknown[]) => unknown): readonly string[] {
  let least: readonly string[] = [`${place} cannot be called`];
  for (const values of choices(text.length)) {
    const filled = called(text, values);
    const faults = filled === null ? least : chineseTextFaults(filled).map((fault) => `${place}, ${fault}: ${filled}`);
    if (faults.length === 0) return [];
    if (filled !== null) least = faults;
  }
  return least;
}

function choices(count: number): readonly (readonly unknown[])[] {
  if (count === 0) return [[]];
  return choices(count - 1).flatMap((values) => ['x', '值', 7, ['x'], ['值']].map((value) => [...values, value]));
}

function called(text: (...values: readonly unknown[]) => unknown, values: readonly unknown[]): string | null {
  try {
    return String(text(...values));
  } catch {
    return null;
  }
}
