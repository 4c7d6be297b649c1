import type { BibliographicRecord } from '../bibliographicRecord.js';

/** Words that begin headlines and tell nothing. */
const empty = new Set('the and for der die das ein eine les des une los las una uno gli del'.split(' '));

/** `roe2022ferry`: ASCII letters and digits alone, a letter first, the same for the same record: every program takes it. */
export function citationKey(record: BibliographicRecord): string {
  const [author] = record.authors;
  const name = author === undefined ? '' : 'literal' in author ? (author.literal.split(' ')[0] ?? '') : author.family;
  const own = ascii(name);
  const word = tellingWord(record.title);
  if (own === '' && word === undefined) return `a${record.id}`;
  const key = `${own.slice(0, 30) || 'anon'}${record.date?.start.year ?? ''}${word?.slice(0, 30) ?? ''}`;
  return /^[a-z]/.test(key) ? key : `a${key}`;
}

function tellingWord(title: string): string | undefined {
  for (const each of title.split(/\s+/)) {
    const word = ascii(each);
    if (word.length > 2 && !empty.has(word)) return word;
  }
  return undefined;
}

function ascii(text: string): string {
  // Most words are.
  if (/^[A-Za-z\d]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z\d]/g, '');
}
