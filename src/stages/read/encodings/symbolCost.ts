/** How surprising a character that is no letter is between its neighbours, in bits: quotation marks stand at an edge of a word, dashes between words. */
const quotes = new Set('“”„‟«»‹›‘’‚‛');
const dashes = new Set('–—―');
const measures = new Set('°€£¥$§½¼¾²³¹%‰±×÷µ′″№');
const ordinals = new Set('ºª');
const others = new Set('©®™†‡¶¡¿¢ƒ');

const letter = /^[\p{L}\p{M}]$/u;
const small = /^\p{Ll}$/u;
const drawn = /^[\u2500-\u259f]$/;
const digit = /^\p{Nd}$/u;

export function symbolCost(character: string, before: string, after: string): number {
  const afterLetter = letter.test(before);
  const beforeLetter = letter.test(after);
  const inWord = afterLetter && beforeLetter;
  if (quotes.has(character)) {
    if (inWord) return 15;
    const afterWord = afterLetter || digit.test(before) || /^[.,;:!?…)\]%“”«»’]$/.test(before);
    const beforeWord = beforeLetter || digit.test(after) || /^[([¿¡“”„«»‘…]$/.test(after);
    if (afterWord === beforeWord) return character === '«' || character === '»' ? 8 : 12;
    if (character === '’') return beforeWord ? 11 : 7;
    return 5.5;
  }
  // Two sentences may meet at a long dash without a blank, and two names at a short one.
  if (dashes.has(character) && inWord) return character !== '–' ? 8 : small.test(after) ? 20 : 10;
  if (dashes.has(character)) return afterLetter === beforeLetter ? 6 : 9.5;
  if (character === '¿' || character === '¡') return !afterLetter && beforeLetter ? 6 : 15;
  if (character === '\u00a0') return inWord ? 12 : before <= ' ' || after <= ' ' ? 10 : 6;
  if (character === '…') return inWord ? 12 : 6.5;
  // Catalan: instal·lar.
  if (character === '·' && /^l$/i.test(before) && /^l$/i.test(after)) return 5;
  if (character === '•' || character === '·') return afterLetter ? 14 : 7;
  if (character === '\u00ad') return inWord ? 10 : 15;
  if (measures.has(character)) return inWord ? 20 : digit.test(before) || digit.test(after) ? 6 : afterLetter || beforeLetter ? 15 : 11;
  if (ordinals.has(character)) return digit.test(before) || before === '.' ? 6 : 16;
  if (others.has(character)) return inWord ? 20 : 12;
  // Lines drawn in a table come many together.
  if (drawn.test(character) && !inWord) return before === character ? 3 : drawn.test(before) || drawn.test(after) ? 6 : 12;
  if (before === character) return 5;
  return inWord ? 22 : 16;
}
