import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../cache/codeDigest.js';

/** The folder for this program's stems in that of all; those of other versions are taken away. */
export function stemsFolder(dir: string): string {
  const name = codeDigest().slice(0, 16);
  for (const other of namesIn(dir)) if (other !== name) rmSync(join(dir, other), { recursive: true, force: true });
  return join(dir, name);
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
