import type { Provider } from '../model.ts';
import aihubmix from './aihubmix.ts';
import aimlapi from './aimlapi.ts';
import anthropic from './anthropic.ts';
import mimo from './mimo.ts';
import modelswitch from './modelswitch.ts';
import moonshot from './moonshot.ts';
import openai from './openai.ts';

/** All providers that are known, sorted by id. A new one is a file and a line here. */
export const providers: readonly Provider[] = [aihubmix, aimlapi, anthropic, mimo, modelswitch, moonshot, openai];
