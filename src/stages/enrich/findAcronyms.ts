/**
 * Acronyms that a text defines itself: "Collective Security Treaty Organization (CSTO)", "CSTO (Collective Security
 * Treaty Organization)". What may be a short form, in which order the two stand and how far the long one can reach is
 * after A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", Pacific Symposium on Biocomputing 8 (2003), 451-462; `alignAcronym` is stricter on which letters match.
 */
import { alignAcronym } from './alignAcronym.js';
import { type ShortForm, shortForm } from './shortForm.js';
import { type PlacedWord, wordsBefore } from './wordsBefore.js';

export interface Acronym {
  readonly short: string;
  /** As printed, with single spaces. */
  readonly long: string;
  /** Of the whole definition, from the first word to behind the closing bracket. */
  readonly start: number;
  readonly end: number;
}

/** Most brackets that are looked at: no article explains as many abbreviations. */
const mostBrackets = 10_000;
/** Characters within the brackets that are looked at. */
const longestInside = 160;
/** Place names and bylines before a dateline's agency, "LONDON (AP) -", are at most this long. */
const longestDateline = 80;

export function findAcronyms(text: string): Acronym[] {
  const found: Acronym[] = [];
  let brackets = 0;
  for (let open = text.indexOf('('); open >= 0 && brackets < mostBrackets; open = text.indexOf('(', open + 1)) {
    brackets += 1;
    const close = closingBracket(text, open);
    if (close === undefined || close < open + 3 || isDateline(text, open, close)) continue;
    const acronym = shortInside(text, open, close) ?? longInside(text, open, close);
    if (acronym !== undefined) found.push(acronym);
  }
  return found;
}

/** Of a bracket with no other in it. */
function closingBracket(text: string, open: number): number | undefined {
  const end = Math.min(text.length, open + longestInside);
  for (let at = open + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x29) return at;
    if (code === 0x28) return undefined;
  }
  return undefined;
}

/** The bracket stands near the beginning of a paragraph, and a dash follows. */
function isDateline(text: string, open: number, close: number): boolean {
  if (!/^[ \u00A0]{0,2}[-–—]/u.test(text.slice(close + 1, close + 5))) return false;
  return open <= longestDateline || text.slice(open - longestDateline, open).includes('\n');
}

/** Long form (SHORT). Of "(CSTO; in Russian, ODKB)" and "(CSTO or Tashkent Pact)" the first. */
function shortInside(text: string, open: number, close: number): Acronym | undefined {
  const inside = text.slice(open + 1, Math.min(close, open + 40));
  const short = shortForm(unquoted(/^[^,;]*/.exec(inside)?.[0] ?? '')) ?? shortForm(unquoted(inside.split(/ (?:or|oder|ou|o|или) /, 1)[0] ?? ''));
  if (short === undefined) return undefined;
  const words = wordsBefore(text, open, mostWords(short));
  const first = bestStart(short, words);
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { short: short.text, long: longForm(text.slice(first.start, last.end)), start: first.start, end: close + 1 };
}

/** After Schwartz and Hearst. */
function mostWords({ letters }: ShortForm): number {
  return Math.min(letters.length + 5, letters.length * 2);
}

/** The word from which the letters match best; of two as good, the nearer. */
function bestStart(short: ShortForm, words: readonly PlacedWord[]): PlacedWord | undefined {
  let best: PlacedWord | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const cost = alignAcronym(
      short,
      words.slice(at).map((word) => word.text),
    );
    if (cost === undefined || cost >= least) continue;
    best = words[at];
    least = cost;
  }
  return best;
}

/** SHORT (long form): the bracket must hold the name and nothing else, or the name and an aside after a comma. */
function longInside(text: string, open: number, close: number): Acronym | undefined {
  const [before] = wordsBefore(text, open, 1);
  if (before === undefined) return undefined;
  const short = shortForm(unquoted(before.text));
  if (short === undefined || short.looksLikeWord) return undefined;
  const inside = text.slice(open + 1, close);
  for (const candidate of [inside, inside.split(/[;:]|, /, 1)[0] ?? '']) {
    const words = candidate.split(/\s+/).filter((word) => word !== '');
    // The article is no part of the name, unless the acronym has its letter.
    for (const from of [words, withoutArticle(words)]) {
      if (from.length < 2 || from.length > mostWords(short) || alignAcronym(short, from) === undefined) continue;
      return { short: short.text, long: longForm(from.join(' ')), start: before.start + before.text.indexOf(short.text), end: close + 1 };
    }
  }
  return undefined;
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return /^(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|i|o|a|os|as|de|het)$/i.test(words[0] ?? '') ? words.slice(1) : words;
}

/** Without quotation marks, and the asterisks of Markdown. */
function unquoted(written: string): string {
  return written.replace(/^[\s“”„«»"'‘’*_]+|[\s“”„«»"'‘’*_,]+$/gu, '');
}

/** "the Bank of England's (BoE) governor" names the Bank of England. */
function longForm(printed: string): string {
  return unquoted(printed.replace(/\s+/g, ' ')).replace(/(?<=\p{L})['’]s$/u, '');
}
