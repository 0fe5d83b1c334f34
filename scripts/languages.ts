/** Holds the other languages against the English texts: `npm run languages`. Part of `npm run check`. */
import { languageFaults } from './languages/faults.ts';

const faults = languageFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} texts to mend in lib/classifier/explain/zh-CN or lib/interface-texts.`);
  process.exitCode = 1;
}
