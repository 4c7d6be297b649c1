import type { Claim } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import { splitNames } from '../fields/splitNames.js';
import type { TextParagraph } from './joinWrappedLines.js';

/** "By" in the languages that print it before a name; a name begins with a capital or has none (Arabic). */
const bylineForm = /^(?:By|BY|Par|Von|Por|Di|Door|De|Af|Av|بقلم)[ :]{1,3}((?:\p{Lu}|\p{Lo})[^.!?:;"“”]{1,78})$/u;

/** The names in the line under a headline, where that line is a byline and nothing else. */
export function findBylineLine(paragraph: TextParagraph | undefined, path: SourcePath): Claim<string>[] | undefined {
  const [line, ...more] = paragraph?.lines ?? [];
  if (paragraph === undefined || line === undefined || more.length > 0) return undefined;
  const match = bylineForm.exec(line);
  const names = splitNames(match?.[1] ?? '');
  if (names.length === 0 || !names.every(isName)) return undefined;
  return names.map((value) => ({ value, evidence: { rule: 'byline-line', source: 'header', text: line, place: { path, line: paragraph.line } } }));
}

/** Two to six words, each with a capital or in a script without capitals; particles such as "van" and "de" may stand between. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 6 && words.every((word, i) => /^[\p{Lu}\p{Lo}]/u.test(word) || (i > 0 && i < words.length - 1 && word.length <= 4));
}
