import { arabicBase } from '../../model/arabicBase.js';

/** Endings that are typed for one another. */
const endings: Readonly<Record<string, string>> = { '\u0647': '\u0629', '\u0629': '\u0647', '\u0649': '\u064a', '\u064a': '\u0649' };

/** Ways in which an Arabic word that the archive does not have as it was typed may be written in it: with the article or without, after "and", with the other form of its last letter. @param key folded */
export function joinedForms(key: string, language: string): string[] {
  if (!/^ar\b/.test(language) || !/\p{sc=Arabic}/u.test(key)) return [];
  const own = arabicBase(key);
  // Before other particles "and" stands alone.
  const bare = own === key && key.length > 4 && key.startsWith('\u0648') ? key.slice(1) : own;
  const base = arabicBase(bare);
  const forms = [base, ...['\u0627\u0644', '\u0648\u0627\u0644', '\u0648'].map((before) => before + base), bare];
  return [...new Set([...forms, ...[key, ...forms].map(otherEnding)])].filter((form) => form !== key);
}

function otherEnding(word: string): string {
  const last = word.slice(-1);
  return word.slice(0, -1) + (endings[last] ?? last);
}
