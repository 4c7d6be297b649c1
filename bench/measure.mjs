/**
 * Runs a command to its end and measures it and all processes it starts. CPU is what the shell's `times` says of its
 * children, to 10 ms. That leaves out a process that nobody waited for, as Pagefind's is; so every 50 ms all are looked
 * at, and what they had used when last seen counts where it is more. Memory is summed over the tree at the same moments,
 * so that a shorter peak of several processes is missed.
 */
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { canSeeTree, lookBelow } from './processTree.mjs';
import { stopGroup } from './stopGroup.mjs';

const interval = 50;
/** No machine is driven into its swap, and no night is spent on one build. */
const mostMemory = 0.7 * totalmem();
const mostTime = 90 * 60_000;

/**
 * @typedef {object} Measurement
 * @property {number} wall milliseconds, as all times here
 * @property {number} user
 * @property {number} system
 * @property {number | undefined} peakMemory bytes; undefined where the system does not tell
 * @property {string} stdout
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, onStart?: (child: import('node:child_process').ChildProcess) => void }} [options]
 * @returns {Promise<Measurement>} rejects where the command fails, or is stopped because it takes too much memory or time
 */
export function measure(command, args, { cwd, onStart } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // Detached: it leads a group of processes, which can be stopped together.
    const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', command, ...args], { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    onStart?.(child);
    const texts = ['', '', '', ''];
    for (const number of [1, 2, 3]) child.stdio[number].setEncoding('utf8').on('data', (text) => (texts[number] += text));
    let peak = 0;
    const seen = new Map();
    const look = () => {
      const { now, largest } = lookBelow(child.pid, seen);
      peak = Math.max(peak, now, largest);
      if (now > mostMemory) stop(`it held ${(now / 1e9).toFixed(1)} GB, and this machine has ${(totalmem() / 1e9).toFixed(1)} GB`);
    };
    let stopped;
    const stop = (reason) => {
      if (stopped !== undefined) return;
      stopped = reason;
      stopGroup(child);
    };
    const timer = canSeeTree ? setInterval(look, interval) : undefined;
    const limit = setTimeout(() => stop(`it did not end within ${mostTime / 60_000} minutes`), mostTime);
    child.on('error', (error) => {
      clearInterval(timer);
      clearTimeout(limit);
      reject(error);
    });
    child.on('close', (code, signal) => {
      const wall = performance.now() - started;
      clearInterval(timer);
      clearTimeout(limit);
      const [, stdout, stderr, times] = texts;
      if (stopped !== undefined) {
        reject(new Error(`${command} was stopped: ${stopped}`));
        return;
      }
      if (code !== 0) {
        reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}:\n${(stderr || stdout).trim().slice(-2000)}`));
        return;
      }
      // The second line is about children: "0m1.230000s 0m0.450000s".
      const [user, system] = (times.trim().split('\n')[1] ?? '').split(/\s+/).map(milliseconds);
      const seenOf = (kind) => [...seen.values()].reduce((sum, cpu) => sum + cpu[kind], 0);
      resolve({ wall, user: Math.max(user, seenOf('user')), system: Math.max(system, seenOf('system')), peakMemory: peak === 0 ? undefined : peak, stdout });
    });
  });
}

/** @param {string} text "1m2.345s" */
function milliseconds(text) {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  if (minutes === undefined) throw new Error(`sh: times printed "${text}"; expected minutes and seconds, such as 0m1.23s`);
  return Number(minutes) * 60_000 + Number(seconds) * 1000;
}
