import { relative } from 'node:path';
import type { FileStates } from '../../cache/fileStates.js';
import { folderDigest } from '../../cache/folderDigest.js';
import { digestOf } from '../../model/digestOf.js';
import { importedFiles } from './importedFiles.js';

/** Of all that decides what an owner's templates make of a view: what is in `templates/`, and what its code imports from elsewhere. */
export function templatesDigest(templatesDir: string, files: FileStates): string {
  const imported = importedFiles(templatesDir);
  return digestOf(
    JSON.stringify([
      folderDigest(templatesDir, files),
      imported.files.map((path) => [relative(templatesDir, path), files.digestOf(path) ?? '']),
      imported.packages.map((folder) => [relative(templatesDir, folder), folderDigest(folder, files)]),
    ]),
  );
}
