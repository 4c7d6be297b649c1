import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../model/digestOf.js';
import { packed } from './packed.js';

/** What the content of each of Pagefind's files begins with. */
export const signature = 'pagefind_dcd';
/** Digits of a hash: enough that a folder's files never share one, and few in a table of thousands. */
const hashDigits = 10;

export function hashOf(content: string | Uint8Array): string {
  return digestOf(content).slice(0, hashDigits);
}

/** @returns the file's name without its ending: `<language>_<hash of the content>` */
export function writePagefindFile(
  folder: string,
  { language, ending }: { readonly language: string; readonly ending: 'pf_index' | 'pf_fragment' },
  content: string | Uint8Array,
): string {
  const name = `${language}_${hashOf(content)}`;
  writeFileSync(join(folder, `${name}.${ending}`), packed(Buffer.concat([Buffer.from(signature), typeof content === 'string' ? Buffer.from(content) : content])));
  return name;
}
