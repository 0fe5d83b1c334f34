/** Statuses under which gateways and small servers hide what was refused, and why: there the words tell more. */
export const HIDING = [500, 502, 503] as const;
