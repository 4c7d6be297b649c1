/** What may stand for a longer name: "CSTO", "KfW", "U.N.", "Nato". Not a state's party ("D-Calif."), a ticker ("GE.N"), a Roman number, a year or a plain word. */
import { foldLetters } from './foldLetters.js';

export interface ShortForm {
  readonly text: string;
  /** Folded. */
  readonly letters: string;
  /** A capital and small letters alone, as many papers write an acronym that is spoken as a word; also how any name is written. */
  readonly looksLikeWord: boolean;
}

/** After Schwartz and Hearst: two to ten characters, two words at most. */
const fewestLetters = 2;
const mostLetters = 10;
/** With points and spaces between the letters. */
const longest = 24;
const fewestLettersOfWord = 4;
const form = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.&/'’-]*(?: [\p{L}\p{M}\p{N}.&/'’-]+)?$/u;
const dotted = /^(?:\p{L}\.){2,}\p{L}?$/u;

export function shortForm(written: string): ShortForm | undefined {
  if (written.length < fewestLetters || written.length > longest || !form.test(written)) return undefined;
  if (written.includes('.') && !dotted.test(written)) return undefined;
  const letters = foldLetters(written);
  if (letters.length < fewestLetters || letters.length > mostLetters || /^\p{L}[-/]/u.test(written) || /^[ivx]+$/.test(letters)) return undefined;
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals >= 2) return { text: written, letters, looksLikeWord: false };
  const isWord = capitals === 1 && letters.length >= fewestLettersOfWord && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(written);
  return isWord ? { text: written, letters, looksLikeWord: true } : undefined;
}
