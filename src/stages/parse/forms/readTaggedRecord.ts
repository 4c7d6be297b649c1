/**
 * Articles as collections of newswires hold them, in SGML: `<DOC>`, `<HEADLINE>…</HEADLINE>`, `<TEXT>`. What stands in an
 * element above the text is a field of its name; the tags are recorded as removed, and the lines of the text stay as they are.
 */
import type { RemovedText } from '../../../model/article.js';
import type { MetadataField } from '../../../model/metadata.js';
import { canonicalField } from '../fields/canonicalField.js';
import { dayOfRecord } from '../head/dayOfRecord.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { taggedFields, taggedNames } from './taggedFields.js';

export interface TaggedRecord {
  readonly fields: readonly MetadataField[];
  /** All lines, those above the text blank, and no tags in the others. */
  readonly lines: string[];
  /** What the fields hold, as it stood there. */
  readonly readLines: readonly string[];
  readonly removed: readonly RemovedText[];
  /** No field is the headline, and the text shows that its first line is none either. */
  readonly hasNoHeadline?: boolean;
}

/** Lines that the fields may fill, and the fewest tags that make a record. */
const mostLines = 80;
const fewestTags = 4;
/** Some collections write the tags in small letters; then only the first of them tells what this is. */
const opening = /^<(?:[A-Z][A-Z_\d]{1,15}|doc)(?:\s[^<>]{0,300})?>/;
const tag = /<(\/?)([A-Za-z][A-Za-z_\d.-]{0,20})(?:\s[^<>]{0,300})?>/g;
/** Where the text begins. */
const texts = new Set(['TEXT', 'TXT', 'BODY', 'LP', 'LEADPARA', 'STORY', 'CONTENT']);
/** What holds other elements or divides them into paragraphs, and names nothing. */
const holders = new Set(['DOC', 'HEADER', 'HEAD1', 'P', 'BR', 'REUTERS', 'D', 'STORY', 'ARTICLE', 'RECORD', 'NEWSITEM', 'IEER', 'IEER_DOC', 'TI', 'F', 'S', 'PREAMBLE', 'TRAILER']);
/** What begins a record and stands in a file once for each of them. */
const record = /^<(DOC|REUTERS|ARTICLE|RECORD|NEWSITEM|IEER_DOC)[\s>]/i;

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
  let open: { name: string; lines: string[]; line: number } | undefined;
  let isText = false;
  let hasText = false;
  let isParted = false;
  const close = (): void => {
    const element = open;
    open = undefined;
    if (element === undefined) return;
    readLines.push(...element.lines.map((each) => each.trim()).filter((each) => each !== ''));
    for (const { name, value } of taggedFields(element.name, element.lines)) {
      const last = fields.at(-1);
      // The writer and the post, in an element each.
      if (name === 'byline' && last?.name === 'byline') fields[fields.length - 1] = { ...last, value: `${String(last.value)}, ${value}` };
      else fields.push({ name, value, line: element.line, origin: { source: 'header', rule: 'header-block', path } });
    }
  };
  const [, ofRecord] = record.exec(lines[from] ?? '') ?? [];
  // The records that follow are other articles: they stay as they are.
  const next = ofRecord === undefined ? -1 : lines.findIndex((line, index) => index > from && record.exec(line)?.[1] === ofRecord);
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (next > 0 && index >= next) {
      kept[index] = line;
      continue;
    }
    if (isText && !line.includes('<')) {
      kept[index] = line;
      hasText ||= line.trim() !== '';
      continue;
    }
    const written: string[] = [];
    let at = 0;
    let rest = '';
    const put = (text: string): void => {
      if (isText) rest += text;
      else if (open !== undefined && open.name !== '') open.lines.push(text);
      else if (text.trim() !== '') {
        // What stands between the elements: each line by itself.
        close();
        open = { name: '', lines: [text], line: index + 1 };
      }
    };
    for (const match of line.matchAll(tag)) {
      const name = (match[2] ?? '').toUpperCase();
      // A word in angle brackets is of the text.
      if (isText && !(texts.has(name) || holders.has(name) || taggedNames[name] !== undefined)) continue;
      put(line.slice(at, match.index));
      at = match.index + match[0].length;
      written.push(match[0]);
      if (isText) {
        isText = !(match[1] === '/' && texts.has(name));
        // Where paragraphs are marked, a first one of two lines is no headline.
        isParted ||= name === 'P' && match[1] === '' && !hasText && rest.trim() === '' && goesOn(lines, index);
        continue;
      }
      if (texts.has(name)) {
        close();
        // `<BODY>` may hold the headline.
        isText = match[1] === '' && (name !== 'BODY' || index >= textAt) && !(name === 'BODY' && hasHeadlineBelow(lines, index));
      } else if (match[1] === '/' || !holders.has(name)) {
        if (match[1] !== '/' || open?.name === name || !holders.has(name)) close();
        if (match[1] === '') open = { name, lines: [], line: index + 1 };
      }
    }
    put(line.slice(at));
    kept[index] = rest;
    hasText ||= rest.trim() !== '';
    if (written.length > 0) removed.push({ text: written.join(' '), rule: 'header-block', place: { path, line: index + 1 } });
  }
  close();
  const number = fields.find((field) => field.name === 'document id')?.value ?? '';
  for (const [index, field] of fields.entries())
    if (field.name === 'published' || field.name === 'date') fields[index] = { ...field, value: dayOfRecord(String(field.value), String(number)) };
  const isTitled = fields.some((field) => canonicalField(field.name) === 'headline');
  const untitled = isTitled ? -1 : fields.findIndex((field) => field.name === 'unk');
  const unknown = fields[untitled];
  if (unknown !== undefined) fields[untitled] = { ...unknown, name: 'headline' };
  const hasNoHeadline = !isTitled && unknown === undefined && (isParted || fields.some((field) => field.name === 'dateline'));
  return fields.length === 0 ? undefined : { fields, lines: kept, readLines, removed, hasNoHeadline };
}

/** Whether the paragraph that begins behind the line has two lines at least. */
function goesOn(lines: readonly string[], index: number): boolean {
  return [1, 2].every((each) => /^[^<]/.test((lines[index + each] ?? '').trim()));
}

/** Whether a headline stands in one of the next lines. */
function hasHeadlineBelow(lines: readonly string[], at: number): boolean {
  return lines.slice(at, at + 4).some((line) => /<(?:HEADLINE|HL|HEAD|TITLE|SLUG)>/i.test(line));
}
