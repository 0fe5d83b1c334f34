import type { Trouble } from '../../lib/answer/index.ts';
import { duration } from '../../lib/classifier/index.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import type { SilentTrouble } from '../../lib/timeline/findings/finding.ts';

type Texts = InterfaceTexts['findings']['trouble'];

/** What went wrong in calls that were answered, and what to do about it. */
export function troubleText(
  { trouble, count }: Pick<SilentTrouble, 'trouble' | 'count'>,
  texts: Texts,
): { readonly title: string; readonly fix: string } {
  const { title, fix } = wordsOf(trouble, texts);
  return { title: `${title}${texts.calls(count)}`, fix };
}

function wordsOf(trouble: Trouble, texts: Texts): { readonly title: string; readonly fix: string } {
  switch (trouble.id) {
    case 'broken-arguments': {
      const { title, fix, fixEarly } = texts.brokenArguments;
      return { title: title(trouble.tool), fix: trouble.endsEarly ? fixEarly : fix };
    }
    case 'arguments-break-schema':
      return { title: texts.breaksSchema.title(trouble.tool), fix: texts.breaksSchema.fix };
    case 'unknown-tool':
      return { title: texts.unknownTool.title(trouble.tool), fix: texts.unknownTool.fix };
    case 'empty-answer':
      return { title: texts.emptyAnswer.title(trouble.reasoned), fix: texts.emptyAnswer.fix };
    case 'spent-on-reasoning':
      return {
        title: texts.spentOnReasoning.title(trouble.output),
        fix: texts.spentOnReasoning.fix(trouble.field),
      };
    case 'context-nearly-full': {
      const { title, fix, fixOllama } = texts.contextFull;
      return { title: title(trouble.used, trouble.limit), fix: trouble.from === 'request' ? fixOllama : fix };
    }
    case 'cache-missed': {
      const { title, fix } = texts.cacheMissed;
      const { differs, index, afterMs } = trouble;
      return {
        title: title(duration(afterMs)),
        fix: differs === 'message' ? fix.message(index + 1) : fix[differs],
      };
    }
    case 'sent-twice':
      return { title: texts.sentTwice.title(duration(trouble.apartMs)), fix: texts.sentTwice.fix };
  }
}
