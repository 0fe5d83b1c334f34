/** With what a fix may begin: the imperative of a verb. A new one is added here. */
const FIRST_WORDS = new Set(
  `Accept Launch Activate Add Adjust Allow Alternate Answer Apply Ask Assign Build Buy Call Catch Change Check Choose Clear
  Compare Complete Confirm Connect Contact Continue Convert Copy Correct Create Cut Delete Deploy Disable Discard
  Do Drop Enable Encode End Enter Fall Fetch Find Fix Follow Free Generate Get Give Grant Handle Honor Include Increase
  Inspect Install Join Keep Leave Limit Link List Listen Load Log Look Lower Make Match Mention Merge Move Name Open
  Pass Pay Pick Point Publish Pull Put Queue Raise Reactivate Read Reconnect Reduce Reference Register Reload Remove Rename Renew
  Rephrase Replace Report Request Reset Resolve Respond Restart Retry Return Review Reword Route Run Scale Schedule
  See Send Serve Set Shorten Show Shrink Sign Space Specify Split Start Stay Stop Store Stream Submit Subscribe
  Switch Sync Tell Throttle Throw Toggle Top Treat Trim Try Turn Unblock Update Upgrade Upload Use Validate Verify Wait
  Wrap Write`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const MAX_CHARS = 160;

/** What is wrong with a text of the data, as a list of complaints. A fix says what to do: it begins with a verb. */
export function faultsOf(text: string, isFix: boolean): readonly string[] {
  const faults: string[] = [];
  if (text.trim() === '') faults.push('is empty');
  if (text.length > MAX_CHARS) faults.push(`has ${text.length} characters, ${MAX_CHARS} at most`);
  if (/ {2}|^\s|\s$/u.test(text)) faults.push('has white space at an end, or two spaces');
  // "If you own the server, raise its limit."
  const [, action = text] = /^If [^,]{1,80}, (.{1,160})$/u.exec(text) ?? [];
  const [word = ''] = `${action[0]?.toUpperCase() ?? ''}${action.slice(1)}`.split(/[ ,;:]/u);
  if (isFix && !FIRST_WORDS.has(word))
    faults.push(`begins with “${word}”, which is not among the verbs (FIRST_WORDS in tests/corpus/texts.ts)`);
  return faults;
}

/** What is wrong with a text after its placeholders were filled in, but for what was wrong before. */
export function faultsOfFilled(text: string): readonly string[] {
  const faults: string[] = [];
  // What the response itself says may be anything.
  const own = text.replace(/“[^”]*”/gu, '');
  if (/\{[A-Za-z]+\}/u.test(own)) faults.push(`a placeholder left open: ${text}`);
  if (/undefined|\[object Object\]|\bnull\b|\bNaN\b/u.test(own)) faults.push(`a value that was never set: ${text}`);
  return faults;
}
