/** What of a record is asked for: the fields of a plain exchange. */
export const FIELDS = [
  'url',
  'method',
  'status',
  'statusText',
  'headers',
  'body',
  'requestHeaders',
  'requestBody',
  'failure',
  'startedAt',
  'durationMs',
  'id',
] as const;

export type FieldName = (typeof FIELDS)[number];

/** Where in a record each field may lie: the first path that leads to something counts. */
export type Mapping = Readonly<Record<FieldName, readonly string[]>>;

/** Where loggers, HTTP clients and OpenTelemetry put them. */
export const usualMapping: Mapping = {
  url: [
    ...['url', 'request.url', 'req.url', 'response.url', 'url.full', 'http.url', 'requestUrl', 'request_url'],
    ...['httpRequest.url', 'config.url', 'error.url', 'err.url', 'attributes.url.full', 'attributes.http.url'],
  ],
  method: ['method', 'request.method', 'req.method', 'http.request.method', 'http.method', 'httpRequest.method'],
  status: [
    ...['status', 'statusCode', 'status_code', 'httpStatus', 'http_status'],
    ...[
      'response.status',
      'response.statusCode',
      'response.status_code',
      'res.statusCode',
      'res.status',
      'resp.status',
    ],
    ...['http.response.status_code', 'http.status_code', 'attributes.http.response.status_code'],
    ...['error.status', 'error.statusCode', 'error.status_code', 'err.status', 'err.statusCode', 'httpResponse.status'],
  ],
  statusText: ['statusText', 'status_text', 'response.statusText'],
  headers: [
    ...['headers', 'responseHeaders', 'response_headers', 'response.headers', 'res.headers', 'resp.headers'],
    ...['error.headers', 'error.responseHeaders', 'err.headers', 'err.responseHeaders', 'httpResponse.headers'],
  ],
  body: [
    ...['body', 'responseBody', 'response_body', 'response.body', 'response.data', 'response.text', 'res.body'],
    ...['resp.body', 'error.responseBody', 'error.body', 'err.responseBody', 'err.body', 'httpResponse.body'],
    ...[
      'error.error',
      'err.error',
      'error.message',
      'err.message',
      'exception.message',
      'error',
      'err',
      'message',
      'msg',
    ],
  ],
  requestHeaders: ['requestHeaders', 'request_headers', 'request.headers', 'req.headers'],
  requestBody: ['requestBody', 'request_body', 'request.body', 'req.body', 'error.requestBodyValues'],
  failure: ['failure', 'error.cause.code', 'error.code', 'err.cause.code', 'err.code', 'errno'],
  startedAt: ['startedAt', 'started_at', 'timestamp', '@timestamp', 'time', 'ts'],
  durationMs: ['durationMs', 'duration_ms', 'latency_ms', 'latencyMs', 'elapsed_ms'],
  id: ['id'],
};

/**
 * The mapping of "status=resp.code,url=req.url": what it names stands before the usual places. Throws an Error that says what
 * is wrong with it.
 */
export function mappingOf(text: string): Mapping {
  const named = text
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map((pair): readonly [FieldName, string] => {
      const [field = '', path = ''] = pair.split(/=(.*)/su).map((part) => part.trim());
      if (!isField(field)) throw new Error(`--map: there is no field “${field}”. There are ${FIELDS.join(', ')}.`);
      if (path === '')
        throw new Error(`--map: “${pair.trim()}” names no path. Write field=path, e.g. status=resp.code.`);
      return [field, path];
    });
  const paths = (field: FieldName) => named.filter(([name]) => name === field).map(([, path]) => path);
  return Object.fromEntries(
    FIELDS.map((field) => [field, [...paths(field), ...usualMapping[field]]]),
  ) as unknown as Mapping;
}

function isField(text: string): text is FieldName {
  return FIELDS.some((field) => field === text);
}
