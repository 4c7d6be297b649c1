/** `backfile init`: a new archive with commented settings and one example article. Nothing that exists is touched. */
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { settingsFileName } from '../config.js';
import { UsageError } from '../model/UsageError.js';
import type { CommandContext } from './command.js';
import { exampleArticle, exampleSettings } from './initFiles.js';

/** How far down texts are looked for. */
const deepest = 4;

export function init({ dir }: { readonly dir: string }, context: CommandContext): number {
  const root = resolve(dir);
  const info = lstatSync(root, { throwIfNoEntry: false });
  if (info !== undefined && !info.isDirectory()) throw new UsageError(`${root} is not a folder; name a new one.`);
  if (existsSync(join(root, settingsFileName))) throw new UsageError(`${root} is an archive already: it has ${settingsFileName}.`);
  const hasTexts = existsSync(join(root, 'content')) && readdirSync(join(root, 'content')).length > 0;
  // Texts that lie in the folder itself are the archive; a folder beside them would hide them.
  const isContent = info !== undefined && !existsSync(join(root, 'content')) && holdsTexts(root);
  const files: [string, string][] = [[settingsFileName, exampleSettings(basename(root), isContent ? '.' : undefined)]];
  if (!hasTexts && !isContent) files.push(['content/2024/2024-03-21-the-ferry-is-back.txt', exampleArticle]);
  writeAll(root, files);
  if (context.options.json) context.out(`${JSON.stringify({ root, files: files.map(([name]) => name) })}\n`);
  else if (!context.options.quiet)
    context.log(
      `Made ${files.map(([name]) => name).join(' and ')} in ${root}\n${isContent ? `The texts in ${dir} are its content.` : `Put your texts into ${join(dir, 'content')},`} ${isContent ? 'Now' : 'then'}: backfile build ${dir === '.' ? '' : dir}\n`.replace(
        ': backfile build \n',
        ': backfile build\n',
      ),
    );
  return 0;
}

/** All of them or, where one cannot be written, none: an empty archive.yaml would be taken for the archive's. */
function writeAll(root: string, files: readonly (readonly [name: string, text: string])[]): void {
  const made: string[] = [];
  try {
    for (const [name, text] of files) {
      const file = join(root, name);
      const folder = mkdirSync(dirname(file), { recursive: true });
      if (folder !== undefined) made.push(folder);
      const handle = openSync(file, 'wx');
      made.push(file);
      try {
        writeFileSync(handle, text);
      } finally {
        closeSync(handle);
      }
    }
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** Whether a text lies in the folder or below it, no deeper than people put them. */
function holdsTexts(root: string, depth = 0): boolean {
  return readdirSync(root, { withFileTypes: true }).some(
    (entry) =>
      !entry.name.startsWith('.') &&
      !entry.name.startsWith('_') &&
      ((entry.isFile() && /\.(?:txt|md|markdown|mkd|mkdn|mdown)$/i.test(entry.name) && !/^readme\./i.test(entry.name)) ||
        (entry.isDirectory() && depth < deepest && entry.name !== 'node_modules' && holdsTexts(join(root, entry.name), depth + 1))),
  );
}
