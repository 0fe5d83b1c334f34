import { thousands } from '../thousands.ts';
import { counted } from './plural.ts';

/** A failed request beside the last good one. */
export const beside = {
  title: 'Compared with the last successful request',
  which: {
    site: (time: string) => `Sent at ${time} by the same code.`,
    endpoint: (time: string) => `Sent at ${time} to the same endpoint, for the same model.`,
  },
  show: 'Show it',
  notRecorded: 'A body was not recorded, so the bodies are not compared.',
  notJson: 'A body is not JSON, so the bodies are not compared field by field.',
  none: 'No differences in URL, headers, key and body.',
  what: 'Difference',
  failed: 'This request',
  good: 'Successful request',
  absent: '–',
  model: 'Model',
  method: 'Method',
  address: 'Host and path',
  key: 'Key',
  size: 'Body size',
  parameter: (name: string) => `Parameter ${name}`,
  header: (name: string) => `Header ${name}`,
  items: (count: number) => counted(count, 'item', 'items'),
  only: (form: string) => `only here: ${form}`,
  more: (count: number) => `${thousands(count)} more differences.`,
  notComplete: 'The bodies have more differences, or were not recorded completely.',
};
