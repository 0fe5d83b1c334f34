import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCapture } from '../../lib/capture/browser/index.ts';
import { classify } from '../../lib/classifier/index.ts';
import type { Body, Exchange } from '../../lib/exchange.ts';
import chromium from './chromium.json' with { type: 'json' };
import { createFakeNetwork } from './fake-network.ts';
import firefox from './firefox.json' with { type: 'json' };

/** What a browser reported in one case: entries of devtools.network, each with what its getContent() gave. */
type Capture = readonly { readonly entry: object; readonly content: unknown }[];

/** Method, status, failure ('-' for none, '?' after one that was concluded), response body, preflight's status, events. */
type Row = readonly [string, ...string[]];

const chromiumRows: readonly Row[] = [
  ['200-binary', 'POST 200 - binary 204 0 → ok'],
  ['200-json', 'POST 200 - text 204 0 → ok'],
  ['204', 'POST 204 - empty 204 0 → ok'],
  ['400-bad-gzip', 'POST 400 ERR_CONTENT_DECODING_FAILED connection-failed 204 0 → network/broken_response'],
  ['400-br', 'POST 400 - text 204 0 → invalid_request/tool_schema'],
  ['400-gzip', 'POST 400 - text 204 0 → invalid_request/tool_schema'],
  ['400-truncated-json', 'POST 400 - text 204 0 → invalid_request/unspecified'],
  ['400-utf8-nocharset', 'POST 400 - text 204 0 → invalid_request/unspecified'],
  ['401', 'GET 401 - text - 0 → authentication/missing_key'],
  ['401-no-cors', 'POST 401 ERR_FAILED blocked-by-cors 204 0 → cors/error_without_cors'],
  ['401-then-nav', 'POST 401 - not-kept-by-browser 204 0 → authentication/invalid_key'],
  ['429', 'POST 429 - text 204 0 → rate_limit/unspecified'],
  ['500-html', 'POST 500 - text 204 0 → server_error/internal'],
  ['abort-before-headers', 'POST 0 ERR_ABORTED aborted 204 0 → cancelled/by_page'],
  ['abort-mid-stream', 'POST 200 ERR_ABORTED aborted 204 6 → cancelled/by_page'],
  ['beacon', 'POST 401 - not-kept-by-browser - 0 → not-llm'],
  ['big-120mb', 'POST 200 - too-large 204 0 → ok'],
  ['big-30mb', 'POST 200 - too-large 204 0 → ok'],
  ['big-5mb', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['blocked-by-devtools', 'POST 0 BLOCKED connection-failed - 0 → network/blocked_or_mixed_content'],
  ['blocked-by-dnr', 'POST 0 ERR_BLOCKED_BY_CLIENT connection-failed - 0 → network/blocked_by_client'],
  ['cache-etag', 'GET 200 - text - 0 → ok', 'GET 304 - text - 0 → ok'],
  ['cache-maxage', 'GET 200 - text - 0 → ok', 'GET 200 - text - 0 → ok'],
  ['empty-response', 'POST 0 ERR_EMPTY_RESPONSE connection-failed 204 0 → network/reset'],
  ['eventsource-401', 'GET 401 ERR_ABORTED not-kept-by-browser - 0 → authentication/missing_key'],
  ['eventsource-open', 'GET 200 ERR_ABORTED aborted - 5 → cancelled/by_page'],
  ['garbage', 'POST 200 ERR_FAILED connection-failed 204 0 → network/broken_response'],
  ['h2-400-gzip', 'POST 400 - text 204 0 → invalid_request/tool_schema'],
  ['h2-401', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['h2-401-no-cors', 'POST 401 ERR_FAILED blocked-by-cors 204 0 → cors/error_without_cors'],
  ['h2-429', 'POST 429 - text 204 0 → rate_limit/unspecified'],
  ['h2-500-html', 'POST 500 - text 204 0 → server_error/internal'],
  ['h2-h2-sse-cut', 'POST 200 ERR_HTTP2_PROTOCOL_ERROR connection-failed 204 2 → stream_interrupted/connection_lost'],
  ['h2-h2-sse-ok', 'POST 200 - text 204 5 → ok'],
  ['h2-preflight-403', 'POST 0 ERR_FAILED blocked-by-cors 403 0 → cors/preflight_rejected'],
  ['h2-reset-mid-chunked', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['iframe-401', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['keepalive', 'POST 200 - text 204 0 → ok'],
  ['mixed-content', 'GET 0 BLOCKED connection-failed - 0 → not-llm'],
  ['multipart', 'POST 400 - text 204 0 → invalid_request/unspecified'],
  // The page left before the answer: only the preflight is ever told, and it is no failure.
  ['nav-in-flight'],
  // As above: the log lists the request for good, as one under way; see the calls under way in devtools-source.test.ts.
  ['nav-in-flight-preserve-log'],
  // As above, in the middle of a stream.
  ['nav-mid-stream'],
  ['no-cors-mode', 'GET 401 ERR_ABORTED blocked-by-cors - 0 → authentication/missing_key'],
  ['nxdomain', 'POST 0 ERR_NAME_NOT_RESOLVED connection-failed 0 0 → network/dns'],
  ['offline', 'POST 0 ERR_INTERNET_DISCONNECTED connection-failed 204 0 → network/offline'],
  ['post-big-25000k', 'POST 400 - not-kept-by-browser 204 0 → invalid_request/unspecified'],
  ['post-big-70k', 'POST 400 - text 204 0 → invalid_request/unspecified'],
  ['post-json', 'POST 400 - text 204 0 → invalid_request/unspecified'],
  ['preflight-403', 'POST 0 ERR_FAILED blocked-by-cors 403 0 → cors/preflight_rejected'],
  ['preflight-405', 'POST 0 ERR_FAILED blocked-by-cors 405 0 → cors/preflight_rejected'],
  ['preflight-500', 'POST 0 ERR_FAILED blocked-by-cors 500 0 → cors/preflight_rejected'],
  ['preflight-missing-header', 'POST 0 ERR_FAILED blocked-by-cors 204 0 → cors/header_not_allowed'],
  ['preflight-no-acao', 'POST 0 ERR_FAILED blocked-by-cors 200 0 → cors/preflight_rejected'],
  ['preflight-redirect', 'POST 0 ERR_FAILED blocked-by-cors 301 0 → cors/preflight_rejected'],
  [
    'redirect-302',
    'POST 302 - not-kept-by-browser 204 0 → not_found/wrong_path',
    'GET 401 - text 204 0 → authentication/invalid_key',
  ],
  ['redirect-307-cross', 'POST 307 - not-kept-by-browser 204 0 → ok', 'POST 200 - text 204 0 → ok'],
  ['refused', 'POST 0 ERR_CONNECTION_REFUSED connection-failed 0 0 → network/refused'],
  ['reset-before-headers', 'POST 0 ERR_CONNECTION_RESET connection-failed 204 0 → network/reset'],
  ['reset-mid-body', 'POST 200 ERR_CONNECTION_RESET connection-failed 204 0 → stream_interrupted/connection_lost'],
  ['reset-mid-chunked', 'POST 200 ERR_INCOMPLETE_CHUNKED_ENCODING connection-failed 204 0 → stream_interrupted/connection_lost'],
  ['set-cookie', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['sse-cut', 'POST 200 ERR_INCOMPLETE_CHUNKED_ENCODING connection-failed 204 2 → stream_interrupted/connection_lost'],
  ['sse-cut-clean', 'POST 200 - text 204 1 → stream_interrupted/ended_early'],
  ['sse-error-event', 'POST 200 - text 204 2 → overloaded/engine_overloaded'],
  ['sse-ok', 'POST 200 - text 204 5 → ok'],
  ['sse-open', 'POST 200 - text 204 6 → stream_interrupted/ended_early'],
  ['sw-401', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['sw-intercept-401', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['timeout-before-headers', 'POST 0 ERR_ABORTED aborted 204 0 → cancelled/by_page'],
  ['tls-error', 'POST 0 ERR_CERT_AUTHORITY_INVALID connection-failed 0 0 → network/tls'],
  ['tls-protocol-error', 'POST 0 ERR_SSL_PROTOCOL_ERROR connection-failed 0 0 → not-llm'],
  ['worker-401', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['ws-401', 'GET 0 WEBSOCKET_NOT_OPENED? connection-failed - 0 → network/websocket'],
  ['ws-ok', 'GET 101 - empty - 2 → authentication/invalid_key'],
  ['xhr-401', 'POST 401 - text 204 0 → authentication/missing_key'],
];

const firefoxRows: readonly Row[] = [
  ['200nocors', 'GET 200 BLOCKED_BY_CORS? text - 0 → cors/error_without_cors'],
  ['401cors', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['401nocors', 'POST 401 BLOCKED_BY_CORS? text - 0 → cors/error_without_cors'],
  ['abort', 'POST 0 ABORTED_OR_RESET? connection-failed 204 0 → network/aborted_or_reset'],
  ['abort_immediately', 'POST 0 BLOCKED_OR_ABORTED? connection-failed - 0 → network/blocked_or_mixed_content'],
  ['abort_timeout', 'POST 0 ABORTED_OR_RESET? connection-failed 204 0 → network/aborted_or_reset'],
  ['beacon', 'POST 401 - not-kept-by-browser - 0 → authentication/missing_key'],
  ['binary', 'POST 200 - binary 204 0 → ok'],
  ['blobbody', 'POST 401 - text 204 0 → authentication/missing_key'],
  ['br', 'POST 429 - text 204 0 → authentication/invalid_key'],
  ['bufbody', 'POST 401 - text 204 0 → authentication/missing_key'],
  ['cached', 'GET 200 - text - 0 → ok', 'GET 200 - text - 0 → ok'],
  ['csp_blocked', 'GET 0 BLOCKED_OR_ABORTED? connection-failed - 0 → network/blocked_or_mixed_content'],
  ['dns', 'POST 0 REFUSED_OR_DNS? connection-failed - 0 → not-llm'],
  ['eventsource', 'GET 200 - text - 0 → ok'],
  // The page left within 200 ms of the answer, or before it: Firefox tells nothing of the call.
  ['finished_then_immediate_navigation'],
  ['formdata', 'POST 401 - text 204 0 → authentication/malformed_header'],
  ['gzip', 'POST 429 - text 204 0 → authentication/invalid_key'],
  ['h2-401cors', 'POST 401 - text - 0 → authentication/invalid_key'],
  ['h2-401nocors', 'POST 401 BLOCKED_BY_CORS? text - 0 → cors/error_without_cors'],
  ['h2-abort', 'POST 0 ABORTED_OR_RESET? connection-failed 204 0 → network/aborted_or_reset'],
  ['h2-gzip', 'POST 429 - text 204 0 → authentication/invalid_key'],
  ['h2-json_cut', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['h2-nobody429', 'POST 429 - empty 204 0 → rate_limit/unspecified'],
  ['h2-preflight_fail', 'POST 0 PREFLIGHT_REJECTED? blocked-by-cors 404 0 → cors/preflight_rejected'],
  ['h2-reset', 'POST 0 ABORTED_OR_RESET? connection-failed - 0 → network/aborted_or_reset'],
  ['h2-sse_abort', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['h2-sse_cut', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['h2-sse_ok', 'POST 200 - text 204 0 → ok'],
  ['html502', 'POST 502 - text 204 0 → upstream_error/provider_failed'],
  ['iframe_cross', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['iframe_same', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['json_cut', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['keepalive', 'POST 401 - text - 0 → authentication/missing_key'],
  ['large', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['largepost', 'POST 200 - text 204 0 → ok'],
  ['mixed', 'GET 0 BLOCKED_OR_ABORTED? connection-failed - 0 → network/mixed_content'],
  ['navigation_while_in_flight'],
  ['nobody429', 'POST 429 - empty 204 0 → rate_limit/unspecified'],
  ['noctype401', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['octet401', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['ok200', 'GET 200 - text - 0 → ok'],
  ['post_json', 'POST 200 - text 204 0 → ok'],
  ['preflight_401', 'POST 0 PREFLIGHT_REJECTED? blocked-by-cors 401 0 → cors/preflight_rejected'],
  ['preflight_fail', 'POST 0 PREFLIGHT_REJECTED? blocked-by-cors 404 0 → cors/preflight_rejected'],
  ['preflight_header', 'POST 0 PREFLIGHT_REJECTED? blocked-by-cors 204 0 → cors/header_not_allowed'],
  ['redirect', 'GET 307 - empty - 0 → ok', 'GET 200 BLOCKED_BY_CORS? text - 0 → not-llm'],
  ['refused', 'POST 0 REFUSED_OR_DNS? connection-failed - 0 → network/refused_or_dns'],
  ['refused_preflight', 'POST 0 REFUSED_OR_DNS? connection-failed 0 0 → network/refused_or_dns'],
  ['reset', 'POST 0 ABORTED_OR_RESET? connection-failed - 0 → network/aborted_or_reset'],
  ['sameorigin429', 'POST 429 - text - 0 → not-llm'],
  ['sse_abort', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['sse_cancel_reader', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['sse_cut', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['sse_cut_contentlength', 'POST 200 - text 204 0 → stream_interrupted/ended_early'],
  ['sse_error', 'POST 200 - text 204 0 → overloaded/engine_overloaded'],
  ['sse_ok', 'POST 200 - text 204 0 → ok'],
  ['tls', 'GET 0 TLS? connection-failed - 0 → network/tls'],
  ['utf8', 'POST 400 - text 204 0 → model_not_found/unknown_model'],
  ['via-sw', 'POST 401 - text - 0 → authentication/invalid_key'],
  ['websocket', 'GET 101 - empty - 0 → ok'],
  ['websocket_err', 'GET 101 - empty - 0 → ok'],
  ['websocket_refused', 'GET 0 REFUSED_OR_DNS? connection-failed - 0 → network/refused_or_dns'],
  ['worker', 'POST 401 - text 204 0 → authentication/invalid_key'],
  ['xhr', 'POST 401 - text 204 0 → authentication/invalid_key'],
];

describe.each([
  { browser: 'Chromium', captures: chromium as Readonly<Record<string, Capture>>, rows: chromiumRows },
  { browser: 'Firefox', captures: firefox as Readonly<Record<string, Capture>>, rows: firefoxRows },
])('what $browser reports', ({ captures, rows }) => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is all in the table', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(captures).toSorted());
  });

  it.each(rows)('%s', async (name, ...expected) => {
    const exchanges = await captured(captures[name] ?? []);
    expect(exchanges.map((exchange) => `${summary(exchange)} → ${judgement(exchange)}`)).toEqual(expected);
    for (const exchange of exchanges) {
      expect(exchange.startedAt).toBeGreaterThan(Date.UTC(2026, 10, 21));
      expect(exchange.timings.total).toBeGreaterThanOrEqual(0);
      expect(exchange.url).toMatch(/^(?:https?|wss):\/\//u);
    }
  });

  it.each(rows.filter(([name]) => sendsKey(captures[name] ?? [])))('%s shows no key', async (name) => {
    const exchanges = await captured(captures[name] ?? []);
    expect(JSON.stringify(exchanges)).not.toMatch(/sk-bad|sk-test/u);
  });
});

describe('details of captures', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('a service worker and its page make one exchange, with the preflight of the first and the body of the second', async () => {
    const [exchange] = await captured(chromium['sw-intercept-401']);
    expect(exchange).toMatchObject({
      fromServiceWorker: true,
      preflight: { status: 204 },
      responseBody: { kind: 'text' },
    });
  });

  it('Firefox tells a service worker by what did not go over the network', async () => {
    const [exchange] = await captured(firefox['via-sw']);
    expect(exchange?.fromServiceWorker).toBe(true);
  });

  it('base64 of a JSON error without a type is decoded', async () => {
    const [exchange] = await captured(firefox.noctype401);
    expect(exchange?.responseBody).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('invalid_api_key') as unknown,
    });
  });

  it('events carry their times in milliseconds', async () => {
    const [exchange] = await captured(chromium['sse-ok']);
    expect(exchange?.events?.at(-1)).toMatchObject({ name: 'message', data: '[DONE]' });
    expect(new Date(exchange?.events?.[0]?.time ?? 0).getUTCFullYear()).toBe(2026);
  });

  it('messages of a WebSocket that came are events, those that were sent are not', async () => {
    const [exchange] = await captured(chromium['ws-ok']);
    expect(exchange?.events?.map(({ data }) => data)).toEqual([
      '{"type":"session.created"}',
      '{"type":"error","error":{"code":"invalid_api_key"}}',
    ]);
  });

  it('redirects are absolute', async () => {
    const [hop] = await captured(chromium['redirect-302']);
    expect(hop?.redirectUrl).toBe('https://api.openai.com/final?case=redirect-302');
  });

  it('a request body of more than the browser keeps is too large', async () => {
    const [exchange] = await captured(chromium['post-big-25000k']);
    expect(exchange?.requestBody).toEqual({ kind: 'unavailable', reason: 'too-large' });
  });
});

function sendsKey(capture: Capture): boolean {
  return JSON.stringify(capture).includes('Bearer sk-');
}

async function captured(capture: Capture): Promise<readonly Exchange[]> {
  const network = createFakeNetwork();
  const exchanges: Exchange[] = [];
  const { stop } = startCapture({
    network,
    // A timer, so that the tests’ clock moves it.
    soon: (run) => setTimeout(run, 0),
    isAlive: () => true,
    wants: () => 'call',
    onExchanges: (batch) => exchanges.push(...batch),
    onOther: () => undefined,
    onNavigated: () => undefined,
  });
  for (const { entry, content } of capture) network.finish(entry, content);
  await vi.advanceTimersByTimeAsync(5000);
  stop();
  return exchanges;
}

function summary({ method, status, failure, responseBody, preflight, events }: Exchange): string {
  const failed = failure === null ? '-' : `${failure.name}${failure.inferred ? '?' : ''}`;
  return [method, status, failed, bodyOf(responseBody), preflight?.status ?? '-', events?.length ?? 0].join(' ');
}

/** What the classifier makes of it: a cause, or that there is none. */
function judgement(exchange: Exchange): string {
  const verdict = classify(exchange);
  return 'cause' in verdict ? verdict.cause : verdict.kind;
}

function bodyOf(body: Body): string {
  return body.kind === 'unavailable' ? body.reason : body.kind;
}
