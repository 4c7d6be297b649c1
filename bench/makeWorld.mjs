/** What all articles of the benchmark share: the vocabulary, the sections, the topics, the authors. Always the same for the same seed. */
import { makeVocabulary } from './makeVocabulary.mjs';
import { random } from './random.mjs';

export const seed = 19_840_401;
const firstYear = 1985;
const years = 40;

/**
 * @typedef {object} World
 * @property {import('./makeVocabulary.mjs').Vocabulary} vocabulary
 * @property {string[]} sections
 * @property {string[]} topics
 * @property {string[]} authors
 * @property {number} firstDay milliseconds since 1970
 * @property {number} days
 */

/** @returns {World} */
export function makeWorld() {
  const chance = random(seed);
  const vocabulary = makeVocabulary(chance, 24_000);
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  const distinct = (count, make) => {
    const names = new Set();
    while (names.size < count) names.add(make());
    return [...names];
  };
  const given = 'Ada Amir Anna Boris Carla Daniel Elif Emma Farid Greta Hugo Ines Jonas Karim Lea Mara Nadia Omar Petra Rosa Samir Tessa Viktor Yara'.split(' ');
  const firstDay = Date.UTC(firstYear, 0, 1);
  return {
    vocabulary,
    sections: ['City', 'Culture', 'Economy', 'Letters', 'Politics', 'Science', 'Sport', 'World'],
    topics: distinct(120, () => vocabulary.drawRare(chance) + (chance() < 0.4 ? ` ${vocabulary.drawRare(chance)}` : '')),
    authors: distinct(60, () => `${given[Math.floor(chance() * given.length)]} ${capital(vocabulary.drawRare(chance))}`),
    firstDay,
    days: (Date.UTC(firstYear + years, 0, 1) - firstDay) / 86_400_000,
  };
}
