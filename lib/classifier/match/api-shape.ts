import type { Exchange } from '../../exchange.ts';
import { protocols } from '../protocols/index.ts';
import { answerShape } from './answer-shape.ts';
import type { ApiShape } from './json-shape.ts';
import { requestShape } from './request-shape.ts';
import { quotedShape, talkShape } from './talk-shape.ts';

/**
 * The protocol that an exchange speaks by its form, whatever its host and path; `null` if it has the form of none. The
 * answer tells more than the request, as a failing one often has no form at all. Pure, and bounded for any body.
 */
export function apiShapeOf(exchange: Exchange): ApiShape | null {
  return (
    signOf(exchange) ?? answerShape(exchange) ?? requestShape(exchange) ?? talkShape(exchange) ?? quotedShape(exchange)
  );
}

function signOf({ responseHeaders }: Exchange): ApiShape | null {
  const said = protocols['ai-sdk'].signs?.headers.find((sign) => responseHeaders.some(({ name }) => name === sign));
  return said === undefined ? null : { protocol: 'ai-sdk', part: 'header', said };
}
