import type { Digest } from '../../model/brands.js';

/** Keeps what was made, by the digest of all that it was made from. A folder comes back with the same files, byte for byte. */
export interface VolumeCache {
  /** Puts the files that are kept under the digest into the folder, which is empty. @returns whether there are any. */
  readonly take: (digest: Digest, dir: string) => boolean;
  /** Keeps a copy of the folder's files, folders in it included. */
  readonly keep: (digest: Digest, dir: string) => void;
}

/** Remembers nothing. */
export const noCache: VolumeCache = { take: () => false, keep: () => {} };
