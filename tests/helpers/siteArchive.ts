/** Small archives in temporary folders, and the command line run on them in a process of its own, as its users run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string | Buffer>>;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** User to run as, where the tests run as root. */
  readonly uid?: number;
}

/** A folder that is deleted when the test ends. */
export function tempFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that its user deletes, for what several tests look at. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'backfile-test-'));
}

/** Puts files below a folder. */
export function putFiles(folder: string, files: Files): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** An archive of its own for one test. */
export function archive(files: Files): string {
  return putFiles(tempFolder(), files);
}

/** Files of the sample archive, by their paths in `content/`, in the order given. */
export function copySamples(paths: readonly string[], folder: string): void {
  for (const path of paths) cpSync(join('content', path), join(folder, 'content', path));
}

/** Settings and `count` small articles of different days. */
export function articles(count: number): Files {
  const texts = Array.from({ length: count }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    return [`content/2021/2021-03-${day}-article-${index}.txt`, `Article number ${index}\n\nThe harbour master counted ${index} boats on that day.\n`] as const;
  });
  return { 'archive.yaml': 'name: Small archive\n', ...Object.fromEntries(texts) };
}

/** Milliseconds after which a command that does not end is killed, which fails its test. */
const patience = 100_000;

function launch(args: readonly string[], options: CliOptions): ChildProcess {
  const { uid, cwd, env = {} } = options;
  const { NO_COLOR, FORCE_COLOR, ...own } = process.env;
  return spawn(process.execPath, [inject('cli'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...own, ...env },
    timeout: patience,
    killSignal: 'SIGKILL',
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** Starts the command line in a test; it is killed if the test ends before it. */
export function startCli(args: readonly string[], options: CliOptions = {}): ChildProcess {
  const child = launch(args, options);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** How a command that was started ends. */
export function ending(child: ChildProcess): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
  });
}

/** Runs the command line to its end, in a test or before it. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<Ended> {
  return ending(launch(args, options));
}

/** The first match in what a running command prints; fails if the command ends without it. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let text = '';
  return new Promise((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      text += chunk.toString();
      const match = pattern.exec(text);
      if (match !== null) resolve(match);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('close', (code) => reject(new Error(`ended with ${code} before it printed ${pattern}:\n${text}`)));
  });
}
