/** Runs `volumeProcess` to its end. Whatever happens here, no process is left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { ownFile } from '../../ownFile.js';
import { noRoomFor } from './noRoomFor.js';
import type { VolumeFailure, VolumeMessage } from './volumeJob.js';

export interface VolumeProcess {
  /** Rejects where it fails or is killed. */
  readonly ended: Promise<void>;
  /** Kills it and Pagefind at once. */
  readonly kill: () => void;
}

/** Megabytes of what lives shortly: a quarter of what Node.js takes, at the same CPU time. Measured: see docs/decisions/015. */
const youngSpace = '--max-semi-space-size=4';

/** @param dir where it writes. */
export function runProcess(args: readonly string[], dir: string, onArticles: (count: number) => void): VolumeProcess {
  // A group of its own, so that it and Pagefind can be killed together.
  const child = spawn(process.execPath, [youngSpace, ownFile('dist/volumeProcess.js'), ...args], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let stderr = '';
  let failure: VolumeFailure | undefined;
  child.stderr?.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-2000)));
  child.on('message', (message: VolumeMessage) => {
    if ('failure' in message) failure = message;
    else onArticles(message.articles);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const why = failure?.failure ?? `the process that makes a volume of the search index ended (${signal ?? code}) ${stderr}`.trim();
      const errorCode = failure?.code ?? (noRoomFor(dir) ? 'ENOSPC' : (signal ?? undefined));
      reject(Object.assign(new Error(why), errorCode === undefined ? {} : { code: errorCode }));
    });
  });
  return { ended, kill: () => killGroup(child) };
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended in this moment.
  }
}
