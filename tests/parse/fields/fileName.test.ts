/** What names of files and folders say, and what they only seem to say. */
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/stages/parse/fields/fileName.js';
import { structuralFolders } from '../../../src/stages/parse/fields/structuralFolder.js';
import { testSettings } from '../../helpers/testSettings.js';

/** "day 2022-01-20: words", "issue v3 12 of 2022: words". */
function told(stem: string, ...rest: Parameters<typeof fileName> extends [string, ...infer Rest] ? Rest : never): string {
  const { date, issueNumber, volume, year, page, words } = fileName(stem, ...rest);
  const when = date === undefined ? [] : [date.rule.replace('file-name-', ''), date.reading === 'impossible' ? 'impossible' : date.reading.edtf];
  const issue = issueNumber === undefined ? [] : ['issue', ...(volume === undefined ? [] : [`v${volume}`]), String(issueNumber), ...(year === undefined ? [] : [`of ${year}`])];
  return `${[...when, ...issue, ...(page === undefined ? [] : [`page ${page}`])].join(' ')}: ${words}`;
}

describe('the name of a file', () => {
  it.each([
    ['2022-01-20-title', 'day 2022-01-20: title'],
    ['2022_01_20_title', 'day 2022-01-20: title'],
    ['2017-2-5-title', 'day 2017-02-05: title'],
    ['2017-12-5-title', 'day 2017-12-05: title'],
    ['2017-2-5', 'day 2017-02-05: '],
    ['2022.01.20 title', 'day 2022-01-20: title'],
    ['2022 01 20 title', 'day 2022-01-20: title'],
    ['2022-01-20', 'day 2022-01-20: '],
    ['2022-01-20-The-title', 'day 2022-01-20: The-title'],
    ['20220120_Town', 'compact-day 2022-01-20: Town'],
    ['2022-01-20T10-30-title', 'day 2022-01-20: title'],
    ['2022-01-20T1030Z_title', 'day 2022-01-20: title'],
    ['20220120_103000_title', 'compact-day 2022-01-20: title'],
    ['2022年1月20日タイトル', 'day 2022-01-20: タイトル'],
    ['20220120_title', 'compact-day 2022-01-20: title'],
    ['19900527-p4-title', 'compact-day 1990-05-27 page 4: title'],
    ['19900527-page-04-title', 'compact-day 1990-05-27 page 4: title'],
    ['19900527-S4-title', 'compact-day 1990-05-27 page 4: title'],
    ['19900527-p4', 'compact-day 1990-05-27 page 4: '],
    ['LA-19940123-0045', 'compact-day 1994-01-23: LA'],
    ['courier.example_2011_11_15_3602', 'day 2011-11-15: courier.example'],
    ['tide-tables-11-15-2011', 'day 2011-11-15: tide-tables'],
    ['2022-01-title', 'month 2022-01: title'],
    ['title-2022-01-20', 'day 2022-01-20: title'],
    ['title_20220120', 'compact-day 2022-01-20: title'],
    ['title (2022-01-20)', 'day 2022-01-20: title'],
    ['title 20.01.2022', 'day 2022-01-20: title'],
    ['20-01-2022 title', 'day 2022-01-20: title'],
    ['20.01.2022-title', 'day 2022-01-20: title'],
    ['02.01.2022-title', 'day 2022-01-02: title'],
    ['01-20-2022-title', 'day 2022-01-20: title'],
    ['02-02-2022-title', 'day 2022-02-02: title'],
    ['2022-02-30-title', 'day impossible: title'],
    ['2022-13-01-title', 'day impossible: title'],
    ['no-12-03-title', 'issue 12: title'],
    ['issue-12', 'issue 12: '],
    ['issue12-title', 'issue 12: title'],
    ['issue-12-2022-title', 'issue 12 of 2022: title'],
    ['2022-no-12-title', 'issue 12 of 2022: title'],
    ['v03n12-title', 'issue v3 12: title'],
    ['v3-i12-title', 'issue v3 12: title'],
    ['Vol. 3, No. 12 - Title', 'issue v3 12: Title'],
    ['nr-12-title', 'issue 12: title'],
    ['ausgabe-12-titel', 'issue 12: titel'],
    ['número-12-título', 'issue 12: título'],
    ['№12 заголовок', 'issue 12: заголовок'],
    ['第12号-見出し', 'issue 12: 見出し'],
    ['第3巻第12号', 'issue v3 12: '],
    ['no-12-p4-title', 'issue 12 page 4: title'],
    ['title-20221301', ': title'],
    ['ferry-opens-1234567', ': ferry-opens'],
    ['2022-01-20-ferry-opens-1234567', 'day 2022-01-20: ferry-opens'],
  ])('%s says %s', (stem, expected) => {
    expect(told(stem)).toBe(expected);
  });

  it.each([
    '01-02-2022-title',
    '1998-99-season',
    '2017-2-500-things',
    '2017-2-5-3',
    '2017-13-5-title',
    '2017-2-5th-of-may',
    '2017.2.5-title',
    '1234-5-6-title',
    '12-2022',
    '12345678-title',
    '20221301-title',
    '1984',
    '2020-vision',
    'election-2022',
    'apollo-13',
    'title-2022-13-45',
    '19900527title',
    'x20220120',
    'LA-12345678-0045',
    'LA-19940123-title-0045',
    'no-one-there',
    'novel-12',
    'issues-of-12',
    'v2-rocket',
    'vol-3',
    'issue-0-title',
    '1234567',
    'page-4',
    'x'.repeat(1000),
  ])('%s says nothing', (stem) => {
    expect(told(stem)).toBe(`: ${stem}`);
  });

  it('may be told which comes first', () => {
    expect(told('03-04-1912-title', testSettings({ dateOrder: 'day-first' }))).toBe('day 1912-04-03: title');
    expect(told('03-04-1912-title', testSettings({ dateOrder: 'month-first' }))).toBe('day 1912-03-04: title');
  });

  it('says nothing where the rule is off', () => {
    const without = (rule: string) => testSettings({ rules: { [rule]: false } });
    expect(told('2022-01-20-title', without('file-name-day'))).toBe(': 2022-01-20-title');
    expect(told('20220120-title', without('file-name-compact-day'))).toBe(': 20220120-title');
    expect(told('2022-01-title', without('file-name-month'))).toBe(': 2022-01-title');
    expect(told('no-12-title', without('issue-file-name'))).toBe(': no-12-title');
  });
});

describe('names of folders', () => {
  it.each([
    ['2022/01/20', ['year 2022', 'month 01', 'day 20']],
    ['1990-05', ['date 1990-05']],
    ['1990_05_27', ['date 1990-05-27']],
    ['1990-05/27', ['date 1990-05', 'date 1990-05-27']],
    ['199005', ['date 1990-05']],
    ['19900527', ['date 1990-05-27']],
    ['1990-02-30', ['date 1990-02-30']],
    ['1990年5月', ['date 1990-05']],
    ['May 1990', ['date 1990-05']],
    ['1990 May', ['date 1990-05']],
    ['27. Mai 1990', ['date 1990-05-27']],
    ['mayo-1990', ['date 1990-05']],
    ['Май 1990', ['date 1990-05']],
    ['1990/05 May', ['year 1990', 'month 5']],
    ['1990/May/27', ['year 1990', 'month 5', 'day 27']],
    ['1990/27 May', ['year 1990', 'date 1990-05-27']],
    ['issue-12', ['issue 12']],
    ['2022/no-12', ['year 2022', 'issue 12']],
    ['vol-3/no-12', ['volume 3', 'issue v3 12']],
    ['Volume 3/Issue 12', ['volume 3', 'issue v3 12']],
    ['Jahrgang 12 (1990)/Heft 3', ['volume 12 of 1990', 'issue v12 3 of 1990']],
    ['vol-3/12', ['volume 3', 'issue v3 12']],
    ['v3/12', ['volume 3', 'issue v3 12']],
    ['v03n12', ['issue v3 12']],
    ['issue-12-2022', ['issue 12 of 2022']],
    ['2022-no-12', ['issue 12 of 2022']],
    ['issues/12', ['issues', 'issue 12']],
    ['issues/12-2022', ['issues', 'issue 12 of 2022']],
    ['№12', ['issue 12']],
    ['第12号', ['issue 12']],
    ['n-12', ['issue 12']],
    ['12-2022', ['storage']],
    ['1998-99', ['storage']],
    ['1990s', ['storage']],
    ['_posts', ['storage']],
    ['sport', ['-']],
    ['sea-life', ['-']],
    ['May', ['-']],
    ['march', ['-']],
    ['March on Washington', ['-']],
    ['v2', ['-']],
    ['no-10-downing-street', ['-']],
    ['issue-of-the-day', ['-']],
    ['x'.repeat(1000), ['-']],
  ])('%s says %j', (path, expected) => {
    const kinds = structuralFolders(path.split('/')).map((each) => {
      if (each === undefined) return '-';
      const of = 'year' in each && each.year !== undefined ? ` of ${each.year}` : '';
      if ('digits' in each) return `${each.kind} ${each.digits}`;
      return 'number' in each ? `${each.kind}${'volume' in each && each.volume !== undefined ? ` v${each.volume}` : ''} ${each.number}${of}` : each.kind;
    });
    expect(kinds).toEqual(expected);
  });
});
