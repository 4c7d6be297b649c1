/** The memory that a process and its children hold, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Below a process, itself left out: the resident memory of all at this moment, and the most that one of them ever held.
 *
 * @param {number} root process id
 * @returns {{ now: number, largest: number }} bytes
 */
export function memoryBelow(root) {
  let now = 0;
  let largest = 0;
  const waiting = childrenOf(root);
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const status = read(`/proc/${pid}/status`);
    now += kilobytes(status, 'VmRSS');
    largest = Math.max(largest, kilobytes(status, 'VmHWM'));
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
