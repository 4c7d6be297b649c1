/**
 * Loads files below `search/`.
 */
import { unpack } from './unpack.js';

/**
 * Contents of a file below `search/`, unpacked. Rejects where there is none.
 * @param digest of what the file is part of: it tells old copies in the browser from new ones
 */
export type FetchFile = (path: string, digest?: string) => Promise<Uint8Array<ArrayBuffer>>;

/** @param folder address of `search/`, ending in a slash */
export function fetchFile(folder: string): FetchFile {
  return async (path, digest) => {
    const response = await fetch(`${folder}${path}${digest === undefined ? '' : `?${digest}`}`, digest === undefined ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${response.status}: ${path}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  };
}
