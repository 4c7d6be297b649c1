/** The memory that a process and its children hold and the CPU they have used, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** A tick of the times in /proc/PID/stat: Linux reports them to programs at 100 Hz on every machine. */
const tick = 10;

/**
 * Below a process, itself left out: the resident memory of all at this moment, and the most that one of them ever held.
 *
 * @param {number} root process id
 * @param {Map<number, { user: number, system: number }>} cpu takes what each process has used itself, in milliseconds
 * @returns {{ now: number, largest: number }} bytes
 */
export function lookBelow(root, cpu) {
  let now = 0;
  let largest = 0;
  const waiting = childrenOf(root);
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const status = read(`/proc/${pid}/status`);
    now += kilobytes(status, 'VmRSS');
    largest = Math.max(largest, kilobytes(status, 'VmHWM'));
    // The name, in brackets, may hold anything; user and system time are the 12th and 13th field after it.
    const fields = read(`/proc/${pid}/stat`).split(') ').at(-1).split(' ');
    if (fields.length > 12) cpu.set(pid, { user: Number(fields[11]) * tick, system: Number(fields[12]) * tick });
    waiting.push(...childrenOf(pid));
  }
  return { now: now * 1024, largest: largest * 1024 };
}

/** Every thread has its own children. A process that has just ended has none. */
function childrenOf(pid) {
  let threads = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
}

function kilobytes(status, name) {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whether this system tells the children of a process. */
export const canSeeTree = read(`/proc/self/task/${process.pid}/children`) !== '' || process.platform === 'linux';
