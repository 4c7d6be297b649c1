import { hash53 } from './hash53.js';
import { lineKey } from './lineKey.js';

/** A name as it is compared with those that stand at such a place in other texts: 53 bits, whatever its case and white space. */
export function nameKey(name: string): number {
  return hash53(lineKey(name));
}
