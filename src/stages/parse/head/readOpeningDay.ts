import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { readDateLine } from './readDateLine.js';

/** A weekday with its whole day and a dash before the first sentence. */
const opening = /^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{L}{3,9} \d{1,2},? |\d{1,2} \p{L}{3,9},? )\d{4})\s?[-–—:]{1,2}\s(?=["“]?\p{Lu})/u;
/** "(September 30, 1999)--": the whole day in brackets, as those who send alerts set it where no place is told. */
const bracketed = /^\((\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\)\s?[-–—]{1,2}\s?(?=["“]?\p{Lu})/u;
/** "17.01.2018 Jener Hausverwalter, der …", "12 ottobre 2014 È morta …": the whole day and nothing between it and the sentence. */
const bare = /^(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\d{4}-\d\d-\d\d|\d{4}年\d{1,2}月\d{1,2}日)[\s　]{1,2}(?=["“„«‘']?[\p{Lu}\p{sc=Han}\p{sc=Hiragana}])/u;
/** Shortest paragraph that begins with its day, in UTF-16 units. */
const paragraph = 100;
const east = /^\d{4}年/;
const eastParagraph = 40;

/** "Monday, March 9, 2021 - The council …": some papers of Africa begin each text with its day. It stays in the text. */
export function readOpeningDay(line: HeadLine, { head, draft, context, isOn }: HeadWalk): void {
  const { text } = line;
  if (text.length < (east.test(text) ? eastParagraph : paragraph) || !draft.hasHeadline || draft.hasDate || !isOn('date-line')) return;
  const alone = bare.exec(text)?.[1];
  // One of several such days is an entry's of a diary or a table of events.
  const isEntry = alone !== undefined && head.some((other) => other.index > line.index && /^\d/.test(other.text) && bare.test(other.text));
  const day = isEntry ? undefined : (alone ?? (text.startsWith('(') ? bracketed.exec(text)?.[1] : text.slice(0, 10).includes('day') ? opening.exec(text)?.[1] : undefined));
  const date = day === undefined ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  if (date !== undefined && day !== undefined) draft.addDate(date, line, day);
}
