/**
 * Whether the letters of an acronym are those of a name, in order: each word gives its first letter and perhaps some
 * after it, a function word may give none, one other word may be passed over ("Centers for Disease Control and
 * Prevention", CDC). Schwartz and Hearst let any letters do; in news, where a bracket may hold a country, a broadcaster
 * or a share, that finds names that nobody gave.
 */
import { foldLetters } from './foldLetters.js';
import { functionWords } from './functionWords.js';
import type { ShortForm } from './shortForm.js';

interface Part {
  readonly letters: string;
  /** May be passed over: a function word, what follows a hyphen or apostrophe. */
  readonly optional: boolean;
}

const missed = 100;
/** A single word is a compound that may be abbreviated by letters from within ("Bundesnachrichtendienst", BND) only if it is long: "Netherlands" (NED) is not. */
const longWord = 14;
const longestPart = 40;

/** The lower the better; undefined where the name cannot be meant. `words` are as printed, without space. */
export function alignAcronym({ letters, looksLikeWord, text }: ShortForm, words: readonly string[]): number | undefined {
  const [first = ''] = words;
  if (foldLetters(first.slice(0, 3)).charAt(0) !== letters.charAt(0)) return undefined;
  if (functionWords.has(foldLetters(first)) && !/^\p{Lu}/u.test(first)) return undefined;
  if (words.some((word) => bare(word) === text) || isNameInSentence(words)) return undefined;
  const parts = words.flatMap(partsOf);
  const cost = bestCost(letters, parts);
  if (cost === undefined) return undefined;
  const passed = Math.floor(cost / missed);
  const inner = cost % missed;
  if (looksLikeWord || letters.length === 2) return cost === 0 && parts.length > 1 ? cost : undefined;
  if (passed > 1 || (passed === 1 && inner > 0) || inner * 2 > letters.length + (parts.length === 1 ? 1 : 0)) return undefined;
  if (parts.length > 1) return cost;
  const [only] = parts;
  return only !== undefined && only.letters.length >= longWord && !only.letters.startsWith(letters) ? cost : undefined;
}

/** The least cost of taking all letters from the parts in order, at least one from the first. */
function bestCost(letters: string, parts: readonly Part[]): number | undefined {
  // costs[n]: the least at which the parts so far give the first n letters.
  let costs: (number | undefined)[] = [0];
  parts.forEach((part, index) => {
    const next: (number | undefined)[] = [];
    const better = (count: number, cost: number): void => {
      next[count] = Math.min(next[count] ?? Number.POSITIVE_INFINITY, cost);
    };
    for (let taken = 0; taken <= letters.length; taken += 1) {
      const cost = costs[taken];
      if (cost === undefined) continue;
      if (index > 0) better(taken, cost + (part.optional ? 0 : missed));
      let from = 0;
      for (let more = taken; more < letters.length; more += 1) {
        const at = part.letters.indexOf(letters.charAt(more), from);
        if (at < 0 || (more === taken && at > 0)) break;
        from = at + 1;
        better(more + 1, cost + more - taken);
      }
    }
    costs = next;
  });
  return costs[letters.length];
}

function partsOf(word: string): Part[] {
  const [head = '', ...tail] = word.split(/[-\u2010\u2011/'’]/, 8).map((piece) => foldLetters(piece.slice(0, longestPart)));
  // "l'Édition" begins with its second part, "people's" with its first.
  const elided = tail.length > 0 && (head.length < 2 || functionWords.has(head));
  return [{ letters: head, optional: elided || functionWords.has(head) }, ...tail.map((letters, index) => ({ letters, optional: !(elided && index === 0) }))].filter(
    ({ letters }) => letters !== '',
  );
}

/** "said American Airlines": a small word before nothing but capitals belongs to the sentence. */
function isNameInSentence(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const named = rest.filter((word) => !functionWords.has(foldLetters(word)));
  return /^[^\p{L}]*\p{Ll}/u.test(first) && named.length > 1 && named.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
