import type { RemovedText } from '../../../model/article.js';
import { bylineLead } from '../head/bylineForms.js';
import type { HeadReading } from '../head/headReading.js';

/** Longest such line, in UTF-16 units. */
const longest = 100;
const marks = /[^\p{L}\p{N}]+/gu;

/** The last line of a text, where by itself it is the byline of its head once more: "Jeanne Roux (Brest, correspondante)". `end` is the index after it. */
export function signedAgain(lines: readonly string[], from: number, end: number, { bylines }: Pick<HeadReading, 'bylines'>, path: string): RemovedText | undefined {
  const text = (lines[end - 1] ?? '').trim();
  if (bylines.length === 0 || end - 2 <= from || text === '' || text.length > longest || (lines[end - 2] ?? '').trim() !== '') return undefined;
  const said = plain(text.replace(bylineLead, ''));
  const names = bylines.map(({ value }) => value.name);
  // "Jeanne Roux (à Brest)"
  const isPlaced = names.length === 1 && text.startsWith(`${names[0]} (`) && /^\([^()]{2,30}\)$/u.test(text.slice((names[0] ?? '').length + 1));
  const isAgain = isPlaced || said === plain(names.join(' ')) || (said.startsWith(plain(names[0] ?? '')) && bylines.some(({ evidence }) => plain(evidence.text).endsWith(said)));
  return isAgain && said !== '' ? { text, rule: 'closing-byline', place: { path, line: end } } : undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(marks, ' ').trim();
}
