/** What happens to the sources of every contender alike: one article is corrected, another one is added. */
import { makeArticle } from './makeArticle.mjs';
import { makeWorld } from './makeWorld.mjs';

/**
 * @param {number} size
 * @returns {import('./makeArticle.mjs').BenchArticle} the one in the middle
 */
export function articleToCorrect(size) {
  return makeArticle(size >> 1, makeWorld());
}

/**
 * @param {number} size
 * @returns {import('./makeArticle.mjs').BenchArticle} the one that a larger corpus would have next
 */
export function articleToAdd(size) {
  return makeArticle(size, makeWorld());
}

/**
 * @param {{ path: string, text: string }} file
 * @returns {{ path: string, text: string }} with one more paragraph
 */
export function withCorrection({ path, text }) {
  return { path, text: `${text}\nAn earlier version of this article gave the wrong name of the ship.\n` };
}
