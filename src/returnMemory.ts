import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Articles, or pages, from which on what a build no longer needs is more than a moment's work is worth. */
const many = 20_000;

/** Collects all garbage, before threads or processes are started that want memory of their own: V8 by itself sees no reason to. */
export function returnMemory(size: number): void {
  if (size < many) return;
  // The function is given to contexts that are made while the flag is set.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
