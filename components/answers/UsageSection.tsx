import { duration } from '../../lib/classifier/index.ts';
import type { MissingUsage, Usage, UsageReport } from '../../lib/answer/index.ts';
import type { Header } from '../../lib/exchange.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { thousands } from '../../lib/interface-texts/thousands.ts';
import { HeaderList } from '../details/HeaderList.tsx';
import { Section } from '../details/Section.tsx';
import { interfaceTexts } from '../language.ts';

type Texts = InterfaceTexts['usage'];

/** Tokens as the provider reported them, and how long the answer took; without usage, how to get it. */
export function UsageSection({ report }: { readonly report: Pick<UsageReport, 'usage' | 'missing' | 'times'> }) {
  const { usage: texts } = interfaceTexts();
  const rows = [...(report.usage === null ? [] : countRows(report.usage, texts)), ...timeRows(report.times, texts)];
  return (
    <Section title={texts.title}>
      {report.missing !== null && <p data-missing={report.missing.id}>{missingText(report.missing, texts)}</p>}
      {rows.length > 0 && <HeaderList headers={rows} />}
    </Section>
  );
}

/** How to get the usage that an answer does not tell. */
export function missingText(missing: MissingUsage, { missing: texts }: Texts): string {
  return missing.id === 'not-asked' ? texts['not-asked'](missing.sent) : texts[missing.id];
}

function countRows(usage: Usage, texts: Texts): readonly Header[] {
  const { input, output, total, cacheRead, cacheWrite, reasoning, billed, contextLimit } = usage;
  const cached = texts.cached(cacheRead, cacheWrite);
  return [
    ...row(texts.input, input, cached),
    ...row(texts.output, output, reasoning === null ? '' : texts.reasoning(reasoning)),
    ...row(texts.total, total, ''),
    ...(billed === null
      ? []
      : [{ name: texts.billed, value: texts.inAndOut(countText(billed.input), countText(billed.output)) }]),
    ...row(texts.context, contextLimit, ''),
  ];
}

function row(name: string, count: number | null, more: string): readonly Header[] {
  if (count === null && more === '') return [];
  return [{ name, value: [count === null ? '' : thousands(count), more].filter((text) => text !== '').join(' · ') }];
}

/** "1,234", or a dash where it is not told. */
export function countText(count: number | null): string {
  return count === null ? '–' : thousands(count);
}

function timeRows(times: UsageReport['times'], texts: Texts): readonly Header[] {
  const { tokensPerSecond: rate, rateFrom } = times;
  const phases = ['firstByte', 'firstEvent', 'firstReasoning', 'firstContent', 'lastContent'] as const;
  return [
    ...phases.flatMap((phase) => {
      const ms = times[phase];
      return ms === null ? [] : [{ name: texts[phase], value: duration(ms) }];
    }),
    ...(rate === null || rateFrom === null
      ? []
      : [
          {
            name: texts.rate,
            value: texts.rateFrom[rateFrom](rate < 10 ? rate.toFixed(1) : thousands(Math.round(rate))),
          },
        ]),
  ];
}
