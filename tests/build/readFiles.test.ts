/** Files that are read beside what goes on are read all the same where their thread is lost. */
import { expect, it } from 'vitest';
import { decodeRecord } from '../../src/cache/readRecord.js';
import type { SourcePath } from '../../src/model/brands.js';
import { noKnowledge } from '../../src/model/noKnowledge.js';
import { readFiles } from '../../src/reading/readFiles.js';
import { type ReadPool, readPool } from '../../src/reading/readPool.js';
import { stopwatch } from '../../src/stopwatch.js';
import { putFiles, tempFolder } from '../helpers/siteArchive.js';
import { testSettings } from '../helpers/testSettings.js';

const texts = { 'content/a.txt': 'The tide turns\n\nIt turned at noon.\n', 'content/b.txt': 'Boats return\n\nThey came at one.\n' };

async function headlines(ready: ReadPool | undefined): Promise<(string | undefined)[]> {
  const root = putFiles(tempFolder(), texts);
  const found: (string | undefined)[] = [];
  await readFiles(['a.txt', 'b.txt'] as SourcePath[], {
    settings: testSettings({}, root),
    knowledge: { ...noKnowledge, records: new Map([['b.txt' as SourcePath, [{ name: 'title', value: 'Ships return', line: 2 }]]]) },
    verifies: false,
    threads: { count: 2 },
    watch: stopwatch(),
    ready,
    onFile: ({ index, record }) => {
      found[index] = decodeRecord(record).article?.headline;
    },
    pause: () => Promise.resolve(),
  });
  return found;
}

/** The second one's by a record beside it. */
const all = ['The tide turns', 'Ships return'];

it('reads here without a thread', async () => {
  expect(await headlines(undefined)).toEqual(all);
});

it('reads in a thread that was started before', async () => {
  const ready = readPool(1, 2);
  expect(await headlines(ready)).toEqual(all);
  await ready.close();
});

it('reads once more where that thread is lost', async () => {
  expect(await headlines({ count: 1, warm: () => undefined, read: () => Promise.reject(new Error('the thread ended')), close: () => Promise.resolve() })).toEqual(all);
});
