import type { MetadataLimits } from './metadataLimits.js';
import { OutOfBounds } from './OutOfBounds.js';

/**
 * Counts the values of one text, each with its depth; the count that goes beyond a bound throws OutOfBounds. Parts that
 * a text repeats by reference are counted each time, so that a few lines cannot become gigabytes.
 */
export function countNodes(limits: MetadataLimits): (depth: number) => void {
  let nodes = 0;
  return (depth) => {
    nodes += 1;
    if (nodes > limits.nodes || depth > limits.depth) throw new OutOfBounds(`is nested more than ${limits.depth} deep or has more than ${limits.nodes} values`);
  };
}
