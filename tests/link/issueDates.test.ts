/** An issue is of the day that it states; else of the one day of its articles, or as inferred of the time in which they lie. */
import { describe, expect, it } from 'vitest';
import { planFiles } from '../helpers/planFiles.js';

const paper = 'publications:\n  - abbreviation: HB\n    frequency: weekly\n';
const text = (headline: string, date?: string, issue?: string) =>
  `---\ntitle: ${headline}\n${date === undefined ? '' : `date: ${date}\n`}${issue === undefined ? '' : `issue: ${issue}\n`}---\n\n${headline}: the tugs were the first to come back.\n`;

async function issuesOf(files: Readonly<Record<string, string>>, yaml = paper) {
  const { site } = await planFiles(files, yaml);
  return site.issues.map(({ label, date }) => `${label}: ${date?.edtf}${date?.inferredFrom === undefined ? '' : ` (${date.inferredFrom.map(({ rule }) => rule).join(', ')})`}`);
}

describe('the day of an issue', () => {
  it('is that of all its articles', async () => {
    expect(await issuesOf({ 'a.md': text('The tug', '2022-01-20', '3/22'), 'b.md': text('The barge', '2022-01-20', '3/22') })).toEqual(['HB 3/2022: 2022-01-20']);
  });

  it('is not that of most of them, but as inferred the time in which they lie', async () => {
    const files = { 'a.md': text('The tug', '2022-01-20', '3/22'), 'b.md': text('The barge', '2022-01-20', '3/22'), 'c.md': text('The oar', '2022-01-18', '3/22') };
    expect(await issuesOf(files)).toEqual(['HB 3/2022: [2022-01-18..2022-01-20] (clue-issue-articles)']);
  });

  it('is that of most of them where one is of quite another time, and none where they do not agree', async () => {
    const files = { 'a.md': text('The tug', '2022-01-20', '"3/2022"'), 'b.md': text('The barge', '2022-01-20', '"3/2022"'), 'c.md': text('The oar', '1987-01-18', '"3/2022"') };
    expect(await issuesOf(files)).toEqual(['HB 3/2022: 2022-01-20? (clue-issue-articles)']);
    const { 'b.md': _, ...two } = files;
    expect(await issuesOf(two)).toEqual(['HB 3/2022: undefined']);
  });

  it('is no wider for an article of which only the year is known', async () => {
    expect(await issuesOf({ 'a.md': text('The tug', '2022-01-20', '3/22'), 'b.md': text('The barge', '2022', '3/22') })).toEqual(['HB 3/2022: 2022-01-20']);
  });

  it('is that of its folder, which the days of its articles do not move', async () => {
    const files = { '2022-01-20/issue-3/a.md': text('The tug', '2022-01-18'), '2022-01-20/issue-3/b.md': text('The barge', '2022-01-19') };
    expect(await issuesOf(files)).toEqual(['HB 3/2022: 2022-01-20']);
  });

  it('is the month of its folder where its articles are of several days, and their one day where they agree', async () => {
    expect(await issuesOf({ '2022/01/issue-3/a.md': text('The tug', '2022-01-18'), '2022/01/issue-3/b.md': text('The barge', '2022-01-19') })).toEqual(['HB 3/2022: 2022-01']);
    expect(await issuesOf({ '2022/01/issue-3/a.md': text('The tug', '2022-01-18'), '2022/01/issue-3/b.md': text('The barge', '2022-01-18') })).toEqual(['HB 3/2022: 2022-01-18']);
  });

  it('is inferred where those of its articles are', async () => {
    expect(await issuesOf({ 'a.md': text('The tug', undefined, '3/22') })).toEqual(['HB 3/2022: [2022-01-15..2022-01-28] (clue-issue-schedule)']);
  });
});

describe('an undated article', () => {
  it('lies between the issues beside its own', async () => {
    const yaml = 'publications:\n  - abbreviation: HB\n';
    const files = { 'a.md': text('The tug', '2009-03-13', '11/2009'), 'b.md': text('The barge', undefined, '12/2009'), 'c.md': text('The oar', '2009-03-27', '13/2009') };
    expect(await issuesOf(files, yaml)).toEqual(['HB 11/2009: 2009-03-13', 'HB 12/2009: [2009-03-14..2009-03-26] (clue-issue-between)', 'HB 13/2009: 2009-03-27']);
  });

  it('is dated by no issue of another volume, nor by one that is inferred', async () => {
    const yaml = 'publications:\n  - abbreviation: HB\n    numbering: "Vol. {volume}, No. {number}"\n';
    const files = {
      'a.md': text('The tug', '2008-03-13', '"HB Vol. 2, No. 11"'),
      'b.md': text('The barge', undefined, '"HB Vol. 3, No. 12"'),
      'c.md': text('The oar', '2009-03-27', '"HB Vol. 3, No. 14"'),
      'd.md': text('The net', undefined, '"HB Vol. 3, No. 13"'),
    };
    expect((await planFiles(files, yaml)).site.undated.map(({ headline }) => headline).sort()).toEqual(['The barge', 'The net']);
  });
});

describe('a double number', () => {
  const files = {
    'issue-7-8/a.md': text('The tug', '2009-07-03'),
    'b.md': text('The barge', '2009-07-03', '7/8'),
    'c.md': `---\ntitle: The oar\ndate: 2009-09-04\nissue: 10/2009\n---\n\nAs was told (cf. HB 8/2009), the oar was lost.\n`,
    'd.txt': 'The net\nNo. 7/8, 3 July 2009\n\nThe net was mended, and nobody spoke of it again.\n',
  };

  it('is one issue, from a folder, a field and a line', async () => {
    const { site } = await planFiles(files, paper);
    expect(site.issues.map(({ label, folder, articles }) => [label, folder, articles.length])).toEqual([
      ['HB 7–8/2009', 'issues/hb-2009-7-8', 3],
      ['HB 10/2009', 'issues/hb-2009-10', 1],
    ]);
  });

  it('is what a reference to its second number means', async () => {
    const { site } = await planFiles(files, paper);
    expect(site.issues[0]?.citedBy.map(({ headline }) => headline)).toEqual(['The oar']);
  });
});
