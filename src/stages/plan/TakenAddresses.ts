import { foldersAbove } from '../../model/foldersAbove.js';

/** What is in the way of an address: the same address, a folder of that name, or a file where a folder would have to be. */
export interface InTheWay {
  /** Of the file that was there first. */
  readonly url: string;
  readonly as: 'file' | 'folder' | 'no folder';
}

/** Addresses of files, compared as the least discerning file system does: without case, in one Unicode form. */
export class TakenAddresses {
  readonly #files = new Map<string, string>();
  /** Folder → the first file below it. */
  readonly #folders = new Map<string, string>();

  /** Addresses that were added, equal ones once. */
  get size(): number {
    return this.#files.size;
  }

  add(url: string): void {
    const key = sameCase(url);
    if (!this.#files.has(key)) this.#files.set(key, url);
    for (const folder of foldersAbove(key)) {
      if (this.#folders.has(folder)) break;
      this.#folders.set(folder, url);
    }
  }

  inTheWayOf(url: string): InTheWay | undefined {
    const key = sameCase(url);
    const file = this.#files.get(key);
    if (file !== undefined) return { url: file, as: 'file' };
    const below = this.#folders.get(key);
    if (below !== undefined) return { url: below, as: 'folder' };
    const above = foldersAbove(key).find((folder) => this.#files.has(folder));
    return above === undefined ? undefined : { url: this.#files.get(above) ?? above, as: 'no folder' };
  }
}

function sameCase(url: string): string {
  return url.normalize('NFKC').toLowerCase();
}
