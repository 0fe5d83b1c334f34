import type { Right, RightRow } from './sdk-case.ts';

type Told = Partial<Omit<RightRow, 'kind' | 'provider' | 'status' | 'cause'>>;

function row(kind: RightRow['kind'], provider: string, status: number, cause: RightRow['cause'], told: Told): RightRow {
  const plain = { attempts: 1, recovered: false, findings: [], says: [], never: [] };
  const certainty = cause === '' ? {} : { certainty: told.certainty ?? 'certain' };
  return { kind, provider, status, cause, ...plain, ...told, ...certainty };
}

export const failed = (provider: string, status: number, cause: RightRow['cause'], told: Told = {}): RightRow =>
  row('failed', provider, status, cause, told);

export const degraded = (provider: string, cause: RightRow['cause'], told: Told = {}): RightRow =>
  row('degraded', provider, 200, cause, told);

export const cancelled = (provider: string, status: number, told: Told = {}): RightRow =>
  row('cancelled', provider, status, 'cancelled/by_page', told);

export const ok = (provider: string, status = 200, told: Told = {}): RightRow => row('ok', provider, status, '', told);

/** The same in both browsers. */
export const both = (...rows: readonly RightRow[]): { readonly chromium: Right; readonly firefox: Right } => ({
  chromium: rows,
  firefox: rows,
});

/** In Chromium, which tells that it was the page that hung up, and in Firefox, which tells less. */
export const each = (
  chromium: readonly RightRow[],
  firefox: readonly RightRow[],
): { readonly chromium: Right; readonly firefox: Right } => ({ chromium, firefox });

/** Neither browser tells extensions of it, and why. */
export const unseen = (nothing: string) => ({ chromium: { nothing }, firefox: { nothing } });

export const offered = (pattern: string) => ({ chromium: { offered: pattern }, firefox: { offered: pattern } });
