/** Tells lines that a page prints around its articles by the whole of their words. */
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { remembered } from '../remembered.js';
import { pageWords, rowWords } from './pageWords.js';

/** Longest such line, and longest row of several, in UTF-16 units. */
const longest = 150;
/** What pages set before and behind such words; and what writers set before the points of a list. */
const before = /^[\s*•·▪►▶→»›>«‹←|+◆♦✕×–—-]+/u;
const point = /^[*+-]\s/;
const behind = /[\s:：.…!»›>|→▼▾↓+*·•–—＞-]+$/u;
/** What divides several in one line. */
const dividers = /\s*[|·•/]\s*|\s{2,}|\t/u;
const space = /\s+/u;
/** Words of a row that are divided by spaces alone. */
const mostWords = 10;

/** Each word in such lines, without marks at its ends: of most lines the first or second word is none. */
const vocabulary: ReadonlySet<string> = new Set(['', ...[...pageWords.keys(), ...rowWords].flatMap((line) => line.split(space)).map(bare)]);

/** The rule for a line that only pages print, or for a row of such lines. @param text without white space around it */
export function pageWordRule(text: string): SwitchableRule | undefined {
  return text.length > longest ? undefined : ruleOfLine(text);
}

/** Several rules ask it of the same line. */
const ruleOfLine = remembered((text): SwitchableRule | undefined => {
  const folded = text.toLowerCase().replace(/’/g, "'").replace(/\d+/g, '#');
  return ruleOf(folded) ?? ofRow(folded.split(dividers)) ?? ofWords(folded);
});

function bare(words: string): string {
  return words.replace(before, '').replace(behind, '');
}

function ruleOf(folded: string): SwitchableRule | undefined {
  const known = pageWords.get(folded);
  if (known !== undefined) return known;
  const words = bare(folded).replace(/\s+/g, ' ');
  // One word behind a point is one of a list that somebody wrote.
  return point.test(folded) && !words.includes(' ') ? undefined : pageWords.get(words);
}

function ofRow(parts: readonly string[]): SwitchableRule | undefined {
  const filled = parts.filter((part) => part !== '');
  const [first] = filled;
  return first !== undefined && filled.length > 1 && filled.every((part) => inRow(part) !== undefined) ? inRow(first) : undefined;
}

function inRow(part: string): SwitchableRule | undefined {
  return ruleOf(part) ?? (rowWords.has(bare(part)) ? 'share-widget' : undefined);
}

/** "페이스북 트위터 공유 스크랩 프린트", "Diminuir fonte Aumentar fonte": with nothing but spaces between them. */
function ofWords(folded: string): SwitchableRule | undefined {
  const words = folded.split(space, mostWords + 1).filter((word) => word !== '');
  if (words.length < 2 || words.length > mostWords || !words.every((word) => vocabulary.has(bare(word)))) return undefined;
  let rule: SwitchableRule | undefined;
  for (let from = 0; from < words.length; ) {
    let end = words.length;
    while (end > from && inRow(words.slice(from, end).join(' ')) === undefined) end -= 1;
    if (end === from) return undefined;
    rule ??= inRow(words.slice(from, end).join(' '));
    from = end;
  }
  return rule;
}
