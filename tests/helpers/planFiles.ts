/** An archive of files given by their contents, planned as the pipeline does it. `{}` as archive.yaml where none is given. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type PlannedFolder, planFolder } from './planFolder.js';

export async function planFiles(files: Readonly<Record<string, string>>, yaml = ''): Promise<PlannedFolder> {
  const root = mkdtempSync(join(tmpdir(), 'backfile-plan-'));
  try {
    if (yaml !== '') writeFileSync(join(root, 'archive.yaml'), yaml);
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, 'content', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return await planFolder(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
