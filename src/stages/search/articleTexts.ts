import { textOfHtml } from '../../model/textOfHtml.js';
import { headlineWeight, plainWeight } from '../../model/wordForms.js';
import type { VolumeArticle } from './volumeJob.js';

export interface WeightedText {
  readonly text: string;
  /** Of each of its words: one of `placeWeights`, as is half of it. */
  readonly weight: number;
  /** Stands before the deck and the text: a result shows it by itself, and does not quote it. */
  readonly isHead?: true;
}

const [deckWeight, nameWeight] = [3 * plainWeight, 2 * plainWeight];

/** What is searched of an article, block by block, the headline first: not its page, so that templates do not matter and menus are not read. */
export function articleTexts({ record, bylines, kicker, dateline, corrections }: VolumeArticle, body: string): WeightedText[] {
  const texts: WeightedText[] = [{ text: record.record.title, weight: headlineWeight, isHead: true }];
  if (kicker !== undefined) texts.push({ text: kicker, weight: nameWeight, isHead: true });
  if (bylines.length > 0) texts.push({ text: bylines.join(', '), weight: nameWeight, isHead: true });
  if (record.deck !== undefined) texts.push({ text: record.deck, weight: deckWeight });
  if (dateline !== undefined) texts.push({ text: dateline, weight: plainWeight });
  for (const text of [...corrections, ...textOfHtml(body).split('\n')]) texts.push({ text, weight: plainWeight });
  return texts.map((each) => ({ ...each, text: tidy(each.text) })).filter(({ text }) => text !== '');
}

const zeroWidth = /[\u200b\ufeff]/g;
/** White space that is not one space. */
const looseSpace = /[^\S ]| {2}/;

/** One space for any white space, no zero-width spaces (they have a meaning in the stored text), and a full stop where a headline would run into what follows. */
function tidy(text: string): string {
  const bare = text.replace(zeroWidth, '');
  // Replacing each space by itself would cost more than all words' numbers.
  const plain = (looseSpace.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim();
  return /[\p{L}\p{N}]$/u.test(plain) ? `${plain}.` : plain;
}
