/** Fields named by two or three capitals without a colon, as the Factiva database exports articles: "HD Headline", "PD 6 March 2007". */
import type { MetadataField, MetadataOrigin } from '../../../model/metadata.js';
import type { HeaderBlock } from './readHeaderBlock.js';

/** What each code stands for, in the words that `fieldNames` knows. */
const codes: Readonly<Record<string, string>> = {
  SE: 'section',
  HD: 'headline',
  BY: 'byline',
  CR: 'credit',
  WC: 'word count',
  PD: 'published',
  ET: 'time',
  SN: 'publication',
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
  AN: 'accession number',
};
const coded = /^([A-Z]{2,3})(?:\s{1,8}(\S.{0,2000}))?$/;
/** Lines of the export that mark where lead and text begin. */
export const textCodes: ReadonlySet<string> = new Set(['LP', 'TD']);
const mostLines = 60;
const fewestFields = 4;

export function readCodedBlock(lines: readonly string[], from: number, origin: MetadataOrigin): HeaderBlock | undefined {
  const fields: { code: string; value: string; line: number }[] = [];
  let at = from;
  for (; at < lines.length && at - from < mostLines; at += 1) {
    const text = (lines[at] ?? '').trim();
    if (textCodes.has(text)) break;
    const [, code = '', value = ''] = coded.exec(text) ?? [];
    const last = fields.at(-1);
    if (Object.hasOwn(codes, code)) fields.push({ code, value, line: at + 1 });
    else if (text !== '' && last !== undefined && last.line === at) last.value = `${last.value} ${text}`.trim();
    else if (text !== '') break;
  }
  const found = new Set(fields.map(({ code }) => code));
  if (fields.length < fewestFields || !found.has('HD') || !found.has('PD')) return undefined;
  const named = fields.map(({ code, value, line }): MetadataField => ({ name: codes[code] ?? code, value: value === '' ? null : value, line, origin }));
  return { fields: named, end: at };
}
