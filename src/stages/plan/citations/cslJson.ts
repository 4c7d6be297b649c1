/** CSL-JSON (csl-data 1.0.2), a list of one item. Intervals are two date-parts; doubts are `circa`; the exact EDTF is kept beside them where they do not say it all. */
import type { BibliographicDate, DateParts } from '../../../model/bibliographicDate.js';
import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import { isoDate } from '../../../model/citations/isoDate.js';
import { oneLine } from '../../../model/citations/oneLine.js';

export function cslJson(record: BibliographicRecord): string {
  const { date } = record;
  const line = (text: string | undefined): string | undefined => (text === undefined ? undefined : oneLine(text));
  const item = {
    id: line(record.id),
    type: 'article-newspaper',
    title: line(record.title),
    author:
      record.authors.length === 0
        ? undefined
        : record.authors.map((name) =>
            'literal' in name
              ? { literal: line(name.literal) }
              : { family: line(name.family), given: line(name.given), 'non-dropping-particle': line(name.particle), suffix: line(name.suffix) },
          ),
    'container-title': line(record.container),
    'container-title-short': line(record.containerShort),
    issued: date === undefined ? undefined : issued(date),
    volume: line(record.volume),
    issue: line(record.issue),
    page: line(record.pages),
    section: line(record.section),
    language: record.language,
    archive: record.archive === record.container ? undefined : line(record.archive),
    URL: line(record.url),
    custom: date === undefined || date.edtf === isoDate(date.start) ? undefined : { edtf: date.edtf },
  };
  return `${JSON.stringify([item])}\n`;
}

function issued(date: BibliographicDate): object {
  const isDoubtful = date.isOneOf || date.isUncertain || date.isApproximate || date.isInferred;
  return {
    'date-parts': date.end === undefined ? [partsOf(date.start)] : [partsOf(date.start), partsOf(date.end)],
    season: date.start.season,
    circa: isDoubtful ? true : undefined,
  };
}

function partsOf({ year, month, day }: DateParts): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
