/** Tells a line of running text from one that stands over it: a headline, a label, a name. */
import { endsSentence } from './endsSentence.js';
import { isCapitals } from './isCapitals.js';
import { isTitleCase } from './isTitleCase.js';
import { salutation } from './salutation.js';

/** Lengths in UTF-16 units. No headline of one line is longer; a statement of this length is a sentence of the text. */
const longestHeadline = 220;
const sentenceLength = 100;
/** Longest line that trails off and is a headline. */
const longestOpen = 60;
/** The same for scripts that write a word with one or two characters. */
const longestEast = 85;

/** The end of one sentence and the beginning of the next; the word before the period is long enough to be no abbreviation. */
const innerEnd = /\p{Ll}{4}[.!?]["”’»)]{0,2}\s{1,3}["“‘«(¿¡]{0,2}\p{Lu}/u;
const aside = /\s\([^().!?]{2,40}\)$/u;
const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Speech as the French and the Russians print it; the dash of a signature has no sentence after it. */
const dialogue = /^[—–―]\s?[\p{Lu}¿¡«].{4,}[.?!…]$/u;

/** How services that translate the foreign press mark where its words begin. */
const monitored = /^\[(?:text|excerpts?|passage omitted)\]\s/i;

/** "<앵커 멘트>", "[리포트]": who speaks, in the script of a Korean broadcast. */
const spoken = /^[<[【◀(]\s?(?:앵커(?: ?멘트)?|리포트|기자|ANC|VCR|녹취|인터뷰)\s?[>\]】▶)]/u;

/** `capitalsTell`: the text is not in capitals throughout, so that a line in capitals stands out. */
export function isProse(text: string, { capitalsTell }: { readonly capitalsTell: boolean } = { capitalsTell: true }): boolean {
  if (text.length > longestHeadline || salutation.test(text.slice(0, 100))) return true;
  if (dialogue.test(text) || monitored.test(text) || spoken.test(text)) return true;
  if (east.test(text)) return text.length > longestEast || /[。｡]["”」』）)]?$/u.test(text) || /[。｡]./u.test(text);
  if (capitalsTell && isCapitals(text)) return false;
  // "What Was It Worth? (Part 1 of 2)": brackets without a stop end no headline's sentence.
  if (text.length > 60 && endsWithin(text.replace(aside, '')) && (endsSentence(text) || !isTitleCase(text))) return true;
  if (!endsSentence(text)) return false;
  // "About those letters…"
  if (text.length <= longestOpen && /(?:…|\.\.)$/.test(text)) return false;
  // Papers of the nineteenth century closed their headlines with a period.
  return text.length > sentenceLength || !isTitleCase(text) || /[,;]$/.test(text);
}

/** Whether a sentence ends behind its first word: that of "Roma. Il sindaco …" is a place. */
function endsWithin(text: string): boolean {
  return innerEnd.test(text.slice(text.indexOf(' ') + 1));
}
