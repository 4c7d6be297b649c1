/**
 * Articles as collections of newswires hold them, in SGML: `<DOC>`, `<HEADLINE>…</HEADLINE>`, `<TEXT>`. What stands in an
 * element above the text is a field of its name; the tags are recorded as removed, and the lines of the text stay as they are.
 */
import { yearOfDigits } from '../../../dates/yearOfDigits.js';
import type { RemovedText } from '../../../model/article.js';
import type { MetadataField } from '../../../model/metadata.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

export interface TaggedRecord {
  readonly fields: readonly MetadataField[];
  /** All lines, those above the text blank, and no tags in the others. */
  readonly lines: string[];
  /** What the fields hold, as it stood there. */
  readonly readLines: readonly string[];
  readonly removed: readonly RemovedText[];
}

/** Lines that the fields may fill, and the fewest tags that make a record. */
const mostLines = 80;
const fewestTags = 4;
/** Some collections write the tags in small letters; then only the first of them tells what this is. */
const opening = /^<(?:[A-Z][A-Z_\d]{1,15}|doc)(?:\s[^<>]{0,300})?>/;
const tag = /<(\/?)([A-Za-z][A-Za-z_\d]{0,20})(?:\s[^<>]{0,300})?>/g;
/** Where the text begins. */
const texts = new Set(['TEXT', 'BODY', 'LP', 'LEADPARA', 'STORY', 'CONTENT']);
/** What holds other elements or divides them into paragraphs, and names nothing. */
const holders = new Set(['DOC', 'HEADER', 'HEAD1', 'P', 'BR', 'REUTERS', 'D', 'STORY', 'ARTICLE', 'RECORD', 'NEWSITEM', 'IEER', 'IEER_DOC', 'TI', 'F', 'PREAMBLE', 'TRAILER']);
/** What the collections call the fields that they all have. */
const names: Readonly<Record<string, string>> = {
  HEAD: 'headline',
  HL: 'headline',
  HT: 'identifier',
  H3: 'headline',
  DOCTITLE: 'headline',
  DD: 'published',
  DATE1: 'published',
  DATE_TIME: 'published',
  FILEID: 'published',
  AUTHOR: 'byline',
  AU: 'identifier',
  DOCNO: 'document id',
  DOCID: 'document id',
  DOCTYPE: 'document type',
  PUB: 'publication',
  SO: 'publication',
};
/** "AP-NR-02-12-88 1637EST" */
const sent = /^[A-Z]{2,4}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}$/;

/** `from` is the index of the first line that is not blank. */
export function readTaggedRecord(lines: readonly string[], from: number, context: ParseContext): TaggedRecord | undefined {
  if (!opening.test(lines[from] ?? '') || !ruleIsOnIn('header-block', context)) return undefined;
  const { path } = context;
  const end = Math.min(lines.length, from + mostLines);
  let tags = 0;
  let textAt = -1;
  for (let at = from; at < end && textAt < 0; at += 1)
    for (const [, close = '', name = ''] of (lines[at] ?? '').matchAll(tag)) {
      tags += 1;
      if (close === '' && texts.has(name.toUpperCase()) && tags > 2) textAt = at;
    }
  if (textAt < 0 || tags < fewestTags) return undefined;
  const kept = lines.map((line, index) => (index < from ? line : ''));
  const fields: MetadataField[] = [];
  const readLines: string[] = [];
  const removed: RemovedText[] = [];
  let open: { name: string; value: string; line: number } | undefined;
  let isText = false;
  const close = (): void => {
    const field = open;
    open = undefined;
    const value = field?.value.replace(/\s+/g, ' ').trim() ?? '';
    if (field === undefined || value === '') return;
    readLines.push(value);
    const last = fields.at(-1);
    // The writer and the post, in an element each.
    if (field.name === 'BYLINE' && last?.name === 'byline') {
      fields[fields.length - 1] = { ...last, value: `${String(last.value)}, ${value}` };
      return;
    }
    const name = names[field.name] ?? field.name.toLowerCase().replaceAll('_', ' ');
    fields.push({ name, value: name === 'published' || name === 'date' ? dayOf(value) : value, line: field.line, origin: { source: 'header', rule: 'header-block', path } });
  };
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isText && !line.includes('<')) {
      kept[index] = line;
      continue;
    }
    const written: string[] = [];
    let at = 0;
    let rest = '';
    const put = (text: string): void => {
      if (isText) rest += text;
      else if (open !== undefined) open.value += `${text} `;
      else if (text.trim() !== '') open = { name: 'NOTES', value: `${text} `, line: index + 1 };
    };
    for (const match of line.matchAll(tag)) {
      const name = (match[2] ?? '').toUpperCase();
      // A word in angle brackets is of the text.
      if (isText && !(texts.has(name) || holders.has(name) || names[name] !== undefined)) continue;
      put(line.slice(at, match.index));
      at = match.index + match[0].length;
      written.push(match[0]);
      if (isText) {
        isText = !(match[1] === '/' && texts.has(name));
        continue;
      }
      if (texts.has(name)) {
        close();
        // `<BODY>` may hold the headline.
        isText = match[1] === '' && (name !== 'BODY' || index >= textAt) && !(name === 'BODY' && hasHeadlineBelow(lines, index));
      } else if (match[1] === '/' || !holders.has(name)) {
        if (match[1] !== '/' || open?.name === name || !holders.has(name)) close();
        if (match[1] === '') open = { name, value: '', line: index + 1 };
      }
    }
    put(line.slice(at));
    kept[index] = rest;
    if (written.length > 0) removed.push({ text: written.join(' '), rule: 'header-block', place: { path, line: index + 1 } });
  }
  close();
  return fields.length === 0 ? undefined : { fields, lines: kept, readLines, removed };
}

/** Whether a headline stands in one of the next lines. */
function hasHeadlineBelow(lines: readonly string[], at: number): boolean {
  return lines.slice(at, at + 4).some((line) => /<(?:HEADLINE|HL|HEAD|TITLE|SLUG)>/i.test(line));
}

/** The day in figures, as the collections write it: "920527", "AP-NR-02-12-88 1637EST". */
function dayOf(value: string): string {
  const [, month = '', day = '', year = ''] = sent.exec(value) ?? [];
  if (year !== '') return `${yearOfDigits(year).year}-${month}-${day}`;
  const [, short = '', ofYear = '', ofMonth = ''] = /^(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(value) ?? [];
  return short === '' ? value : `${yearOfDigits(short).year}-${ofYear}-${ofMonth}`;
}
