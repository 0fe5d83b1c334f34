import type { Plugin } from 'vite';
import { packedTranslations } from '../../lib/classifier/explain/packed-translations.ts';
import { zhCN } from '../../lib/classifier/explain/zh-CN/index.ts';
import { languageFaults } from './faults.ts';

const TRANSLATIONS = '/lib/classifier/explain/zh-CN/index.ts';

/** Builds nothing while a language has faults, and leaves the English keys of translations out of what is built. */
export function languages(): Plugin {
  return {
    name: 'languages',
    apply: 'build',
    buildStart() {
      const faults = languageFaults();
      if (faults.length > 0) this.error(faults.join('\n'));
    },
    transform(_, id) {
      if (!id.replaceAll('\\', '/').endsWith(TRANSLATIONS)) return null;
      // One long text takes less room than a list of short ones.
      const lines = JSON.stringify(packedTranslations(zhCN).join('\n'));
      return {
        code: `import { unpackedLanguage } from '../packed-translations.ts';\nexport const zhCN = unpackedLanguage('zh-CN', ${lines}.split('\\n'));\n`,
        map: null,
      };
    },
  };
}
