import type { InTheWay } from './TakenAddresses.js';

/** Who has an address, in words. */
export function takenBy({ as }: InTheWay, owner: string): string {
  if (as === 'file') return owner;
  return as === 'folder' ? `a folder that holds ${owner}` : `${owner}, which is no folder`;
}
