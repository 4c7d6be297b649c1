import { arabicBase } from '../../model/arabicBase.js';

/** Ways in which an Arabic word that the archive does not have as it was typed may be written in it: with the article or without, after "and". @param key folded */
export function joinedForms(key: string, language: string): string[] {
  if (!/^ar\b/.test(language) || !/\p{sc=Arabic}/u.test(key)) return [];
  const base = arabicBase(key);
  const bare = base === key && key.length > 4 && key.startsWith('\u0648') ? [key.slice(1)] : [];
  return [base, ...['\u0627\u0644', '\u0648\u0627\u0644', '\u0648'].map((before) => before + base), ...bare].filter((form) => form !== key);
}
