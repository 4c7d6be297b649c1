import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects all garbage, before threads or processes are started that want memory of their own: V8 by itself sees no reason to.
 * From then on it collects when the heap has grown by three tenths: what is kept is all there, and views of pages that were
 * rendered would lie about until it has doubled.
 */
export function returnMemory(): void {
  setFlagsFromString('--heap-growing-percent=30');
  // The function is given to contexts that are made while the flag is set.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
