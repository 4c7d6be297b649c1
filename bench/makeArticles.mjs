/** The articles of a corpus in their order, no two with the same day and slug. */
import { makeArticle } from './makeArticle.mjs';
import { makeWorld } from './makeWorld.mjs';

/**
 * @param {number} size
 * @returns {Generator<import('./makeArticle.mjs').BenchArticle>}
 */
export function* makeArticles(size) {
  const world = makeWorld();
  const taken = new Set();
  for (let index = 0; index < size; index += 1) {
    const article = makeArticle(index, world);
    while (taken.has(article.date + article.slug)) article.slug += '-bis';
    taken.add(article.date + article.slug);
    yield article;
  }
}
