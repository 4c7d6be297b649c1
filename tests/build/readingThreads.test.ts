import { describe, expect, it } from 'vitest';
import { readingThreads } from '../../src/reading/readingThreads.js';
import { renderingThreads } from '../../src/stages/render/renderingThreads.js';

describe('as many threads as the work is worth', () => {
  it('one for four thousand files to read, none for few, and those that were asked for', () => {
    const counts = (threads: { count: number; always?: boolean }): number[] => [0, 299, 300, 4000, 4001, 100_000].map((files) => readingThreads(threads, files));
    expect(counts({ count: 4 })).toEqual([0, 0, 1, 1, 2, 4]);
    expect(counts({ count: 1 })).toEqual([0, 0, 0, 0, 0, 0]);
    expect(counts({ count: 3, always: true })).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('one fewer to render than there may be, since the first makes the views', () => {
    expect([1, 2, 4].map(renderingThreads)).toEqual([1, 1, 3]);
  });
});
