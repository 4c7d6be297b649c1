/** What the cache keeps comes back as it was. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedRows } from '../../src/cache/checkedRows.js';
import { decodeNotes, encodeNotes } from '../../src/cache/notesRecord.js';
import { decodeRecord, encodeRecord } from '../../src/cache/readRecord.js';
import type { SourcePath } from '../../src/model/brands.js';
import { noKnowledge } from '../../src/model/noKnowledge.js';
import { readFile } from '../../src/reading/readFile.js';
import { judgeName } from '../../src/stages/parse/fields/judgeName.js';
import { judgePlace } from '../../src/stages/parse/head/judgePlace.js';
import { surveyText } from '../../src/stages/survey/surveyText.js';
import { stopwatch } from '../../src/stopwatch.js';
import { putFiles, tempFolder } from '../helpers/siteArchive.js';
import { testSettings } from '../helpers/testSettings.js';

describe('notes of a text', () => {
  const line = fc.oneof(
    fc.constantFrom('Share this', 'Jane Roe', 'Xilo Quent', 'PARIS: The ferry has been repaired, and will sail again.', '* * *', '', '25/12/1998', '12/25/1998', 'خبر', '© 2019'),
    fc.string(),
  );

  it('come back, with their lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const notes = surveyText(lines.join('\n'), { person: judgeName, place: judgePlace });
        const { head, body } = encodeNotes(notes);
        const back = decodeNotes(head, () => body.toString('utf8'));
        expect([...(back?.sightings.hashes ?? [])]).toEqual([...notes.sightings.hashes]);
        expect([...(back?.sightings.spots ?? [])]).toEqual([...notes.sightings.spots]);
        expect([...(back?.sightings.contexts ?? [])]).toEqual([...notes.sightings.contexts]);
        expect([...(back?.names.hashes ?? [])]).toEqual([...notes.names.hashes]);
        expect([...(back?.names.spots ?? [])]).toEqual([...notes.names.spots]);
        // A surrogate alone is no text: in a file it cannot be.
        expect(back?.sightings.lines()).toEqual(notes.sightings.lines().map((each) => (each === undefined ? undefined : Buffer.from(each).toString('utf8'))));
        expect(back?.shown).toEqual(notes.shown);
      }),
    );
  });

  it('are none where the file could not be read', () => {
    const { head, body } = encodeNotes(undefined);
    expect(decodeNotes(head, () => body.toString('utf8'))).toBeUndefined();
  });
});

describe('rows with their digest', () => {
  const row = fc.tuple(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  );

  it('come back, however many, with what stands before them', () => {
    const file = join(tempFolder(), 'rows');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.constantFrom(1, 40, 100), fc.option(fc.string()), (some, times, head) => {
        const rows = Array.from({ length: times }, () => some).flat();
        checkedRows.write(file, rows, head);
        const back = checkedRows.read(file);
        expect(back?.head).toBe(head);
        expect([...(back?.rows ?? [])]).toEqual(rows.map(([text, number]) => [Buffer.from(text).toString('utf8'), number]));
      }),
      { numRuns: 50 },
    );
  });

  it('are nothing where any byte is another, or missing', () => {
    const file = join(tempFolder(), 'rows');
    checkedRows.write(file, [['a', 1]], 'head');
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 1) {
      writeFileSync(file, Buffer.concat([bytes.subarray(0, at), Buffer.from([(bytes[at] ?? 0) ^ 1]), bytes.subarray(at + 1)]));
      expect(checkedRows.read(file)).toBeUndefined();
      writeFileSync(file, bytes.subarray(0, at));
      expect(checkedRows.read(file)).toBeUndefined();
    }
    rmSync(file);
    expect(checkedRows.read(file)).toBeUndefined();
  });
});

describe('what was read from a file', () => {
  it.each([
    [
      '2001/2001-01-04-tide.txt',
      'The tide turns\nBy Jane Roe\n4 January 2001\n\nThe harbour master counted the boats twice before the evening, and wrote both numbers down.\n\nPrint Friendly, PDF & Email\n',
    ],
    ['no-date.txt', 'The tide turns\n\nThe harbour master counted the boats twice.\n'],
    ['two-days.md', '---\ntitle: Tide\ndate: 03/04/1912\n---\nOn 5 May 1912 the tide turned.\n'],
  ])('%s comes back in every word and in the same order', async (path, text) => {
    const root = tempFolder();
    putFiles(root, { [`content/${path}`]: text });
    const read = await readFile(path as SourcePath, { settings: testSettings({}, root), knowledge: noKnowledge, verifies: false }, stopwatch());
    const record = { article: read.article, fingerprint: read.fingerprint, diagnostics: read.diagnostics, lookups: [[[], []], [[], []], [[], []], []] } as const;
    const back = decodeRecord(encodeRecord(record));
    expect(JSON.stringify(back.article)).toBe(JSON.stringify(read.article));
    expect(back.fingerprint).toEqual(read.fingerprint);
    expect(back.article?.published).toBe(back.article?.dateClaims[0]);
  });
});
