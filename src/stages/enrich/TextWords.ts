/**
 * The words of a text, taken apart once for all that count, compare or weigh them. Columns of numbers, used again for the
 * next text. A unit is a word or, of a script without spaces, a character.
 */
import { capital, characterTable, eastern, endsSentence, foldedBits, letter, silent, southEastern } from './characterTable.js';
import { mixedBits } from './mixedBits.js';
import { hashOfWord, wordSeed } from './wordHash.js';

/** Places that the columns have at least. */
const smallest = 1 << 13;
/** Letters of a word that are told apart by their number. */
const mostLetters = 255;
/** What stands for the length of two characters that are a term together. */
const lettersOfPair = 6;

/** Units in a run of a sketch: words; of Chinese and Japanese characters a word has one or two, of Thai, Lao, Burmese and Khmer ones four or more. */
export const wordRun = 3;
export const easternRun = 6;
const southEasternRun = 12;

export class TextWords {
  /** Units. */
  size = 0;
  /** Columns, of which the first `size` places count. Hashes of the units, as sketches have them. */
  hashes = new Int32Array(smallest);
  /** Of a word by itself, of a character with the one before it: the hash of the term. */
  terms = new Int32Array(smallest);
  /** Letters of the term; 0 for a character with none before it. */
  letters = new Uint8Array(smallest);
  /** 1 where a word has a capital that is not a sentence's. */
  names = new Uint8Array(smallest);
  /** How many units a run has that ends here. */
  runs = new Uint8Array(smallest);

  read(text: string): this {
    if (this.hashes.length <= text.length) this.#grow(text.length * 2);
    const { hashes, terms, letters, names, runs } = this;
    const table = characterTable();
    let size = 0;
    let length = 0;
    let hash = 0;
    let term = wordSeed;
    let isName = false;
    let isOpening = true;
    let before = 0;
    for (let at = 0; at <= text.length; at += 1) {
      let entry = entryAt(table, text, at);
      if ((entry & letter) !== 0 && length === 0) isName = !isOpening && (entry & capital) !== 0;
      for (; (entry & letter) !== 0; entry = entryAt(table, text, at)) {
        hash = (Math.imul(hash ^ (entry & foldedBits), 0x01000193) + 0x1b873593) | 0;
        term = hashOfWord(term, entry & foldedBits);
        length += 1;
        at += 1;
      }
      if ((entry & silent) !== 0) continue;
      if (length > 0) {
        hashes[size] = mixedBits(hash);
        terms[size] = term;
        letters[size] = Math.min(length, mostLetters);
        names[size] = isName ? 1 : 0;
        runs[size] = wordRun;
        size += 1;
        length = 0;
        hash = 0;
        term = wordSeed;
        isOpening = false;
      }
      const folded = entry & foldedBits;
      const isCharacter = (entry & (eastern | southEastern)) !== 0;
      if (isCharacter) {
        hashes[size] = mixedBits(folded);
        terms[size] = hashOfWord(hashOfWord(wordSeed, before), folded);
        letters[size] = before === 0 ? 0 : lettersOfPair;
        names[size] = 0;
        runs[size] = (entry & eastern) !== 0 ? easternRun : southEasternRun;
        size += 1;
      }
      before = isCharacter ? folded : 0;
      if ((entry & endsSentence) !== 0) isOpening = true;
    }
    this.size = size;
    return this;
  }

  #grow(length: number): void {
    this.hashes = new Int32Array(length);
    this.terms = new Int32Array(length);
    this.letters = new Uint8Array(length);
    this.names = new Uint8Array(length);
    this.runs = new Uint8Array(length);
  }
}

/** The end of the text ends its last word. */
function entryAt(table: Int32Array, text: string, at: number): number {
  return at === text.length ? 0 : (table[text.charCodeAt(at)] as number);
}
