import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { severalRecords } from '../../../src/stages/parse/forms/severalRecords.js';

const of = (text: string) => severalRecords(text, 'a.txt' as SourcePath);

describe('a file of several records', () => {
  it.each([
    ['<DOC>\n<DOCNO> 1 </DOCNO>\n</DOC>\n<DOC>\n<DOCNO> 2 </DOCNO>\n</DOC>\n', 4],
    ['   1 of 2 DOCUMENTS\n\nA\n\n   2 of 2 DOCUMENTS\n\nB\n', 5],
    ['A\n\nEnd of Document\n\nB\n\nEnd of Document\n', 7],
    ['A\n\nProQuest document ID: 250133789\n\nB\n\nProQuest document ID: 251439970\n', 7],
    ['A\n\nDocument HARBPO0020230501ej5100001\n\nB\n\nDocument HARBPO0020230502ej5200002\n', 7],
    ['A\n\nAP-NY-01-01-89 2017EST\n\nB\n\nAP-NY-01-01-89 2018EST\n', 7],
  ])('is told of at the second', (text, line) => expect(of(text)?.place).toEqual({ path: 'a.txt', line }));

  it.each([
    ['one record', '<DOC>\n<DOCNO> 1 </DOCNO>\n</DOC>\n'],
    ['a text about tags', 'How records look\n\n<DOC>\n\nand again\n\n<DOC>\n'],
    ['the same number twice', 'ProQuest document ID: 250133789\n\nA\n\nProQuest document ID: 250133789\n'],
    ['a sentence', 'The Document of 2023 is not the Document of 2024.\n'],
  ])('is not %s', (_, text) => expect(of(text)).toBeUndefined());

  it.each(['<', 'Document ', ' DOCUMENTS', 'End of Document', '1', ' ', '<DOC '])('takes no time on a megabyte of "%s"', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = performance.now();
    of(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
