import type { Scenario } from '../scenario.ts';
import { aihubmix } from './aihubmix.ts';
import { aimlapi } from './aimlapi.ts';
import { anthropic } from './anthropic.ts';
import { browser } from './browser.ts';
import { credentials } from './credentials.ts';
import { mimo } from './mimo.ts';
import { modelswitch } from './modelswitch.ts';
import { moonshot } from './moonshot.ts';
import { openai } from './openai.ts';
import { server } from './server.ts';

/** All calls that the demo's page can make, in the order in which it offers them. */
export const scenarios: readonly Scenario[] = [
  ...mimo,
  ...moonshot,
  ...aihubmix,
  ...modelswitch,
  ...aimlapi,
  ...openai,
  ...server,
  ...anthropic,
  ...browser,
  ...credentials,
];
