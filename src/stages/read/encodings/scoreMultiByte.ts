/** How surprising a file is if its characters are of two bytes or more, in bits, to be compared with `scoreSingleByte`: ASCII counts only after such a character. */
import { characterCost } from './characterCost.js';
import { decodeBytes } from './decodeBytes.js';

const asciiAfter = { letter: 4, other: 2 };
/** A half-wide katakana among other characters: one byte, which other encodings give to a letter. */
const aloneAmongOthers = 8;
/** A character that the end of a sample cuts, if the file goes on. */
const cutCharacter = /\ufffd.{0,3}$/s;

export function scoreMultiByte(sample: Buffer, isWhole: boolean, encoding: string): number {
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

function isHalfWide(character: string): boolean {
  return character >= '\uff61' && character <= '\uff9f';
}
