import { isTitleOfYear } from './isTitleOfYear.js';

/** Longest line of codes, in UTF-16 units. */
const longest = 90;
/** Share of the characters that are figures, and of the words that hold one. */
const shareOfDigits = 0.25;
const shareOfNumbered = 0.5;
const wordInSmall = /(?<![\p{L}\d&])\p{Ll}{3,}(?![\p{L}\d;])/gu;

/** "bsd276 3 vm 215 sda", "newsitem 431207 1997-02-25 en", "[XSUM]INTRODUCTION[XSUM]", "{{date|March 4, 2010}}": written for programs, and no words of a text. */
export function isCodeLine(text: string): boolean {
  if (text.length > longest || text.length < 2) return false;
  if (/^(?:\[[A-Z]{2,}\]|\{\{|<[a-z/])|&(?:Cx\d|[A-Z]{2};)/.test(text)) return true;
  if (isTitleOfYear(text)) return false;
  const small = text.match(wordInSmall)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0) return false;
  if (small < 2 && digits >= text.length * shareOfDigits) return true;
  const words = text.split(/\s+/);
  const numbered = words.filter((word) => /\d/.test(word)).length;
  return small < 2 && digits > 2 && numbered >= words.length * shareOfNumbered;
}
