/**
 * Learns which lines stand at the beginning or the end of many texts: copyright lines, share widgets, names of desks,
 * sign-offs. Texts are added one by one and not kept. A line is learned
 *
 * - at an end where at least 5 texts have it, or 1 in 100 of more than 500 texts; 50 are always enough, so that each
 *   of many newspapers in one archive may have its own;
 * - if those texts differ in what they say: an article that is held five times teaches nothing;
 * - unless it occurs within texts too, more than once for every ten times at that end: then it says something;
 * - as a label, at the beginning, where 5 texts have it, or 1 in 1000 of more than 5,000: a column that runs for a year;
 * - as a block of its own. The last line of a wrapped paragraph ("said.") is no line by itself; a wrapped paragraph
 *   that recurs is learned as a whole, its lines joined by spaces.
 *
 * What is learned is not always litter: at the head of texts recur desks, bylines and dates.
 * Memory is bounded by `capacity`, see `lineTable`. The counts do not depend on the order of the texts; of several
 * spellings, which differ in case, white space and numbers alone, the example is one of those that were added later.
 */

import type { LearnedLine, LearnedLines } from '../../model/knowledge.js';
import { lineKey } from '../../model/lineKey.js';
import { type LineSightings, lineSpots } from '../../model/textNotes.js';
import { lineTable } from './lineTable.js';

export interface LineSurvey {
  /** One text: what `lineSightings` saw in it. */
  add(sightings: LineSightings): void;
  learned(): LearnedLines;
}

const fewestTexts = 5;
const enoughTexts = 50;
const share = 0.01;
const labelShare = 0.001;
/** Of the times at an end, this many elsewhere are borne. */
const elsewhereShare = 0.1;
/** About 12 MB. */
const defaultCapacity = 250_000;

export function lineSurvey({ capacity = defaultCapacity }: { readonly capacity?: number } = {}): LineSurvey {
  const table = lineTable(capacity);
  // Undefined for a line without words, which is none to learn.
  const examples = { head: new Map<number, string | undefined>(), tail: new Map<number, string | undefined>() };
  let texts = 0;

  function count({ hashes, spots, contexts, lines }: LineSightings): void {
    const least = threshold(texts);
    for (let nth = 0; nth < hashes.length; nth += 1) {
      const hash = hashes[nth] as number;
      const at = spots[nth] as number;
      const counted = table.count(hash, at, texts, contexts[nth] as number);
      const spot = lineSpots[at] ?? 'elsewhere';
      // Whatever is learned at last has reached the threshold at its last occurrence.
      if (spot === 'elsewhere' || counted < (spot === 'head' ? fewestTexts : least) || examples[spot].has(hash)) continue;
      const line = lines()[nth];
      examples[spot].set(hash, line === undefined ? undefined : ownString(line));
    }
  }

  function learnedAt(spot: 'head' | 'tail', least: number, most = Number.POSITIVE_INFINITY): Map<string, LearnedLine> {
    const learned: [string, LearnedLine][] = [];
    for (const [hash, example] of examples[spot]) {
      if (example === undefined) continue;
      const { count: times, elsewhere, contexts } = table.countOf(hash, spot);
      if (times < least || times >= most || elsewhere > times * elsewhereShare || contexts < Math.max(3, least / 3)) continue;
      learned.push([lineKey(example), { example, count: times, elsewhere }]);
    }
    return new Map(learned.sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)));
  }

  return {
    add(sightings) {
      table.makeRoom();
      texts += 1;
      count(sightings);
    },
    learned: () => {
      const least = threshold(texts);
      const leastOfLabel = Math.max(fewestTexts, Math.ceil(texts * labelShare));
      return { texts, head: learnedAt('head', least), tail: learnedAt('tail', least), labels: learnedAt('head', leastOfLabel, least) };
    },
  };
}

function threshold(texts: number): number {
  return Math.max(fewestTexts, Math.min(Math.ceil(texts * share), enoughTexts));
}

/** V8 keeps a whole text alive for as long as a slice of it is. */
function ownString(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
