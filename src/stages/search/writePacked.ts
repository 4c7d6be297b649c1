import { writeFileSync } from 'node:fs';
import { packed } from './packed.js';

/** JSON as a gzip file. */
export function writePacked(file: string, content: unknown): void {
  writeFileSync(file, packed(JSON.stringify(content)));
}
