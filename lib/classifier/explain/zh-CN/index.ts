import type { Language, Translations } from '../language.ts';
import { appHosts } from './app-hosts.ts';
import { authentication } from './causes/authentication.ts';
import { billing } from './causes/billing.ts';
import { cancelled } from './causes/cancelled.ts';
import { contentFilter } from './causes/content-filter.ts';
import { contextLength } from './causes/context-length.ts';
import { cors } from './causes/cors.ts';
import { invalidRequest } from './causes/invalid-request.ts';
import { modelNotFound } from './causes/model-not-found.ts';
import { network } from './causes/network.ts';
import { notFound } from './causes/not-found.ts';
import { outputTruncated } from './causes/output-truncated.ts';
import { overloaded } from './causes/overloaded.ts';
import { payloadTooLarge } from './causes/payload-too-large.ts';
import { permission } from './causes/permission.ts';
import { rateLimit } from './causes/rate-limit.ts';
import { serverError } from './causes/server-error.ts';
import { streamInterrupted } from './causes/stream-interrupted.ts';
import { timeout } from './causes/timeout.ts';
import { unknown } from './causes/unknown.ts';
import { unsupported } from './causes/unsupported.ts';
import { upstreamError } from './causes/upstream-error.ts';
import { commonTexts } from './common-texts.ts';
import { protocols } from './protocols.ts';
import { providerNames } from './provider-names.ts';
import { providersA } from './providers/a.ts';
import { providersOfApps } from './providers/apps.ts';
import { providersCToD } from './providers/c-d.ts';
import { providersEToK } from './providers/e-k.ts';
import { providersLToM } from './providers/l-m.ts';
import { providersNToR } from './providers/n-r.ts';
import { providersSToZ } from './providers/s-z.ts';

/** By area; no text stands in two of them. */
export const zhCNParts: readonly Translations[] = [
  authentication,
  billing,
  cancelled,
  contentFilter,
  contextLength,
  cors,
  invalidRequest,
  modelNotFound,
  network,
  notFound,
  outputTruncated,
  overloaded,
  payloadTooLarge,
  permission,
  rateLimit,
  serverError,
  streamInterrupted,
  timeout,
  unknown,
  unsupported,
  upstreamError,
  appHosts,
  commonTexts,
  protocols,
  providerNames,
  providersA,
  providersOfApps,
  providersCToD,
  providersEToK,
  providersLToM,
  providersNToR,
  providersSToZ,
];

/** The classifier's texts in Simplified Chinese. */
export const zhCN: Language = { id: 'zh-CN', translations: Object.assign({}, ...zhCNParts) as Translations };
