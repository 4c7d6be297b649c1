import { setFlagsFromString } from 'node:v8';

/** Texts from which on it pays: with 1,000 and 3,000 a build takes a seventh more user CPU so, with 10,000 a seventh less (docs/decisions/038). */
export const fewestToCompileEarly = 5_000;

/** Has V8 11.3, of Node.js 20, optimise functions after a tenth of the calls that `tuneEngine` sets. The flag is read whenever a function's budget begins anew, so it may be set late. */
export function compileEarly(): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=30000');
}
