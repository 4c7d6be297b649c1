import { findDates } from '../../../dates/findDates.js';
import { readDate } from '../../../dates/readDate.js';
import type { Claim, Dateline } from '../../../model/article.js';
import type { DateReading, DateStatement, Evidence } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { diagnose } from '../../../model/diagnose.js';
import type { RuleName, SwitchableRule } from '../../../model/ruleCatalogue.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { readDateLine } from '../head/readDateLine.js';
import { remembered } from '../remembered.js';
import { addressDay } from './addressDay.js';
import { canonicalField } from './canonicalField.js';
import { changedDay } from './changedDay.js';
import { chooseDate } from './chooseDate.js';
import { createdDay } from './createdDay.js';
import { datelineDay } from './datelineDay.js';
import { editionBefore } from './editionBefore.js';
import { exportedDay } from './exportedDay.js';
import { evidenceOf, type FieldInput, pathEvidence, placeOf, textOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { fileName } from './fileName.js';
import { headlineDay } from './headlineDay.js';
import { settleOrder } from './settleOrder.js';
import { structuralFolders } from './structuralFolder.js';

/** Longest field that names a paper with its day, in UTF-16 units. */
const longestPaper = 300;

/**
 * Every statement about the day of publication, the chosen one first: metadata before the head of the text before the
 * file's name before its folders, except that a more precise statement which agrees with the first is better than it.
 * `language` is the one that the metadata states.
 */
export function dates(input: FieldInput, dateline: Claim<Dateline> | undefined, language?: string): DateStatement[] {
  const statements: DateStatement[] = [];
  const { settings, context } = input;
  const isOn = (rule: RuleName): boolean => ruleIsOn(rule as SwitchableRule, settings);
  const add = (reading: DateReading | 'impossible' | undefined, evidence: Evidence): void => {
    if (reading === 'impossible') input.report(diagnose('date/impossible', evidence.place ?? { path: input.source.path }, { text: evidence.text }));
    else if (reading !== undefined) statements.push({ ...reading, evidence });
  };
  for (const name of fieldNames.published) {
    const field = input.take(name);
    const text = textOf(input, field);
    if (field === undefined || text === undefined || (/^published$/i.test(name) && /^(?:true|false|yes|no|on|off|y|n|0|1)$/i.test(text))) continue;
    const found = readDate(text, context.dates) ?? readDateLine(text, context.dates, context.isPublicationName)?.reading;
    const place = placeOf(input, field);
    const exported = found === undefined ? exportedDay(text) : undefined;
    if (exported !== undefined) add(exported, evidenceOf(input, field));
    else if (found === undefined) input.report(diagnose('date/unreadable', place, { text }));
    else {
      add(found.reading, evidenceOf(input, field));
      if (found.weekdayDisagrees === true) input.report(diagnose('date/weekday', place, { text }));
    }
  }
  pinnedLast(statements);
  statements.push(...labelledFirst(input).filter(({ evidence }) => evidence.rule !== 'closing-date'));
  if (statements.length === 0) statements.push(...daysOfPaper(input));
  const { date } = fileName(input.stem);
  if (date !== undefined && isOn(date.rule)) add(date.reading, pathEvidence(input, date.rule, 'file-name', date.text));
  const folder = isOn('folder-date') ? dateOfFolders(input.folders.join('/')) : undefined;
  if (folder !== undefined) add(folder.reading, pathEvidence(input, 'folder-date', 'folder', folder.text));
  if (statements.length === 0) statements.push(...daysOfAddress(input));
  const headline = input.reading.headline;
  const titled = statements.length === 0 && headline !== undefined && isOn('headline-day') ? headlineDay(headline.value, context.dates) : undefined;
  if (titled !== undefined) add(titled.reading, { ...headline?.evidence, rule: 'headline-day', source: headline?.evidence.source ?? 'body', text: titled.text });
  const created = statements.length === 0 ? (createdDay(input) ?? changedDay(input)) : undefined;
  if (created !== undefined) statements.push(created);
  // The day below a text may be another one's: it counts where nothing else tells one.
  if (statements.length === 0) statements.push(...input.reading.dates);
  const day = isOn('dateline-day') && dateline?.value.date !== undefined ? datelineDay(dateline, statements, context) : undefined;
  if (day !== undefined) statements.push(day);
  const chosen = chooseDate(settleOrder(ofTheirCentury(statements), input, language), input);
  const edition = chosen[0] === undefined ? undefined : editionBefore(chosen[0], settings);
  if (edition !== undefined) input.report(diagnose('date/after-edition', { path: input.source.path }, { date: chosen[0]?.edtf ?? '', edition }));
  return chosen;
}

/** "3/9/12" in a folder of 1912: where another statement has the same two digits, it tells the century that was guessed. */
function ofTheirCentury(statements: readonly DateStatement[]): DateStatement[] {
  return statements.map((each) => {
    const year = each.earliest.slice(0, 4);
    if (!each.edtf.endsWith('?') || each.latest.slice(0, 4) !== year) return each;
    const other = statements.find(({ edtf, earliest }) => !edtf.endsWith('?') && earliest.slice(2, 4) === year.slice(2) && earliest.slice(0, 4) !== year)?.earliest.slice(0, 4);
    if (other === undefined) return each;
    const moved = (text: string): string => text.replaceAll(`${year}-`, `${other}-`);
    return {
      ...each,
      edtf: moved(each.edtf).replace(/\?$/, ''),
      earliest: moved(each.earliest) as DateStatement['earliest'],
      latest: moved(each.latest) as DateStatement['latest'],
    };
  });
}

/** "Date: 04/03/2005 | Source: …" */
const labelledDay =
  /^(?:date|dated|published|posted|datum|veröffentlicht|erschienen|fecha|publicado|data|pubblicato|дата|опубликовано|date de publication|publié|发布时间|日期|التاريخ)(?: (?:on|am|le|el|il|em))?\s?[:：]/iu;

/** What a page prints over the headline may be the day on which it was visited: a day below it that is called the date goes before. */
function labelledFirst({ reading }: FieldInput): readonly DateStatement[] {
  const headline = reading.headline?.evidence.place?.line;
  const lineOf = ({ evidence }: DateStatement): number => evidence.place?.line ?? 0;
  const [first] = reading.dates;
  if (headline === undefined || first === undefined || lineOf(first) >= headline || labelledDay.test(first.evidence.text)) return reading.dates;
  const labelled = reading.dates.filter((day) => lineOf(day) > headline && labelledDay.test(day.evidence.text));
  return [...labelled, ...reading.dates.filter((day) => !labelled.includes(day))];
}

/** Years that a `date` lies after the `publishDate` where it only keeps a post on top. */
const pinned = 10;

/** Hugo and others sort by `date`: one that lies far in the future holds a post above all others, and another field tells its day. */
function pinnedLast(statements: DateStatement[]): void {
  const [first, ...others] = statements;
  if (first === undefined || others.length === 0) return;
  const latest = Math.max(...others.map((other) => Number(other.latest.slice(0, 4))));
  if (Number(first.earliest.slice(0, 4)) - latest >= pinned) statements.push(...statements.splice(0, 1));
}

/** "Quelle: Hafenanzeiger vom 21.11.2011, Nr. 271": the one whole day in the field that names the paper. */
function daysOfPaper(input: FieldInput): DateStatement[] {
  const { context, reading } = input;
  if (!ruleIsOn('publication-line', input.settings)) return [];
  return reading.metadata.flatMap((field): DateStatement[] => {
    if (canonicalField(field.name) !== 'publication' || typeof field.value !== 'string' || field.value.length > longestPaper) return [];
    const [day, other] = findDates(field.value, context.dates).filter((mention) => mention.year !== undefined && mention.reading !== undefined);
    const found = day === undefined || other !== undefined ? undefined : readDate(day.text, context.dates)?.reading;
    return found === undefined || found === 'impossible' || found.precision === 'year' ? [] : [{ ...found, evidence: { ...evidenceOf(input, field), rule: 'publication-line' } }];
  });
}

/** "URL: https://www.harbour.example/2021/03/09/ferry-stays", in a field or above the text. */
function daysOfAddress(input: FieldInput): DateStatement[] {
  const { reading, settings } = input;
  if (!ruleIsOn('address-day', settings)) return [];
  const inFields = reading.metadata.flatMap((field): { address: string; evidence: Evidence }[] => {
    const kind = canonicalField(field.name);
    return (kind === 'address' || kind === 'publication') && typeof field.value === 'string' && /^<?(?:https?:|www\.)/i.test(field.value)
      ? [{ address: field.value.replace(/^<|>$/g, ''), evidence: evidenceOf(input, field) }]
      : [];
  });
  const inHead = reading.removed.flatMap(({ text, rule, place }): { address: string; evidence: Evidence }[] => {
    const at = rule === 'address-line' ? text.search(/https?:|www\./i) : -1;
    return at < 0 ? [] : [{ address: text.slice(at).replace(/[>\]]$/, ''), evidence: { rule, source: 'header', text, place } }];
  });
  for (const { address, evidence } of [...inFields, ...inHead]) {
    const found = addressDay(address);
    if (found !== undefined) return [{ ...found.reading, evidence: { ...evidence, rule: 'address-day' } }];
  }
  return [];
}

const dateOfFolders = remembered((path): { readonly reading: DateReading | 'impossible'; readonly text: string } | undefined => {
  const folders = path === '' ? [] : path.split('/');
  const kinds = structuralFolders(folders);
  const from = kinds.findLastIndex((each) => each?.kind === 'year' || each?.kind === 'date');
  const first = kinds[from];
  if (first === undefined || !('digits' in first)) return undefined;
  const digits = first.kind === 'date' ? first.digits.split('-') : [first.digits];
  let last = from;
  for (const kind of first.kind === 'year' ? (['month', 'day'] as const) : []) {
    const next = kinds[last + 1];
    if (next?.kind !== kind) break;
    digits.push(next.digits);
    last += 1;
  }
  const [year, month, day] = digits.map(Number);
  return { reading: dateReading(year ?? 0, month, day) ?? 'impossible', text: folders.slice(from, last + 1).join('/') };
});
