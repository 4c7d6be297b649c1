import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder for one program's stems in that of all; those of other versions are taken away. @param code see `codeDigest` */
export function stemsFolder(dir: string, code: string): string {
  const name = code.slice(0, 16);
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
