/** `backfile clean`: deletes what builds keep to be faster. The published site stays. */
import { existsSync, lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache/archiveCache.js';
import { folderOwner } from '../cache/folderOwner.js';
import { loadConfig } from '../config.js';
import { UsageError } from '../model/UsageError.js';
import { type CommandContext, exitCode } from './command.js';
import { measureFolder } from './measureFolder.js';

/** @throws UsageError where a build is under way, or the folder is not one that backfile made. */
export function clean({ root }: { readonly root: string }, { options, out, log }: CommandContext): number {
  const settings = loadConfig({ root });
  const dir = join(settings.root, cacheFolder);
  const info = lstatSync(dir, { throwIfNoEntry: false });
  if (info !== undefined && !info.isDirectory()) throw new UsageError(`${dir} is not a folder; expected the one that backfile keeps. Move it away.`);
  const owner = existsSync(join(dir, 'lock')) ? folderOwner(join(dir, 'lock')) : undefined;
  if (owner?.isAlive === true) throw new UsageError(`Process ${owner.pid} on ${owner.host} is using ${dir}. Wait for it to end.`);
  const { files, bytes } = info === undefined ? { files: 0, bytes: 0 } : measureFolder(dir);
  rmSync(dir, { recursive: true, force: true });
  if (options.json) out(`${JSON.stringify({ deleted: info === undefined ? [] : [dir], files, bytes })}\n`);
  else if (!options.quiet)
    log(info === undefined ? `${dir} does not exist: there is nothing to delete.\n` : `Deleted ${dir}: ${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
  return exitCode.clean;
}
