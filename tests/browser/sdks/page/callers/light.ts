import { anthropic } from './anthropic.ts';
import { genai } from './genai.ts';
import { openai } from './openai.ts';
import { web } from './web.ts';
import type { Callers } from '../play.ts';

/** Callers for places that load their code anew for each case. */
export const lightCallers: Callers = { openai, anthropic, genai, web };
