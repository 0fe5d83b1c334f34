/** With what a fix may begin: the imperative of a verb. A new one is added here. */
const FIRST_WORDS = new Set(
  `Activate Add Allow Answer Apply Ask Build Buy Call Change Check Choose Compare Continue Copy Correct Create Cut Delete Deploy
  Drop End Fall Fetch Find Give Listen Look Lower Merge Move Name Open Pass Pay Queue Raise Read Remove Rephrase Report Run Scale Send
  Set Shorten Show Sign Space Split Start Stop Stream Switch Tell Top Treat Trim Try Turn Update Upgrade Upload Use Verify Wait Write`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const MAX_CHARS = 140;

/** What is wrong with a text of the data, as a list of complaints. A fix says what to do: it begins with a verb. */
export function faultsOf(text: string, isFix: boolean): readonly string[] {
  const faults: string[] = [];
  if (text.trim() === '') faults.push('is empty');
  if (text.length > MAX_CHARS) faults.push(`has ${text.length} characters, ${MAX_CHARS} at most`);
  if (/ {2}|^\s|\s$/u.test(text)) faults.push('has white space at an end, or two spaces');
  const [word = ''] = text.split(/[ ,;]/u);
  if (isFix && !FIRST_WORDS.has(word))
    faults.push(`begins with “${word}”, which is not among the verbs (FIRST_WORDS in tests/corpus/texts.ts)`);
  return faults;
}

/** What is wrong with a text after its placeholders were filled in, but for what was wrong before. */
export function faultsOfFilled(text: string): readonly string[] {
  const faults: string[] = [];
  if (/[{}]/u.test(text)) faults.push(`a placeholder left open: ${text}`);
  if (/undefined|\[object Object\]|\bnull\b|\bNaN\b/u.test(text)) faults.push(`a value that was never set: ${text}`);
  return faults;
}
