import { counted } from './plural.ts';

/** Calls of the app’s server, which its responses tell of. */
export const serverCalls = {
  yours: 'Your server',
  title: 'Calls of your server',
  told: 'Told by the server in its response; Faultline did not see these calls itself.',
  pageGot: (status: string) => `The page got ${status}.`,
  noResponse: 'no response',
  count: (count: number) => counted(count, 'time', 'times'),
  recovered: 'answered on a later attempt',
  madeFor: (request: string) => `Made while the server answered ${request}.`,
  sentBy: (place: string) => `Sent by ${place}`,
  more: 'Fix and evidence',
};
