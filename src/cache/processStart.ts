import { readFileSync } from 'node:fs';

/** When a process started, as a word that tells it from another one with the same number; undefined where the system does not tell (it is read from Linux's /proc). */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything; the time is the 22nd field, the 20th after the name.
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .at(19);
  } catch {
    return undefined;
  }
}
