/** Where the files of a search go: a release, which takes what is the same from the site before. Addresses are from the site's root. */
export interface SearchOutput {
  /** Takes a file that was made of what `key` stands for. */
  readonly take: (url: string, key: string) => boolean;
  /** Takes a file, or writes it. */
  readonly put: (url: string, key: string, content: () => string | Uint8Array) => void;
  /** Moves a folder of files that were all made of what `key` stands for to its address, and takes away what stood there. */
  readonly moveFolder: (folder: string, key: string, source: string) => void;
}
