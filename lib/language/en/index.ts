import { timeline } from './timeline.ts';
import { toolbar } from './toolbar.ts';

/** English, from which the other languages are translated: one file for each part of the panel. */
export const en = { timeline, toolbar };
