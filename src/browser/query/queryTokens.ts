import { foldTerm } from '../../model/foldTerm.js';
import { withWordSigns } from '../../model/withWordSigns.js';
import { relationWords } from './fieldWords.js';
import { readDate } from './readDate.js';

export type QueryToken = readonly [whole: string, sign: string | undefined, name: string | undefined, quoted: string | undefined, bare: string | undefined];

/** A sign, a name with a colon, and a quoted or a bare text: whatever of it there is. */
const token = /([+\-−](?=[^\s+\-−]))?(?:(\p{L}[\p{L}\p{M}]*):(?=\S))?(?:["“”„‟«»＂]([^"“”„‟«»＂]*)(?:["“”„‟«»＂]|$)|([^\s"“”„‟«»＂]+))/gu;
/** Pieces of a date in words: "12 de mayo de 1998". */
const mostOfDate = 5;

/** What was typed, piece by piece. A date in words is one, as in quotation marks: `before:May 1998`. */
export function queryTokens(typed: string): QueryToken[] {
  const pieces = [...withWordSigns(typed.normalize('NFC')).matchAll(token)] as unknown as QueryToken[];
  const tokens: QueryToken[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as QueryToken;
    const length = piecesOfDate(pieces.slice(at, at + mostOfDate));
    const own = pieces.slice(at, at + length);
    const text = own.map(([, , , , bare]) => bare).join(' ');
    tokens.push(length === 0 ? piece : [own.map(([whole]) => whole).join(' '), piece[1], piece[2], text, undefined]);
    at += Math.max(0, length - 1);
  }
  return tokens;
}

/** How many of the first pieces are a date in words, with its name; 0 where they are none. */
function piecesOfDate([first, ...rest]: readonly QueryToken[]): number {
  const [, , name = '', , bare] = first ?? [];
  if (bare === undefined || !relationWords.has(foldTerm(name)) || readDate(bare) !== undefined) return 0;
  let text = bare;
  for (const [at, [, sign, otherName, , word]] of rest.entries()) {
    if (sign !== undefined || otherName !== undefined || word === undefined) return 0;
    text += ` ${word}`;
    if (readDate(text) !== undefined) return at + 2;
  }
  return 0;
}
