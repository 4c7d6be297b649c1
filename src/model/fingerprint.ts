import type { SourcePath } from './brands.js';

/** What texts are compared by. Only link asks for it. */
export interface Fingerprint {
  /** MinHash of the words; absent for a short text, of which likeness says nothing. */
  readonly sketch?: Uint32Array;
  /** The words that tell what it is about, hashed; absent where they are too few. Ascending; 28 bits of hash and 4 of how often. */
  readonly terms?: Uint32Array;
}

export type Fingerprints = ReadonlyMap<SourcePath, Fingerprint>;
