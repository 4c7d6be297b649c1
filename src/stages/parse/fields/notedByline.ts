/**
 * A byline that goes on with a sentence about the writer: "Jane Roe; Jane Roe, a pilot in Skerrow, is the author of …",
 * "Jane Roe, Roe, a pilot in Skerrow, wrote this for the Herald". It names nobody else.
 */

import { foldWord } from '../../../dates/foldWord.js';
import { honorifics, nameSuffixes } from '../../../model/nameParts.js';

export interface NotedByline {
  /** The names as they are printed before the sentence. */
  readonly names: string;
  readonly note: string;
}

/** Longest such line, in UTF-16 units. */
const longest = 400;
const form =
  /^(\p{Lu}[^,;:]{3,70}?)(?:, (?:[JS]r\.|I{2,3}|M\.D\.|Ph\.D\.))?\s{0,2}(?:[,;]|(?<=\p{L}{3})\.)\s{1,4}((?:(?:Mr|Mrs|Ms|Dr|Prof|Rev)\. |(?:Professor|Rabbi|Senator) )?\p{Lu}.{12,320})$/u;
/** What goes on behind the name: what the writer is or does. */
const telling =
  /^,?\s(?:(?:is|was|are|were|has|have|had|will|who|and|of|wrote|writes|teaches|taught|covers|covered|lives|works|heads|directs|edits|served|serves|contributes)\s|(?<=,\s)\p{Ll})/u;

export function notedByline(text: string): NotedByline | undefined {
  if (text.length > longest || text.length < 30) return undefined;
  const [, names = '', note = ''] = form.exec(text) ?? [];
  const told = names === '' ? [] : withoutTitle(note).split(' ');
  if (told.length < 4) return undefined;
  // By the whole name or by the surname; the name before it may be in capitals.
  const bare = told.join(' ');
  const begins = bare.toLowerCase();
  const isTold = names
    .toLowerCase()
    .split(/\s(?:and|&)\s/)
    .some((name) => [name, surnameOf(name)].some((each) => begins.startsWith(each) && telling.test(bare.slice(each.length))));
  return isTold ? { names, note: note.replace(/\.$/, '') } : undefined;
}

function withoutTitle(note: string): string {
  const [first = ''] = note.split(' ', 1);
  return honorifics.has(foldWord(first.replace(/\.$/, ''))) || /^(?:Professor|Rabbi|Senator)$/.test(first) ? note.slice(first.length + 1) : note;
}

function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !nameSuffixes.has(foldWord(word.replaceAll('.', ''))));
  return words.at(-1) ?? name;
}
