import { createContext, runInContext } from 'node:vm';

/** Only a carrier for the call: what runs is a function of ours, and vm is used for its clock alone. */
const carrier: { run: () => unknown } = createContext({ run: () => undefined }) as { run: () => unknown };

/** Runs a synchronous function, and stops it if it takes longer than `milliseconds`: then undefined. Its exceptions pass through. */
export function withTimeLimit<T>(run: () => T, milliseconds: number): T | undefined {
  carrier.run = run;
  try {
    return runInContext('run()', carrier as object, { timeout: milliseconds }) as T;
  } catch (error) {
    // An error of another context is no instance of this one's Error.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  } finally {
    carrier.run = () => undefined;
  }
}
