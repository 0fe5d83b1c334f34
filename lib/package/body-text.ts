/** The text of a body that is told as text, as bytes, or as the value that its JSON holds; `null` where there is none. */
export function bodyText(body: unknown): string | null {
  if (typeof body === 'string') return body;
  if (body === undefined || body === null) return null;
  if (ArrayBuffer.isView(body)) {
    return new TextDecoder().decode(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  }
  if (typeof body === 'object' && isOpaque(body)) return null;
  try {
    const text: unknown = JSON.stringify(body, withoutBigInt);
    return typeof text === 'string' ? text : null;
  } catch {
    // Circular, nested too deep, or a toJSON that throws.
    return null;
  }
}

/** Streams, blobs and forms have no text at hand. */
function isOpaque(body: object): boolean {
  return 'getReader' in body || 'pipe' in body || 'arrayBuffer' in body || body instanceof ArrayBuffer;
}

function withoutBigInt(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
