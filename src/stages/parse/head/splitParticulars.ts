/** A line that tells several things at once: "By Jane Roe | March 9, 2021", "Posted on March 9, 2021 by Jane Roe in News". */
import { findDates } from '../../../dates/findDates.js';
import { isPersonName } from '../fields/isPersonName.js';
import type { ParseContext } from '../parseContext.js';
import { isCardLabel } from './isCardLabel.js';
import { isLengthLine } from './isLengthLine.js';
import { labelKey } from './labelKey.js';
import { placeNames } from './placeNames.js';
import { readBylineLine, readNameLine } from './readBylineLine.js';
import { type DateLine, readDateLine } from './readDateLine.js';
import { readLabel } from './readLabel.js';
import { readPageLine } from './readPageLine.js';
import { sectionNames } from './sectionNames.js';

export interface Particulars {
  readonly names: readonly string[];
  readonly dates: readonly DateLine[];
  readonly section?: string;
}

/** Longest such line, in UTF-16 units. */
const longest = 160;

export function splitParticulars(text: string, context: ParseContext): Particulars | undefined {
  if (text.length > longest || !/\d/.test(text)) return undefined;
  return readPosted(text, context) ?? readParts(text, context);
}

/** "Posted on March 9, 2021 by Jane Roe", "By Jane Roe on March 9, 2021", "By Jane Roe March 9, 2021". */
function readPosted(text: string, context: ParseContext): Particulars | undefined {
  const [mention] = findDates(text, context.dates).filter((each) => each.year !== undefined && each.month !== undefined);
  if (mention === undefined) return undefined;
  const before = text.slice(0, mention.start).replace(/[\s,;|–—-]{0,4}(?:\b(?:posted|published|written|filed|updated))?(?:\s(?:on|le|am|el|il|em))?:?[\s,;|–—-]{0,4}$/iu, '');
  // A time, its zone, and numbers of views and comments say nothing of the text.
  const after = text
    .slice(mention.end)
    .replace(/^(?:,?\s(?:at\s|à\s|um\s|a las\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?)?[\s,;|–—-]{0,4}/iu, '')
    .replace(/(?:[\s|·]+\d{1,3}(?:,\d{3}){0,3}){1,3}$/, '');
  const date = readDateLine(mention.text, context.dates, context.isPublicationName);
  if (date === undefined) return undefined;
  if (after === '' || /^\d{1,3}(?:,\d{3}){0,3}$/.test(after)) {
    const byline = readBylineLine(before, { strict: false }) ?? readNameLine(before, { strict: true });
    return byline === undefined ? undefined : { names: byline.names, dates: [date] };
  }
  if (!/^(?:(?:posted|published|written|filed|gepostet|veröffentlicht|publié|publicado|pubblicato)(?: on| am| le| el| il)?:?)?$/i.test(before)) return undefined;
  const [name = '', section] = after.split(/\s(?:in|under)\s|\s*[|•·]\s*/);
  const byline = readBylineLine(name, { strict: false }) ?? (before === '' ? undefined : readNameLine(name, { strict: true }));
  if (byline === undefined || (section !== undefined && section.length > 60)) return undefined;
  return { names: byline.names, dates: [date], ...(section === undefined ? {} : { section }) };
}

const time = /^\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s[A-Z]{2,5})?$/i;

/** Divided by marks, or by spaces where each part has a label: `2015年10月19日 10:12 来源：新华网 记者：张三`. */
function partsOf(text: string): string[] {
  const isLabelled = /(?:^|\s)\p{L}{1,12}[:：]\S/u.test(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return text.split(isLabelled ? /[\s　|•·]+/u : /\s*[|•·]\s*|\s[–—/-]{1,2}\s/).filter((part) => part !== '');
}

function readParts(text: string, context: ParseContext): Particulars | undefined {
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const names: string[] = [];
  const dates: DateLine[] = [];
  let section: string | undefined;
  for (const part of parts) {
    const date = readDateLine(part, context.dates, context.isPublicationName);
    if (date !== undefined) {
      dates.push(date);
      continue;
    }
    const label = readLabel(part);
    if (label !== undefined && label.field !== 'bylines' && isCardLabel(label)) {
      const day = label.field === 'published' ? readDateLine(label.value, context.dates, context.isPublicationName) : undefined;
      if (day !== undefined) dates.push(day);
      if (label.field === 'section') section ??= label.value;
      continue;
    }
    const byline = readBylineLine(part, { strict: false });
    if (byline !== undefined || isPersonName(part) === 'likely') {
      names.push(...(byline?.names ?? [part]));
      continue;
    }
    if (sectionNames.has(labelKey(part))) section ??= part;
    else if (
      !isLengthLine(part) &&
      !time.test(part) &&
      !/^\d{1,3}(?:,\d{3}){0,3}$/.test(part) &&
      readPageLine(part) === undefined &&
      !context.isPublicationName(part) &&
      !placeNames.has(part.toLowerCase()) &&
      !/^\d{1,6} (?:comments?|shares?|views?)$/i.test(part)
    ) {
      return undefined;
    }
  }
  return dates.length === 0 || (names.length === 0 && parts.length < 2) ? undefined : { names, dates, ...(section === undefined ? {} : { section }) };
}
