/** With what a fix may begin: the imperative of a verb. A new one is added here. */
const FIRST_WORDS = new Set(
  `Add Allow Answer Apply Ask Build Buy Call Change Check Choose Compare Continue Copy Correct Create Cut Delete Deploy
  Drop End Fall Fetch Find Give Look Lower Merge Move Name Open Pass Pay Queue Raise Read Remove Rephrase Report Scale Send
  Set Shorten Show Sign Space Split Start Stop Switch Tell Top Treat Trim Try Turn Update Upgrade Use Verify Wait Write`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const MAX_CHARS = 140;

/** What is wrong with a text that users read, as a list of complaints. */
export function faultsOf(text: string): readonly string[] {
  const faults: string[] = [];
  if (text.trim() === '') faults.push('empty');
  if (text.length > MAX_CHARS) faults.push(`${text.length} characters`);
  if (/undefined|\[object Object\]|\bnull\b|\bNaN\b/u.test(text)) faults.push('a value that was never set');
  if (/ {2}|^\s|\s$/u.test(text)) faults.push('white space');
  return faults;
}

/** The same for a text whose placeholders were filled in. */
export function faultsOfFilled(text: string): readonly string[] {
  return [...faultsOf(text), ...(/[{}]/u.test(text) ? ['a placeholder left open'] : [])];
}

/** The same for a fix, which says what to do. */
export function faultsOfFix(text: string): readonly string[] {
  const [word = ''] = text.split(/[ ,;]/u);
  return [...faultsOf(text), ...(FIRST_WORDS.has(word) ? [] : [`begins with “${word}”`])];
}
