import { packed } from './packed.js';

/** What the content of each of Pagefind's files begins with. */
export const signature = 'pagefind_dcd';

/**
 * The bytes of one of Pagefind's files. Files are called by their places and not, as Pagefind's own, by their contents: the names of thousands, which nothing could
 * compress, would be most of a table. Whoever reads them asks with the digest of the volume.
 */
export function pagefindFile(content: string | Uint8Array): Buffer {
  return packed(Buffer.concat([Buffer.from(signature), typeof content === 'string' ? Buffer.from(content) : content]));
}
