/** How surprising a file is if its characters are of two bytes or more, in bits, to be compared with `scoreSingleByte`: ASCII counts only after such a character. */
import { characterCost } from './characterCost.js';
import { decodeBytes } from './decodeBytes.js';

const asciiAfter = { letter: 4, other: 2 };
/** Characters without a right end that a damaged file may have, in number or in share. */
const mostWrong = 1;
const mostWrongShare = 0.02;
/** A half-wide katakana among other characters: one byte, which other encodings give to a letter. */
const aloneAmongOthers = 8;
/** A character that the end of a sample cuts, if the file goes on. */
const cutCharacter = /\ufffd.{0,3}$/s;

export function scoreMultiByte(sample: Buffer, isWhole: boolean, encoding: string): number {
  if (!mayBe(sample, encoding)) return Number.POSITIVE_INFINITY;
  const cost = characterCost(encoding);
  const decoded = decodeBytes(sample, encoding);
  const text = isWhole ? decoded : decoded.replace(cutCharacter, '');
  let total = 0;
  let previous = ' ';
  let beforePrevious = ' ';
  for (const character of text) {
    if (character < '\x80') {
      if (previous >= '\x80') total += /[a-z]/i.test(character) ? asciiAfter.letter : asciiAfter.other;
    } else total += cost(character);
    if (isHalfWide(previous) && !isHalfWide(character) && !isHalfWide(beforePrevious)) total += aloneAmongOthers;
    beforePrevious = previous;
    previous = character;
  }
  return total;
}

/** A blank or a point never ends a character. Where it often would, the tables of the encoding need not even be loaded. */
function mayBe(sample: Buffer, encoding: string): boolean {
  let wrong = 0;
  let right = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80 || (encoding === 'shift_jis' && byte > 0xa0 && byte < 0xe0)) continue;
    at += encoding === 'euc-jp' && byte === 0x8f ? 2 : 1;
    if ((sample[at] ?? 0) < 0x30) wrong += 1;
    else right += 1;
  }
  return wrong <= mostWrong || wrong < right * mostWrongShare;
}

function isHalfWide(character: string): boolean {
  return character >= '\uff61' && character <= '\uff9f';
}
