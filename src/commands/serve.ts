/** `backfile serve`: a built site, as a static host would serve it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../config.js';
import { UsageError } from '../model/UsageError.js';
import { serveFolder } from '../server/serveFolder.js';
import type { CommandContext } from './command.js';

export interface ServeOptions {
  readonly root: string;
  readonly out?: string;
  readonly port?: number;
  readonly host: string;
}

/** Runs until it is stopped. */
export async function serve({ root, out, port, host }: ServeOptions, context: CommandContext): Promise<number> {
  const settings = loadConfig({ root, ...(out === undefined ? {} : { out }) });
  const dir = existsSync(join(settings.root, 'index.html')) && out === undefined && !existsSync(settings.outDir) ? settings.root : settings.outDir;
  if (!existsSync(join(dir, 'index.html'))) throw new UsageError(`There is no built site in ${dir}. Build it first: backfile build ${root}`);
  const server = await serveFolder({ dir, host, port: port ?? 8080, triesNextPorts: port === undefined });
  context.onStop(() => void server.close());
  if (context.options.json) context.out(`${JSON.stringify({ url: server.url, dir })}\n`);
  else context.out(`Serving ${dir} at ${server.url} (Ctrl-C stops)\n`);
  return new Promise(() => undefined);
}
