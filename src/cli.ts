#!/usr/bin/env node
/** argv → command. The only place that sets an exit code, listens to signals, and turns exceptions into words. */
import './tuneEngine.js';
import { readFileSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type CommandContext, exitCode } from './commands/command.js';
import { environmentProblem } from './environmentProblem.js';
import type { OnStop } from './model/onStop.js';
import { strayProblem } from './model/strayProblem.js';
import { UsageError } from './model/UsageError.js';
import { ownFile } from './ownFile.js';

interface CommonFlags {
  readonly json?: true;
  readonly strict?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly format: 'text' | 'github';
}

/**
 * Writes what a command gives back. All else that is written to stdout is of others, such as a `console.log` of an owner's template:
 * it goes to stderr, or who reads the JSON would stumble over it. (Always true: who waits for stdout to drain would wait for ever.)
 */
const writeOut = process.stdout.write.bind(process.stdout) as (text: string) => boolean;
process.stdout.write = ((...written: Parameters<typeof process.stderr.write>) => {
  process.stderr.write(...written);
  return true;
}) as typeof process.stdout.write;

const undos = new Set<Parameters<OnStop>[0]>();
let isStopping = false;

/** Milliseconds that one thing to undo may take. */
const patience = 5_000;

/** Undoes what a stopped command has begun, latest first, and ends the process. */
function stop(code: number): void {
  if (isStopping) return;
  isStopping = true;
  const left = [...undos];
  const undoNext = (): void => {
    for (let undo = left.pop(); undo !== undefined; undo = left.pop()) {
      try {
        const undone = undo();
        if (undone === undefined) continue;
        void Promise.race([undone, setTimeout(patience)])
          .catch(() => {})
          .then(undoNext);
        return;
      } catch {
        // The process ends anyway; the next undo matters more than this one's failure.
      }
    }
    process.exit(code);
  };
  undoNext();
}

function contextOf(flags: CommonFlags): CommandContext {
  const color = process.stderr.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
  return {
    options: { json: flags.json === true, strict: flags.strict === true, quiet: flags.quiet === true, verbose: flags.verbose === true, format: flags.format, color },
    out: (text) => void writeOut(text),
    log: (text) => void process.stderr.write(text),
    onStop: (undo) => {
      undos.add(undo);
      return () => void undos.delete(undo);
    },
  };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('expected a number from 0 to 65535.');
  return port;
}

function workerCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 256) throw new InvalidArgumentError('expected a number from 1 to 256.');
  return count;
}

function program(finish: (code: number) => void): Command {
  const { version } = JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string };
  const backfile = new Command('backfile')
    .description('Turns a folder of article texts into a static news archive that people can browse, search and cite.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(backfile --help lists the commands; backfile COMMAND --help their options)')
    .configureOutput({ writeOut: (text) => void writeOut(text), writeErr: (text) => void process.stderr.write(text) });
  const command = (usage: string, description: string): Command =>
    backfile
      .command(usage)
      .description(description)
      .option('--json', 'print results as JSON on stdout')
      .option('--strict', 'treat warnings as errors')
      .option('--quiet', 'print errors only')
      .option('--verbose', 'print everything, notes included')
      .addOption(new Option('--format <format>', 'format of diagnostics').choices(['text', 'github']).default('text'));
  // Each command is loaded when it is called: `inspect` needs no Eleventy, `--version` needs nothing.
  const rootHelp = 'folder of the archive, or of the texts';

  command('build', 'build the archive into a site')
    .argument('[root]', rootHelp, '.')
    .option('--out <dir>', 'folder to publish the site to (default: _site in the archive)')
    .option('--no-search', 'leave out the search index')
    .option('--no-cache', 'read and render everything, and keep nothing in .backfile/')
    .option('--profile', 'say what each stage costs, and which files take longest')
    .option('--workers <number>', 'threads to work with (default: one for each core)', workerCount)
    .action(
      async (root: string, { out, search, cache, workers, profile, ...flags }: CommonFlags & { out?: string; search: boolean; cache: boolean; workers?: number; profile?: true }) =>
        finish(
          await (await import('./commands/build.js')).build(
            { root, search, cache, profile: profile === true, ...(out === undefined ? {} : { out }), ...(workers === undefined ? {} : { workers }) },
            contextOf(flags),
          ),
        ),
    );
  command('clean', 'delete what builds keep to be faster')
    .argument('[root]', rootHelp, '.')
    .action(async (root: string, flags: CommonFlags) => finish((await import('./commands/clean.js')).clean({ root }, contextOf(flags))));
  command('dev', 'build, serve, and rebuild on every change')
    .argument('[root]', rootHelp, '.')
    .option('--port <number>', 'port to serve on (default: the first free one from 8080)', portNumber)
    .action(async (root: string, flags: CommonFlags & { port?: number }) =>
      finish(await (await import('./commands/dev.js')).dev({ root, ...(flags.port === undefined ? {} : { port: flags.port }) }, contextOf(flags))),
    );
  command('serve', 'serve a built site as a static host would')
    .argument('[root]', rootHelp, '.')
    .option('--out <dir>', 'folder of the built site (default: _site in the archive)')
    .option('--port <number>', 'port to serve on (default: the first free one from 8080)', portNumber)
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .action(async (root: string, flags: CommonFlags & { out?: string; port?: number; host: string }) =>
      finish(
        await (await import('./commands/serve.js')).serve(
          { root, host: flags.host, ...(flags.out === undefined ? {} : { out: flags.out }), ...(flags.port === undefined ? {} : { port: flags.port }) },
          contextOf(flags),
        ),
      ),
    );
  command('check', 'read and plan the archive, and report; nothing is written')
    .argument('[root]', rootHelp, '.')
    .action(async (root: string, flags: CommonFlags) => finish(await (await import('./commands/check.js')).check({ root }, contextOf(flags))));
  command('inspect', 'show how files were understood: every field, where it came from, what was removed')
    .argument('[paths...]', 'files or folders')
    .option('--jsonl', 'print one JSON object a line for each file')
    .action(async (paths: string[], flags: CommonFlags & { jsonl?: true }) =>
      finish(await (await import('./commands/inspect.js')).inspect({ paths, jsonl: flags.jsonl === true }, contextOf(flags))),
    );
  command('init', 'make a new archive')
    .argument('[dir]', 'folder to make it in', '.')
    .action(async (dir: string, flags: CommonFlags) => finish((await import('./commands/init.js')).init({ dir }, contextOf(flags))));
  return backfile;
}

/** Whether an exception is in words already, or can be put into them. */
function isTold(error: unknown): boolean {
  return error instanceof UsageError || environmentProblem(error) !== undefined;
}

/** Who reads JSON is told there too why there are no results. Asked of the words of the command line, since it may be these that are wrong. */
function refusalJson(code: number, words: string): string {
  return process.argv.slice(2).includes('--json') ? `${JSON.stringify({ exitCode: code, error: words })}\n` : '';
}

/** What an exception means: a usage error, trouble with the machine, or a bug of ours. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.clean;
    writeOut(refusalJson(exitCode.usage, error.message.replace(/^error: /, '')));
    return exitCode.usage;
  }
  const known = error instanceof UsageError ? error.message : environmentProblem(error);
  const words = known ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code = known === undefined ? exitCode.bug : exitCode.usage;
  process.stderr.write(`backfile: ${known === undefined ? 'this is a bug in backfile. Please report it with what follows.\n' : ''}${words}\n`);
  writeOut(refusalJson(code, words));
  return code;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    try {
      writeSync(2, process.stderr.isTTY === true ? '\r\u001b[K' : '');
    } catch {
      // Nobody is listening any more.
    }
    // Who asks twice does not want to wait.
    if (isStopping) process.exit(exitCode.interrupted);
    stop(exitCode.interrupted);
  });
}
// A reader such as `head` that has seen enough ends the command quietly, as SIGPIPE would.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (stream === process.stdout && error.code !== 'EPIPE') process.stderr.write(`backfile: the output could not be written. ${environmentProblem(error) ?? error.message}\n`);
    stop(error.code === 'EPIPE' ? 141 : exitCode.usage);
  });
}
// What fails because the command is being stopped is no news.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    if (!isStopping) stop(codeOf(isTold(error) ? error : (strayProblem(error) ?? error)));
  });
}

// An owner's template or configuration may end the process, or wait for what never comes: then nothing was published, and nobody was told.
let isUnderWay = true;
process.on('exit', () => {
  if (!isUnderWay || isStopping) return;
  const words = 'the work ended before it was done: a template, or something that templates/ sets up, ended the program or never finished. Nothing was published.';
  writeSync(2, `backfile: ${words}\n`);
  writeSync(1, refusalJson(exitCode.usage, words));
  for (const undo of [...undos].reverse()) void undo();
  process.exitCode = exitCode.usage;
});
try {
  await program((code) => {
    process.exitCode = code;
  }).parseAsync(process.argv);
  isUnderWay = false;
} catch (error) {
  isUnderWay = false;
  if (!isStopping) {
    const code = codeOf(error);
    // What `dev` has begun before it could serve is undone too.
    if (undos.size > 0) stop(code);
    else process.exitCode = code;
  }
}
