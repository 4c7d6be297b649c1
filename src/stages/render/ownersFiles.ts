import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ownFile } from '../../ownFile.js';

/** backfile's own sources: its checkout is the sample archive too, and there the compiled templates are used. */
const ownSources = ownFile('templates');

/** Names of what an owner has put into the archive's `templates/`, folders apart. None where there is no such folder. @throws as `readdirSync` does where there is one. */
export function ownersFiles(templatesDir: string): string[] {
  if (resolve(templatesDir) === ownSources) return [];
  try {
    return readdirSync(templatesDir, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
