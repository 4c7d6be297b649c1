/** The compiled `build` command, run in this process: the same code as the command line, without the time that a process takes to start. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from '../../src/commands/build.js';
import type { CommandContext } from '../../src/commands/command.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';

export interface Built {
  readonly code: number;
  readonly pages: number;
  readonly written: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly log: string;
}

type Build = (options: BuildOptions, context: CommandContext) => Promise<number>;

export async function buildInProcess(options: Partial<BuildOptions> & { readonly root: string }): Promise<Built> {
  const { build } = (await import(pathToFileURL(resolve('build/commands/build.js')).href)) as { build: Build };
  let json = '';
  let log = '';
  const code = await build(
    { search: false, cache: true, workers: 1, ...options },
    {
      options: { json: true, strict: false, quiet: true, verbose: true, format: 'text', color: false },
      out: (text) => void (json += text),
      log: (text) => void (log += text),
      onStop: () => () => undefined,
    },
  );
  return { code, log, ...(JSON.parse(json) as Omit<Built, 'code' | 'log'>) };
}
