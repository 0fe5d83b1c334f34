/** The door of what replaces secrets: nothing outside imports past it. */
export { describesKey } from './credential-check.ts';
export { readCredentials } from './credential.ts';
export { createHarmless } from './harmless.ts';
export { redactHeaders } from './header-redaction.ts';
export { shapeOf } from './key-shape.ts';
export { createRedact, redactForm, redactUrl, type Redact } from './redaction.ts';
