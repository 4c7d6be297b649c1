/** The thread of `lookAhead`: looks at a tree, tells, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { looksBelow } from './looksBelow.js';

/** As columns: thousands of objects would take longer to hand over than the files to look at. */
export interface SeenTree {
  readonly urls: readonly string[];
  /** Size, time and inode of each; not numbers where it is no regular file. */
  readonly numbers: Float64Array;
}

const looks = looksBelow(workerData as string);
const numbers = new Float64Array(looks.size * 3);
let at = 0;
for (const look of looks.values()) {
  numbers.set(look === undefined ? [Number.NaN, Number.NaN, Number.NaN] : [look.size, look.modified, look.inode], at);
  at += 3;
}
parentPort?.postMessage({ urls: [...looks.keys()], numbers } satisfies SeenTree, [numbers.buffer]);
