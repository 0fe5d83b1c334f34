/** Characters kept of one response body, head and tail together. */
export const MAX_BODY_CHARS = 256 * 1024;

/** Characters kept of one request body, head and tail together. */
export const MAX_REQUEST_CHARS = 64 * 1024;

/** Characters kept of one long string inside a JSON request that is too long. */
export const MAX_REQUEST_STRING_CHARS = 1024;

/** Characters of one request body that are looked through for secrets before it is cut. */
export const MAX_REDACTED_CHARS = 1024 * 1024;

/** Characters beyond a cut that are looked through too: a secret may lie across it, or its name before it. */
export const SEAM_CHARS = 16 * 1024;

/** Events kept of one stream: the first and the last half of them. */
export const MAX_EVENTS = 2000;

/** Characters kept of the data of all events of one stream. */
export const MAX_EVENTS_CHARS = 256 * 1024;

/** Characters kept of the data of one event. */
export const MAX_EVENT_CHARS = 32 * 1024;

export const MAX_HEADERS = 256;
export const MAX_HEADER_NAME_CHARS = 256;
export const MAX_HEADER_CHARS = 8 * 1024;
export const MAX_URL_CHARS = 16 * 1024;

/** Characters kept of method, status text, protocol and other words of the browser. */
export const MAX_WORD_CHARS = 256;

/** How long the browser may take to hand over a body, in ms; 19 MB took it 700 ms. */
export const CONTENT_TIMEOUT_MS = 15_000;

/** Bodies above this many bytes are not kept by Chromium (19 MB came, 20 MiB did not). */
export const BROWSER_BODY_BYTES = 20_000_000;

/** Characters of base64 that are decoded at most. */
export const MAX_BASE64_CHARS = 4 * 1024 * 1024;
