import { exchangeOf } from '../../lib/capture/har/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import type { FailureRecord } from './records.ts';

/** The exchange that capture would make of a record, redaction included. */
export function exchangeOfRecord(record: FailureRecord): Exchange {
  const headers = Object.entries(record.headers).map(([name, value]) => ({ name, value }));
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 0,
    _resourceType: 'fetch',
    request: {
      method: record.method,
      url: record.url,
      headers: [],
      ...(record.requestBody !== undefined && {
        postData: { mimeType: 'application/json', text: record.requestBody },
        bodySize: record.requestBody.length,
      }),
    },
    response: {
      status: record.status,
      statusText: '',
      headers,
      content: { size: record.body.length, mimeType: record.headers['content-type'] ?? '' },
    },
  };
  return exchangeOf(entry, { text: record.body, base64: false }, record.id);
}
