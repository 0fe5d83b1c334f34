/** How failures are told on stderr: as text, as a JSON line each, or not at all. */
export type Output = 'text' | 'json' | 'quiet';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMED: Readonly<Record<string, Output>> = {
  on: 'text',
  true: 'text',
  '1': 'text',
  text: 'text',
  json: 'json',
  quiet: 'quiet',
};

/**
 * What to do in this environment. `off` for good: FAULTLINE says neither on, quiet nor json, and NODE_ENV is neither development
 * nor test. `waiting`: nothing is said yet, for development servers set NODE_ENV themselves when they start.
 */
export function activationOf({ FAULTLINE: named = '', NODE_ENV: mode = '' }: Environment): Output | 'waiting' | 'off' {
  if (named !== '') return NAMED[named.toLowerCase()] ?? 'off';
  if (mode === '') return 'waiting';
  return mode === 'development' || mode === 'test' ? 'text' : 'off';
}

/** Tells how to speak, `null` while nothing may be done; asks the environment until it is settled. */
export function createActivation(environment: Environment): () => Output | null {
  let settled = activationOf(environment);
  return () => {
    if (settled === 'waiting') settled = activationOf(environment);
    return settled === 'waiting' || settled === 'off' ? null : settled;
  };
}
