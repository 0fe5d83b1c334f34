import type { Plugin } from 'vite';
import { textsInOrder } from '../../lib/classifier/wordbooks/in-order.ts';
import { zhCN } from '../../lib/classifier/wordbooks/zh-CN/index.ts';
import { languageFaults } from './faults.ts';

const WORDBOOK = '/lib/classifier/wordbooks/zh-CN/index.ts';

/** Builds nothing while a language has faults, and leaves the English keys of wordbooks out of what is built. */
export function languages(): Plugin {
  return {
    name: 'languages',
    apply: 'build',
    buildStart() {
      const faults = languageFaults();
      if (faults.length > 0) this.error(faults.join('\n'));
    },
    transform(_, id) {
      if (!id.replaceAll('\\', '/').endsWith(WORDBOOK)) return null;
      // One long text takes less room than a list of short ones.
      const lines = JSON.stringify(textsInOrder(zhCN).join('\n'));
      return {
        code: `import { wordbookInOrder } from '../in-order.ts';\nexport const zhCN = wordbookInOrder('zh-CN', ${lines}.split('\\n'));\n`,
        map: null,
      };
    },
  };
}
