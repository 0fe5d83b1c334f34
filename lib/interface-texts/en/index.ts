import { agent } from './agent.ts';
import { answer } from './answer.ts';
import { attempts } from './attempts.ts';
import { beside } from './beside.ts';
import { body } from './body.ts';
import { causes } from './causes.ts';
import { cuts } from './cuts.ts';
import { details } from './details.ts';
import { diagnosis } from './diagnosis.ts';
import { empty } from './empty.ts';
import { filter } from './filter.ts';
import { find } from './find.ts';
import { findings } from './findings.ts';
import { footer } from './footer.ts';
import { headers } from './headers.ts';
import { keys } from './keys.ts';
import { list } from './list.ts';
import { menu } from './menu.ts';
import { notes } from './notes.ts';
import { overview } from './overview.ts';
import { protocols } from './protocols.ts';
import { providerNames } from './provider-names.ts';
import { serverCalls } from './server-calls.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { toolbar } from './toolbar.ts';
import { usage } from './usage.ts';
import { viewer } from './viewer.ts';

/** English, from which the other languages are translated: one file for each part of the panel. */
export const en = {
  agent,
  answer,
  attempts,
  beside,
  body,
  causes,
  cuts,
  details,
  diagnosis,
  empty,
  filter,
  find,
  findings,
  footer,
  headers,
  keys,
  list,
  menu,
  notes,
  overview,
  protocols,
  providerNames,
  serverCalls,
  settings,
  sources,
  timeline,
  toolbar,
  usage,
  viewer,
};
