import type { Digest } from '../../model/brands.js';

/** Keeps what was made, by the digest of all that it was made from. A folder comes back with the same files, byte for byte. */
export interface VolumeCache {
  /** Paths of the files that are kept under the digest; nothing where none are. They may have been damaged since. */
  readonly list: (digest: Digest) => readonly string[] | undefined;
  /** Puts the files that are kept under the digest into the folder, those of them that are wanted. @returns whether they are there, and as they were. */
  readonly take: (digest: Digest, dir: string, isWanted?: (path: string) => boolean) => boolean;
  /** Keeps a copy of the folder's files, folders in it included. */
  readonly keep: (digest: Digest, dir: string) => void;
}

/** Remembers nothing. */
export const noCache: VolumeCache = { list: () => undefined, take: () => false, keep: () => {} };
