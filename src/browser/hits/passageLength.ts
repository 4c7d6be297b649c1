import type { Places } from './evaluateVolume.js';

/** From the first word to the last, how long the shortest passage is that has one place of each part. Infinite where a part has none. */
export function passageLength(parts: readonly Pick<Places, 'numbers'>[]): number {
  const places = parts.flatMap(({ numbers }, part) => numbers.map((number) => ({ number, part }))).sort((a, b) => a.number - b.number);
  const within = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let from = 0;
  for (const { number, part } of places) {
    within.set(part, (within.get(part) ?? 0) + 1);
    for (let first = places[from]; first !== undefined && within.size === parts.length; first = places[from]) {
      shortest = Math.min(shortest, number - first.number);
      const left = (within.get(first.part) ?? 0) - 1;
      if (left > 0) within.set(first.part, left);
      else within.delete(first.part);
      from += 1;
    }
  }
  return shortest;
}
