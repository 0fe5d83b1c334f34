import type { InnerForm } from '../key-form.ts';

/** Secrets that no prefix tells, but a text within them. */
export const innerForms: readonly InnerForm[] = [
  // Azure's client secrets.
  { before: '<tilde 3><digits 1>', holds: 'Q~', after: '<tilde 31+>', shows: 'nothing', misses: ['see Q~ and A'] },
  { holds: 'hooks.slack.com/services/', after: '<path 20+>', shows: 'beginning' },
  { holds: 'hooks.slack.com/workflows/', after: '<path 20+>', shows: 'beginning' },
  { holds: 'hooks.slack.com/triggers/', after: '<path 20+>', shows: 'beginning' },
  { holds: 'hooks.slack.com\\/services\\/', after: '<path 20+>', shows: 'beginning' },
  {
    holds: 'discord.com/api/webhooks/',
    after: '<path 40+>',
    shows: 'beginning',
    misses: ['discord.com/api/webhooks/1'],
  },
  // Telegram's bots.
  { before: '<digits 8-12>', holds: ':AA', after: '<word 32+>', shows: 'nothing', misses: ['12345678:AA battery'] },
  { before: '<alnum 14>', holds: '.atlasv1.', after: '<dotted 60+>', shows: 'nothing' },
  // Of whatever service: "acme_live_…".
  {
    before: '<lower 2-16>',
    except: 'pk',
    holds: '_live_',
    after: '<alnum 20+>',
    shows: 'beginning',
    misses: ['pk_live_<alnum 24>', 'go_live_checklist_of_the_release'],
  },
  {
    before: '<word 2-48>',
    holds: '_secret_',
    after: '<alnum 20+>',
    shows: 'nothing',
    misses: ['the_secret_of_the_island'],
  },
  {
    before: '<lower 2-16>',
    holds: '_pat_',
    after: '<alnum 20+>',
    shows: 'beginning',
    misses: ['design_pat_for_things'],
  },
];
