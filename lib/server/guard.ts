/** Faults after which all is left alone. */
const MAX_FAULTS = 20;

/**
 * Keeps what Faultline does from ever reaching the app: gives what `run` returns; `otherwise` where it throws, or where too much
 * of this has thrown already.
 */
export type Guard = <T>(run: () => T, otherwise: T) => T;

/** `onFault` hears of the first fault only. */
export function createGuard(onFault: (error: unknown) => void): Guard {
  let faults = 0;
  return (run, otherwise) => {
    if (faults >= MAX_FAULTS) return otherwise;
    try {
      return run();
    } catch (error) {
      faults += 1;
      if (faults === 1) onFault(error);
      return otherwise;
    }
  };
}
