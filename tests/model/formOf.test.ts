import { expect, it } from 'vitest';
import { formOf } from '../../src/model/formOf.js';
import { formNumbers } from '../../src/model/wordForms.js';

it('is 0 for the term itself, and for a few other words hardly ever the same', () => {
  expect(formOf('run', 'run')).toBe(0);
  // Words that end alike are told apart as well as those that begin alike.
  const words = Array.from({ length: 2000 }, (_, number) => `word${number}s`);
  const counts = new Map<number, number>();
  for (const word of words) counts.set(formOf(word, 'word'), (counts.get(formOf(word, 'word')) ?? 0) + 1);
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: formNumbers - 1 }, (_, number) => number + 1));
  expect(Math.max(...counts.values())).toBeLessThan(words.length / 15);
});
