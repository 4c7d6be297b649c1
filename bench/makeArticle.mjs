/** One article of the benchmark: a pure function of the world and its number, so that a small corpus is the beginning of a large one. */

import { seed } from './makeWorld.mjs';
import { random } from './random.mjs';

/**
 * A block of text. `words` of a paragraph may be marked; in plain text the marks are left out.
 *
 * @typedef {{ kind: 'paragraph' | 'subhead' | 'item', spans: { text: string, mark?: 'emphasis' | 'strong' | 'link' }[] }} Block
 */

/**
 * @typedef {object} BenchArticle
 * @property {string} title
 * @property {string} date YYYY-MM-DD
 * @property {string} slug
 * @property {string[]} authors
 * @property {string} section
 * @property {string[]} topics
 * @property {Block[]} blocks
 */

/**
 * @param {number} index
 * @param {import('./makeWorld.mjs').World} world
 * @returns {BenchArticle}
 */
export function makeArticle(index, world) {
  const chance = random(Math.imul(index + 1, 0x9e3779b1) ^ seed);
  // The first outputs of neighbouring seeds resemble each other.
  for (let skip = 0; skip < 4; skip += 1) chance();
  const { vocabulary } = world;
  const whole = (from, to) => from + Math.floor(chance() * (to - from + 1));
  // The commonest section, author and topic appear several times as often as the rarest.
  const pick = (list) => list[Math.floor(chance() ** 1.5 * list.length)];
  const several = (list, count) => [...new Set(Array.from({ length: count }, () => pick(list)))];
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

  const headlineWords = Array.from({ length: whole(4, 9) }, (_, at) => (at % 3 === 2 ? vocabulary.draw(chance) : vocabulary.drawRare(chance)));
  const title = capital(headlineWords.join(' '));
  const date = new Date(world.firstDay + Math.floor(chance() * world.days) * 86_400_000).toISOString().slice(0, 10);
  const wanted = Math.round(Math.min(1200, Math.max(120, 365 * Math.exp(0.35 * bell(chance)))));

  const sentence = (length) => {
    const words = Array.from({ length }, () => vocabulary.draw(chance));
    words[0] = capital(words[0]);
    for (let at = 3; at < length - 2; at += 1) {
      if (chance() < 0.06) words[at] += ',';
      else if (chance() < 0.02) words[at] = capital(words[at]);
      else if (chance() < 0.008) words[at] = String(whole(2, 900));
    }
    return `${words.join(' ')}${chance() < 0.04 ? '?' : '.'}`;
  };

  /** @type {Block[]} */
  const blocks = [];
  let written = 0;
  const subheadAt = wanted * (0.3 + 0.3 * chance());
  let hasSubhead = wanted < 200;
  let hasList = chance() < 0.6;
  while (written < wanted) {
    if (!hasSubhead && written > subheadAt) {
      hasSubhead = true;
      blocks.push({ kind: 'subhead', spans: [{ text: capital(Array.from({ length: whole(2, 5) }, () => vocabulary.drawRare(chance)).join(' ')) }] });
    } else if (!hasList && written > subheadAt * 1.2) {
      hasList = true;
      for (let items = whole(3, 4); items > 0; items -= 1) {
        const length = whole(4, 9);
        written += length;
        blocks.push({ kind: 'item', spans: [{ text: sentence(length) }] });
      }
    }
    const spans = [];
    for (let sentences = whole(2, 5); sentences > 0; sentences -= 1) {
      const length = whole(7, 26);
      written += length;
      const text = `${sentence(length)} `;
      const mark = chance() < 0.1 ? 'emphasis' : chance() < 0.05 ? 'strong' : chance() < 0.06 ? 'link' : undefined;
      if (mark === undefined) spans.push({ text });
      else spans.push(...markWords(text, whole(1, Math.min(4, length - 3)), whole(1, 2), mark));
    }
    spans[spans.length - 1].text = spans[spans.length - 1].text.trimEnd();
    blocks.push({ kind: 'paragraph', spans });
  }
  return {
    title,
    date,
    slug: headlineWords.join('-').slice(0, 70).replace(/-+$/, ''),
    authors: several(world.authors, chance() < 0.15 ? 2 : 1),
    section: pick(world.sections),
    topics: several(world.topics, whole(1, 3)),
    blocks,
  };
}

/** Marks words of a sentence: `count` of them, the first of which is number `from`. */
function markWords(text, from, count, mark) {
  const words = text.split(' ');
  const marked = words
    .slice(from, from + count)
    .join(' ')
    .replace(/[,.?]$/, '');
  const before = `${words.slice(0, from).join(' ')} `;
  return [{ text: before }, { text: marked, mark }, { text: text.slice(before.length + marked.length) }];
}

/** A number from about -2.4 to 2.4, those near 0 the likeliest (Irwin–Hall). */
function bell(chance) {
  return (chance() + chance() + chance() + chance() - 2) * 1.73;
}
