import { useMemo, useState } from 'preact/hooks';
import {
  differences,
  GLIMPSE_CHARS,
  type Differences,
  type FieldDifference,
  type Glimpse,
} from '../../lib/answer/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { clockTime, size } from '../../lib/notes/units.ts';
import type { GoodCall } from '../../lib/timeline/good-call.ts';
import { interfaceTexts } from '../language.ts';
import { credentialText } from './credential.ts';
import { Section } from './Section.tsx';

/** Differences that are shown. */
const MOST = 40;
/** Characters of a value that are shown at first: all of what stands for one that is longer still. */
const FIRST = 120;

interface DifferenceRow {
  readonly name: string;
  /** `null` on the side that has none. */
  readonly failed: string | null;
  readonly good: string | null;
}

interface BesideGoodCallProps {
  readonly exchange: Exchange;
  /** `null`: there is none, and nothing to show. */
  readonly good: GoodCall | null;
  /** Leads to the row of the good call. */
  readonly onShow: (row: string) => void;
}

/** What differs between a failed request and the last one like it that was answered. */
export function BesideGoodCall({ exchange, good, onShow }: BesideGoodCallProps) {
  const all = interfaceTexts();
  const { beside: texts } = all;
  const other = good?.call.exchange ?? null;
  const found = useMemo(() => (other === null ? null : differences(exchange, other)), [exchange, other]);
  if (good === null || found === null) return null;
  const rows = rowsOf(found, all);
  return (
    <Section title={texts.title}>
      <p class="remark">
        {texts.which[good.by](clockTime(good.call.exchange.startedAt).time)}{' '}
        <button type="button" class="link-button" data-action="show-good-call" onClick={() => onShow(good.row)}>
          {texts.show}
        </button>
      </p>
      {found.body === 'not-recorded' && <p class="remark">{texts.notRecorded}</p>}
      {found.body === 'not-json' && <p class="remark">{texts.notJson}</p>}
      {rows.length === 0 ? (
        <p data-testid="no-differences">{texts.none}</p>
      ) : (
        <div class="attempt-table">
          <table class="differences" aria-label={texts.title} data-testid="differences">
            <thead>
              <tr>
                <th scope="col">{texts.what}</th>
                <th scope="col">{texts.failed}</th>
                <th scope="col">{texts.good}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST).map(({ name, failed, good: before }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    <Value text={failed ?? texts.absent} />
                  </td>
                  <td>
                    <Value text={before ?? texts.absent} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > MOST && <p class="remark">{texts.more(rows.length - MOST)}</p>}
      {!found.isComplete && <p class="remark">{texts.notComplete}</p>}
    </Section>
  );
}

/** A value as it stands; the beginning of a long one, and all of it on demand. */
function Value({ text }: { readonly text: string }) {
  const { body: texts } = interfaceTexts();
  const [isWhole, setWhole] = useState(false);
  // To leave out less than its button says would make the row longer.
  if (text.length <= FIRST + 40) return <>{text}</>;
  return (
    <>
      {isWhole ? text : `${text.slice(0, FIRST)}…`}{' '}
      <button type="button" class="link-button" onClick={() => setWhole(!isWhole)}>
        {isWhole ? texts.showLess : texts.showAll(text.length)}
      </button>
    </>
  );
}

function rowsOf(found: Differences, all: ReturnType<typeof interfaceTexts>): readonly DifferenceRow[] {
  const { beside: texts } = all;
  const { model, method, address, credential, query, headers, fields } = found;
  const pair = (name: string, both: { readonly failed: string | null; readonly good: string | null } | null) =>
    both === null ? [] : [{ name, failed: both.failed, good: both.good }];
  return [
    ...pair(texts.model, model),
    ...pair(texts.method, method),
    ...pair(texts.address, address),
    ...(credential === null
      ? []
      : [
          {
            name: texts.key,
            failed: credentialText(credential.failed, all),
            good: credentialText(credential.good, all),
          },
        ]),
    ...query.flatMap((one) => pair(texts.parameter(one.name), one)),
    ...headers.flatMap((one) => pair(texts.header(one.name), one)),
    ...fields.filter(({ steps }) => model === null || pathText(steps) !== 'model').map((one) => fieldRow(one, texts)),
    ...(found.size === null
      ? []
      : [{ name: texts.size, failed: sizeText(found.size.failed), good: sizeText(found.size.good) }]),
  ];
}

const sizeText = (units: number | null): string | null => (units === null ? null : size(units));

type Texts = ReturnType<typeof interfaceTexts>['beside'];

function fieldRow(field: FieldDifference, texts: Texts): DifferenceRow {
  const name = pathText(field.steps);
  if (field.kind !== 'list') return { name, failed: glimpseText(field.failed), good: glimpseText(field.good) };
  const side = (count: number | null, forms: readonly string[]): string | null =>
    count === null ? null : [texts.items(count), ...forms.map((form) => texts.only(form))].join('; ');
  return { name, failed: side(field.failed, field.addedForms), good: side(field.good, field.removedForms) };
}

function glimpseText(glimpse: Glimpse | null): string | null {
  if (glimpse === null) return null;
  // A text is cut within its quotation marks, all else tells that it was cut.
  const isCut = glimpse.type === 'text' && glimpse.size > GLIMPSE_CHARS;
  return isCut ? `${glimpse.text}…` : glimpse.text;
}

/** "messages[3].content". */
export function pathText(steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  );
}
