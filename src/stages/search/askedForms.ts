import { arabicBase } from '../../model/arabicBase.js';

const [alif, lam, waw] = ['\u0627', '\u0644', '\u0648'];
/** Letters of a word that may have "and" before it. */
const shortest = 4;

/**
 * The form of each word that Pagefind is asked for the stem of: the word itself, but in Arabic with the article, whether it is written with it or not.
 * Without it, Pagefind takes first letters of a word for particles (of `\u0648\u0632\u064a\u0631`, minister, it leaves `\u0632\u064a\u0631`), and it knows no "and"
 * before a word without the article.
 *
 * @param words folded
 */
export function askedForms(words: ReadonlySet<string>, language: string): Map<string, string> {
  const isArabic = /^ar\b/.test(language);
  return new Map([...words].map((word) => [word, isArabic && /\p{sc=Arabic}/u.test(word) ? definite(word, words) : word]));
}

function definite(word: string, words: ReadonlySet<string>): string {
  const base = arabicBase(word);
  const rest = base.slice(1);
  const isJoined = base === word && word.startsWith(waw) && rest.length >= shortest && (words.has(rest) || words.has(alif + lam + rest));
  const bare = isJoined ? rest : base;
  return bare.startsWith(alif + lam) ? bare : alif + lam + bare;
}
