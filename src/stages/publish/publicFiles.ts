/** Files that go into the site as they are: backfile's own, and over them those of the archive's `public/`. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { ownFile } from '../../ownFile.js';
import { neverPublished } from './neverPublished.js';

/** Address in the site → path of the file. */
export type PublicFiles = ReadonlyMap<string, string>;

const ownPublic = ownFile('public');
/** The bundled scripts, and the stylesheet without its comments; made beside the rest of backfile. */
const ownAssets = ownFile('dist/assets');

export function listPublicFiles(publicDir: string): Outcome<PublicFiles> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const visit = (root: string, folder: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (folder !== '' || reason !== 'ENOENT') diagnostics.push(diagnose('read/unreadable-folder', { path: join('public', folder) }, { reason }));
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (neverPublished.has(entry.name)) continue;
      if (entry.isDirectory()) visit(root, path);
      else if (entry.isFile()) files.set(path, join(root, path));
      else diagnostics.push(diagnose(entry.isSymbolicLink() ? 'read/symlink' : 'read/not-regular', { path: `public/${path}` }));
    }
  };
  visit(ownPublic, '');
  for (const name of ['search.js', 'style.css']) files.set(`assets/${name}`, join(ownAssets, name));
  visit(publicDir, '');
  return { value: files, diagnostics };
}
