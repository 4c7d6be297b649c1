/** Small archives, written by hand: what every kind of clue makes of an undated text, and where references lead. */
import { describe, expect, it } from 'vitest';
import { planFiles } from '../helpers/planFiles.js';

const weekly = 'publications:\n  - abbreviation: SAS\n    frequency: weekly\n    numbering: "{number}/{year}"\n';
const prose = 'The blockade ended as it began, without a declaration, and the tugs were the first to come back to the harbour.';

async function dateOf(text: string, { files = {}, yaml = weekly, path = 'a.txt' }: { files?: Readonly<Record<string, string>>; yaml?: string; path?: string } = {}) {
  const { site } = await planFiles({ ...files, [path]: `After the Blockade\n\n${text}\n` }, yaml);
  return site.articles.find(({ source }) => source.path === path)?.published?.edtf;
}

const dated = (date: string, words: string) => `Title: ${words}\nDate: ${date}\n\n${words}: ${prose}\n`;

describe('an undated text', () => {
  it.each([
    ['the issue that it refers to, and “this month”', `It began earlier this month (cf. SAS 2/22). ${prose}`, '[2022-01-08..2022-01-31]'],
    ['days without a year', `It began earlier this month (cf. SAS 2/22). ${prose} By Jan. 13, all was over. On Jan. 5, it was not.`, '[2022-01-13..2022-01-31]'],
    [
      'days in French',
      `Il a commencé au début de ce mois (voir SAS 22/03). Le 12 juin, les préfets s’étaient réunis. Le 17 juin, il n’y en avait plus.`,
      '[2003-06-17..2003-06-30]',
    ],
    [
      'days in Spanish',
      `Comenzó a principios de este mes (véase SAS 22/03). El 12 de junio se reunieron los alcaldes y el 17 de junio no quedaba nada.`,
      '[2003-06-17..2003-06-30]',
    ],
    ['days in Russian', `Она началась в начале этого месяца (см. SAS 22/03). 12 июня собрались мэры, а 17 июня уже ничего не осталось.`, '[2003-06-17..2003-06-30]'],
    ['a weekday that agrees', `They voted earlier this month (cf. SAS 10/98), and again on Friday, March 20. ${prose}`, '[1998-03-20..1998-03-31]'],
    ['the last issue of a range', `It began earlier this month (cf. SAS 1-2/22). ${prose}`, '[2022-01-08..2022-01-31]'],
    ['a month named with its year', `It began earlier this month (cf. SAS 2/22). ${prose} The port was closed in December 2021.`, '[2022-01-08..2022-01-31]'],
  ])('by %s', async (_, text, edtf) => expect(await dateOf(text)).toBe(edtf));

  it.each([
    ['without a clue', prose],
    ['with an open interval', `It was told before (cf. SAS 2/22). ${prose}`],
    ['with “this month” alone', `It began earlier this month. ${prose}`],
    ['with days without a year alone', `On Jan. 13, the last frigate had sailed. ${prose}`],
    ['with days long past alone', `In March 1907 the women met, and on April 3, 1907, again. ${prose}`],
    ['with a reference that nobody declared', `It began earlier this month (cf. XQ 2/22). ${prose}`],
    ['where a weekday speaks against the only year', `They voted earlier this month (cf. SAS 10/98), and again on Monday, March 20. ${prose}`],
    ['where a day is after the last that is possible', `It began earlier this month (cf. SAS 2/22). ${prose} On March 3, 2022, it was over.`],
    ['where two references speak of two months as this one', `It began earlier this month (cf. SAS 2/22). ${prose} It ended earlier this month (cf. SAS 30/22).`],
    ['with an issue that is still to come', `Earlier this month it began, and will be continued in SAS 2/22. ${prose}`],
  ])('none %s', async (_, text) => expect(await dateOf(text)).toBeUndefined());

  const neighbours = { 'x/1.txt': dated('2022-03-03', 'The tug'), 'x/2.txt': dated('2022-03-10', 'The barge'), 'x/3.txt': dated('2022-03-17', 'The frigate') };
  it('by the files of its folder', async () => expect(await dateOf(prose, { files: neighbours, path: 'x/a.txt' })).toBe('[2022-03-03..2022-03-17]'));
  it('by the files of its folder, and a day', async () => {
    expect(await dateOf(`${prose} On March 8, it sailed.`, { files: neighbours, path: 'x/a.txt' })).toBe('[2022-03-08..2022-03-17]');
  });
  it('not by the files of another folder', async () => expect(await dateOf(prose, { files: neighbours, path: 'y/a.txt' })).toBeUndefined());
  it('not where folder and text contradict each other', async () => {
    expect(await dateOf(`${prose} On May 3, 2023, it sailed.`, { files: neighbours, path: 'x/a.txt' })).toBeUndefined();
  });

  it('by “this month” and days of the one month for which the folder leaves room', async () => {
    const files = { 'x/1.txt': dated('2022-02-20', 'The tug'), 'x/2.txt': dated('2022-03-10', 'The barge'), 'x/3.txt': dated('2022-04-03', 'The frigate') };
    expect(await dateOf(`Earlier this month it began. On March 8, it sailed. ${prose}`, { files, path: 'x/a.txt' })).toBe('[2022-03-08..2022-03-31]');
    expect(await dateOf(`Earlier this month it began. On March 8, it sailed, and on Feb. 25, not. ${prose}`, { files, path: 'x/a.txt' })).toBe('[2022-03-08..2022-04-03]');
  });

  it('by the other texts of its issue', async () => {
    const files = { '1987/issue-20/1987-05-15-tug.txt': `The Tug\n\n${prose}\n` };
    expect(await dateOf(prose.replace('tugs', 'barges'), { files, path: '1987/issue-20/a.txt' })).toMatch(/^1987/);
  });
});

describe('references', () => {
  const yaml = 'publications:\n  - abbreviation: HB\n    numbering: ["{number}/{year}", "issue of {date}"]\n';
  const issue = (number: number, date: string) => `Title: Of ${number}\nDate: ${date}\nIssue: HB ${number}/${date.slice(2, 4)}\n\nThe text of number ${number}, on tugs.\n`;
  const held = { '12.txt': issue(12, '2024-03-21'), '14.txt': issue(14, '2024-04-04') };
  async function linked(text: string, files: Readonly<Record<string, string>> = held, settings = yaml) {
    const { site, diagnostics } = await planFiles({ ...files, 'a.txt': `Title: Citing\nDate: 2024-05-30\n\n${text}\n` }, settings);
    const article = site.articles.find(({ source }) => source.path === 'a.txt');
    return {
      links: (article === undefined ? [] : (site.slotTargets.get(article.id) ?? [])).map((target) => target?.url),
      cited: site.issues.filter(({ citedBy }) => citedBy.length > 0).map(({ label }) => label),
      codes: diagnostics.map(({ code }) => code).filter((code) => code.startsWith('reference/')),
    };
  }

  it.each([
    ['HB 12/24 and 14/24', ['issues/hb-2024-12/index.html', 'issues/hb-2024-14/index.html'], ['HB 12/2024', 'HB 14/2024'], []],
    ['HB 12-14/24', ['issues/hb-2024-12/index.html'], ['HB 12/2024', 'HB 14/2024'], ['reference/not-held']],
    ['HB 13/24', [undefined], [], ['reference/not-held']],
    ['HB 12/24 of May 3, 1998', [undefined], [], ['reference/disagrees']],
    ['HB 12/24 of March 28, 2024', [undefined], [], ['reference/disagrees']],
    ['HB 12/24 of March 21, 2024', ['issues/hb-2024-12/index.html'], ['HB 12/2024'], []],
    ['HB, issue of April 4, 2024', ['issues/hb-2024-14/index.html'], ['HB 14/2024'], []],
    ['HB, issue of April 4', ['issues/hb-2024-14/index.html'], ['HB 14/2024'], []],
    ['HB, issues of March 21 and April 4, 2024', ['issues/hb-2024-12/index.html', 'issues/hb-2024-14/index.html'], ['HB 12/2024', 'HB 14/2024'], []],
    ['our issue of April 4', ['issues/hb-2024-14/index.html'], ['HB 14/2024'], []],
    ['our issue of June 6', [undefined], [], ['reference/not-held']],
  ])('%s', async (words, links, cited, codes) => expect(await linked(`It was told in ${words} at length.`)).toEqual({ links, cited, codes }));

  it('to the paper of a day of which one article is held', async () => {
    const files = { 'x.txt': 'Title: The Tug\nDate: 2023-06-06\n\nThe text on tugs.\n' };
    expect((await linked('See our issue of June 6.', files, '')).links).toEqual(['2023/06/06/the-tug.html']);
    expect((await linked('See our issue of June 6.', { ...files, 'y.txt': 'Title: The Barge\nDate: 2023-06-06\n\nAnother text, on barges.\n' }, '')).codes).toEqual([
      'reference/ambiguous',
    ]);
  });
});

describe('links by the names that Hugo and Jekyll give files', () => {
  const held = {
    '2013/05/2013-05-16-tug.md': '---\ntitle: The Tug\ndate: 2013-05-16\n---\n\nOn tugs.\n',
    '2013/06/2013-06-01-barge.md': '---\ntitle: The Barge\ndate: 2013-06-01\n---\n\nOn barges.\n',
  };
  async function linked(link: string, files: Readonly<Record<string, string>> = held) {
    const { site, diagnostics } = await planFiles({ ...files, 'a.md': `---\ntitle: Citing\ndate: 2024-05-30\n---\n\nIt was [told](${link}) at length.\n` }, '');
    const article = site.articles.find(({ source }) => source.path === 'a.md');
    return {
      links: (article === undefined ? [] : (site.slotTargets.get(article.id) ?? [])).map((target) => target?.url),
      broken: diagnostics.filter(({ code }) => code === 'link/broken').length,
    };
  }
  const tug = { links: ['2013/05/16/tug.html'], broken: 0 };

  it.each([
    ['{{< ref "2013-05-16-tug.md" >}}', tug],
    ['{{% relref "/2013/05/2013-05-16-tug" %}} "The Tug"', tug],
    ['{% post_url 2013-05-16-tug %}', tug],
    ['<{% link 2013/05/2013-05-16-tug.md %}>', tug],
    ['{{< ref "2013-05-17-tug.md" >}}', { links: [undefined], broken: 1 }],
  ])('%s', async (link, found) => expect(await linked(link)).toEqual(found));

  it('not where two files have the name', async () => {
    expect(await linked('{{< ref "2013-05-16-tug.md" >}}', { ...held, 'x/2013-05-16-tug.md': '---\ntitle: Another\n---\n\nAnother text.\n' })).toEqual({
      links: [undefined],
      broken: 1,
    });
  });
});

describe('links to the archive’s own pages', () => {
  const files = {
    'town/quay.md': '---\ntitle: The Quay\ndate: 2021-03-09\ntopics: [Code & Craft]\nauthor: Jane Roe\n---\nThe quay was mended.\n',
    'a.md':
      '---\ntitle: Citing\ndate: 2021-03-16\n---\n[x](/topics/code-craft) [y](/authors/jane-roe/) [z](/category/town) [home](/) [no](/topics/boats) [guide](/guides/code-craft)\n',
  };

  it('lead there, and what is not there is reported', async () => {
    const { site, diagnostics } = await planFiles(files, '');
    const article = site.articles.find(({ source }) => source.path === 'a.md');
    expect(article === undefined ? [] : (site.slotTargets.get(article.id) ?? []).map((target) => target?.url)).toEqual([
      'topics/code-craft/index.html',
      'authors/jane-roe/index.html',
      'sections/town/index.html',
      'index.html',
      undefined,
      undefined,
    ]);
    expect(diagnostics.filter(({ code }) => code === 'link/broken').map(({ message }) => /`([^`]*)`/.exec(message)?.[1])).toEqual(['/topics/boats', '/guides/code-craft']);
  });
});

describe('facts beside the texts', () => {
  const text = 'The quay\n\nThe council voted on Tuesday for the quay. Nine members were for it, and two were against it.\n';
  const files = {
    'a.txt': text,
    'b.txt': text.replace('Nine', 'Ten'),
    'articles.csv': 'file,title,author,tags,date\na.txt,The quay &#8211; nine for &amp; two against,Jos&eacute; Roe,Tea &amp; toast,2021-03-09\n',
    'b.meta.yaml': 'title: "Caf&eacute; &#8212; open"\ndeck: Tea &amp; toast\nauthors: [Zo&euml; Roe]\nsection: Food &amp; drink\ntopics: [R&B, AT&amp;T]\n',
  };

  it('may write their characters as HTML does', async () => {
    const { site } = await planFiles(files, '');
    const [a, b] = ['a.txt', 'b.txt'].map((path) => site.articles.find(({ source }) => source.path === path));
    expect(a).toMatchObject({ headline: 'The quay – nine for & two against', bylines: [{ name: 'José Roe' }], topics: ['Tea & toast'] });
    expect(b).toMatchObject({ headline: 'Café — open', deck: 'Tea & toast', bylines: [{ name: 'Zoë Roe' }], section: 'Food & drink', topics: ['R&B', 'AT&T'] });
  });
});
