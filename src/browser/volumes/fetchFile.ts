/**
 * Loads files below `search/`. Each is asked for once; one that failed is asked for again the next time.
 */
import { unpack } from './unpack.js';

/** Contents of a file below `search/`, unpacked. Rejects where there is none. */
export type FetchFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** @param folder address of `search/`, ending in a slash */
export function fetchFile(folder: string): FetchFile {
  return async (path) => {
    // The manifest tells of a new edition; everything else is of it.
    const response = await fetch(folder + path, path === 'index.json' ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${response.status}: ${path}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  };
}
