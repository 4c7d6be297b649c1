/**
 * Fields named by two or three capitals without a colon, as the Factiva database exports articles: "HD Headline", "PD 6 March 2007".
 * Its forerunner set the values in a column, and the text behind a code too: "HL        Headline", "TX        The text begins".
 */
import type { MetadataField, MetadataOrigin } from '../../../model/metadata.js';
import { dayOfRecord } from './dayOfRecord.js';
import { divideHeadElement } from './divideHeadElement.js';
import type { HeaderBlock } from './readHeaderBlock.js';

/** What each code stands for, in the words that `fieldNames` knows. */
const codes: Readonly<Record<string, string>> = {
  SE: 'section',
  HD: 'headline',
  HL: 'headline',
  BY: 'byline',
  CR: 'credit',
  WC: 'word count',
  PD: 'published',
  DD: 'published',
  ET: 'time',
  SN: 'publication',
  SO: 'publication',
  SC: 'document id',
  ED: 'edition',
  PG: 'page',
  VOL: 'volume',
  LA: 'language',
  CY: 'copyright',
  CO: 'company',
  IN: 'industry',
  NS: 'tags',
  RE: 'geographic',
  GV: 'government',
  MS: 'market sector',
  AN: 'accession number',
};
const coded = /^([A-Z]{2,3})(?:\s{1,16}(\S.{0,2000}))?$/;
/** A line that goes on in the column of the values, and the code behind which the text begins. */
const inColumn = /^ {6,24}\S/;
const textInColumn = /^TX\s{2,16}(?=\S)/;
/** Lines of the export that mark where lead and text begin. */
export const textCodes: ReadonlySet<string> = new Set(['LP', 'TD']);
/** The same with the text right behind them. */
export const textBehindCode = /^(?:LP|TD)(?=\s{1,16}[\p{L}\d"“'‘(])/u;
const mostLines = 60;
const fewestFields = 4;

export function readCodedBlock(lines: readonly string[], from: number, origin: MetadataOrigin): HeaderBlock | undefined {
  const fields: { code: string; lines: string[]; line: number }[] = [];
  let at = from;
  let textLabel: string | undefined;
  for (; at < lines.length && at - from < mostLines; at += 1) {
    const raw = lines[at] ?? '';
    const text = raw.trim();
    if (textCodes.has(text) || textBehindCode.test(text)) break;
    textLabel = textInColumn.exec(raw)?.[0].trim();
    if (textLabel !== undefined) break;
    const last = fields.at(-1);
    const [, code = '', value = ''] = last !== undefined && inColumn.test(raw) ? [] : (coded.exec(text) ?? []);
    if (Object.hasOwn(codes, code)) fields.push({ code, lines: [value], line: at + 1 });
    else if (text !== '' && last !== undefined && (last.line === at || inColumn.test(raw))) last.lines.push(text);
    else if (text !== '') break;
  }
  const found = new Set(fields.map(({ code }) => code));
  if (fields.length < fewestFields || !((found.has('HD') && found.has('PD')) || (found.has('HL') && found.has('DD')))) return undefined;
  const number = fields.find(({ code }) => code === 'AN')?.lines.join(' ') ?? '';
  const named = fields.flatMap(({ code, lines: printed, line }): MetadataField[] => {
    if (code === 'HL') return ofHeadline(printed, line, origin);
    const value = code === 'DD' ? dayOfRecord(printed.join(' '), number) : printed.join(' ').trim();
    return [{ name: codes[code] ?? code, value: value === '' ? null : value, line, origin }];
  });
  return { fields: named, end: at, ...(textLabel === undefined ? {} : { textLabel }) };
}

function ofHeadline(printed: readonly string[], line: number, origin: MetadataOrigin): MetadataField[] {
  const { headline, deck, byline } = divideHeadElement(printed);
  return Object.entries({ headline, deck, byline }).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, line, origin }]));
}
