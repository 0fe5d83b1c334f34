import type { Category, Cause } from './category.ts';
import authentication from './authentication.ts';
import billing from './billing.ts';
import cancelled from './cancelled.ts';
import contentFilter from './content-filter.ts';
import contextLength from './context-length.ts';
import cors from './cors.ts';
import invalidRequest from './invalid-request.ts';
import modelNotFound from './model-not-found.ts';
import network from './network.ts';
import notFound from './not-found.ts';
import outputTruncated from './output-truncated.ts';
import overloaded from './overloaded.ts';
import payloadTooLarge from './payload-too-large.ts';
import permission from './permission.ts';
import rateLimit from './rate-limit.ts';
import serverError from './server-error.ts';
import streamInterrupted from './stream-interrupted.ts';
import timeout from './timeout.ts';
import unknown from './unknown.ts';
import unsupported from './unsupported.ts';
import upstreamError from './upstream-error.ts';

/** All categories by id, in the order in which documents list them. */
export const categories = {
  authentication,
  permission,
  billing,
  rate_limit: rateLimit,
  overloaded,
  model_not_found: modelNotFound,
  not_found: notFound,
  context_length: contextLength,
  payload_too_large: payloadTooLarge,
  content_filter: contentFilter,
  unsupported,
  invalid_request: invalidRequest,
  server_error: serverError,
  upstream_error: upstreamError,
  timeout,
  stream_interrupted: streamInterrupted,
  output_truncated: outputTruncated,
  cors,
  network,
  cancelled,
  unknown,
} as const satisfies Record<string, Category>;

type Categories = typeof categories;
export type CategoryId = keyof Categories;
/** "category/cause" for every cause there is. */
export type CauseId = { [K in CategoryId]: `${K}/${keyof Categories[K]['causes'] & string}` }[CategoryId];

/** The two halves of a cause's id. */
export function splitCause(id: CauseId): { readonly category: CategoryId; readonly cause: string } {
  const slash = id.indexOf('/');
  return { category: id.slice(0, slash) as CategoryId, cause: id.slice(slash + 1) };
}

/** A cause with all that belongs to it. */
export interface KnownCause {
  readonly categoryId: CategoryId;
  readonly category: Category;
  readonly cause: Cause;
  /** "rate limit · concurrency". */
  readonly name: string;
  /** What is said of a call of a program; `null` where that is the same. */
  readonly ofProgram: WordedCause | null;
  readonly outcome: NonNullable<Cause['outcome']>;
  /** Whether the same request may pass when it is sent again. */
  readonly retry: boolean;
}

/** The words of a cause with its name, "rate limit · concurrency". */
export interface WordedCause extends Cause {
  readonly name: string;
}

const known = new Map<string, KnownCause>();
for (const [id, category] of Object.entries<Category>(categories)) {
  for (const [key, cause] of Object.entries(category.causes)) {
    const name = nameOf(category.name, key);
    const { outcome = 'failed', retry = category.retry } = cause;
    const ofProgram = ofProgramOf(category, cause, name);
    known.set(`${id}/${key}`, { categoryId: id as CategoryId, category, cause, name, ofProgram, outcome, retry });
  }
}

/** The words of a cause: for a call of a program those that differ, and else those for a page. */
export function wordsOfCause(id: CauseId, madeBy: 'program' | undefined): WordedCause {
  const { cause, ofProgram, name } = causeOf(id);
  return madeBy === 'program' && ofProgram !== null ? ofProgram : { ...cause, name };
}

/** The category and the texts of a cause. */
export function causeOf(id: CauseId): KnownCause {
  const found = known.get(id);
  if (found === undefined) throw new Error(`No cause “${id}”`); // The type CauseId rules it out.
  return found;
}

function ofProgramOf(category: Category, cause: Cause, name: string): WordedCause | null {
  if (cause.ofProgram === undefined) return null;
  const { name: own, ...words } = cause.ofProgram;
  return { ...cause, ...words, name: own === undefined ? name : `${category.name} · ${own}` };
}

function nameOf(category: string, cause: string): string {
  if (cause === 'unspecified' || cause === 'unrecognised') return category;
  const words = cause.replaceAll('_', ' ');
  return `${category} · ${words.replace(/\b(?:cors|dns|tls|json|ip)\b/u, (word) => word.toUpperCase())}`;
}
