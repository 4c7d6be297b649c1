import type { Settings } from './settings.js';

/** Where the names of authors are looked for in the archive's own folder. */
export const authorsNames = ['authors', '_data/authors', 'data/authors', '_data/team'].flatMap((name) => ['yaml', 'yml', 'json', 'toml'].map((ending) => `${name}.${ending}`));

/** Files outside the content folder that may tell about its texts, there or not. */
export function filesOfTheArchive({ authors, people, places }: Settings): readonly string[] {
  return [...authorsNames, ...[authors, people, places].filter((name) => name !== undefined)];
}
