import type { Fingerprint } from './fingerprint.js';

/** What is undefined is absent. */
export function fingerprintOf(sketch: Uint32Array | undefined, terms: Uint32Array | undefined): Fingerprint {
  const fingerprint: { -readonly [Part in keyof Fingerprint]: Fingerprint[Part] } = {};
  if (sketch !== undefined) fingerprint.sketch = sketch;
  if (terms !== undefined) fingerprint.terms = terms;
  return fingerprint;
}
