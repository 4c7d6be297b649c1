import type { BibliographicRecord } from '../bibliographicRecord.js';

/** Words that begin headlines and tell nothing. */
const empty = new Set('the and for der die das ein eine les des une los las una uno gli del'.split(' '));

/** `roe2022ferry`: ASCII letters and digits alone, a letter first, the same for the same record: every program takes it. */
export function citationKey(record: BibliographicRecord): string {
  const [author] = record.authors;
  const name = author === undefined ? '' : 'literal' in author ? (author.literal.split(' ')[0] ?? '') : author.family;
  const word = record.title
    .split(/\s+/)
    .map(ascii)
    .find((each) => each.length > 2 && !empty.has(each));
  if (ascii(name) === '' && word === undefined) return `a${record.id}`;
  const key = `${ascii(name).slice(0, 30) || 'anon'}${record.date?.start.year ?? ''}${word?.slice(0, 30) ?? ''}`;
  return /^[a-z]/.test(key) ? key : `a${key}`;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z\d]/g, '');
}
