import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from './packed.js';

/** What the content of each of Pagefind's files begins with. */
export const signature = 'pagefind_dcd';

/**
 * Files are called by their places and not, as Pagefind's own, by their contents: the names of thousands, which nothing could
 * compress, would be most of a table. Whoever reads them asks with the digest of the volume.
 */
export function writePagefindFile(file: { readonly folder: string; readonly name: string; readonly ending: 'pf_index' | 'pf_fragment' }, content: string | Uint8Array): void {
  writeFileSync(join(file.folder, `${file.name}.${file.ending}`), packed(Buffer.concat([Buffer.from(signature), typeof content === 'string' ? Buffer.from(content) : content])));
}
