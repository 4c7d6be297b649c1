import { contrast } from './contrast.js';
import { papers } from './papers.js';

/** A colour mixed with white, or on the light page with black, a step at a time, until it has the contrast. */
export function readableOn(paper: (typeof papers)[keyof typeof papers], hex: string, least: number): string {
  const end = paper === papers.light ? 0 : 255;
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  for (let share = 0; share < 20; share += 1) {
    const mixed = `#${parts
      .map((part) =>
        Math.round(part + ((end - part) * share) / 20)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(mixed, paper) >= least) return mixed;
  }
  return end === 0 ? '#000000' : '#ffffff';
}
