/** What the page of an article is given: the evidence for its date, corrections in order, neighbours in time and in the issue, what its links lead to. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { LanguageTag } from '../../src/model/brands.js';
import type { SettingsInput } from '../../src/model/settings.js';
import type { ArticleView } from '../../src/model/views.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';

const article = (path: string, more: Partial<Article> = {}): Article => {
  const name = path.replace(/\..*/, '');
  return bareArticle(path, { headline: name, slug: name, dateClaims: more.published === undefined ? [] : [more.published], wordCount: 3, ...more });
};
const viewOf = (articles: readonly Article[], url: string, settings: SettingsInput = {}): ArticleView => {
  const page = planOf(articles, { publications: [{ abbreviation: 'HB', name: 'Harbour Bulletin' }], ...settings }).plan.pages.find((each) => each.url === url);
  if (page?.kind !== 'article') throw new Error(`no article at ${url}`);
  return page.view();
};
const issue = (number: number) => ({ publication: 'HB', number, year: 2022 });

describe('the view of an article', () => {
  it('holds every claim about its date, and marks the one that contradicts it', () => {
    const published = { ...statement('2022-01-20'), evidence: { ...statement('2022-01-20').evidence, place: { path: 'a.md', line: 3, field: 'date' } } };
    const other = { ...statement('2021'), evidence: { rule: 'folder-date', source: 'folder', text: '2021', place: { path: 'a.md' } } } as const;
    const view = viewOf([article('a.md', { published, dateClaims: [published, other] })], '2022/01/20/a.html');
    expect(view.dateClaims).toEqual([
      { text: 'January 20, 2022', edtf: '2022-01-20', source: 'Stated in the article’s metadata', words: '2022-01-20', place: 'a.md:3 (date)', disagrees: false, clues: [] },
      { text: '2021', edtf: '2021', source: 'From the folder it lies in', words: '2021', disagrees: true, clues: [] },
    ]);
    expect(view.dateSource).toBe('Stated in the article’s metadata');
  });

  it('is cited without a date in the words of a sentence', () => {
    const cited = (language: string): string =>
      viewOf([article('a.md', { issue: { publication: 'HB', number: 3 } })], 'undated/a.html', { language })
        .citation.plain.map(({ text }) => text)
        .join('');
    expect(cited('en')).toBe('a. Harbour Bulletin, HB 3, no date known, Test archive.');
    expect(cited('de')).toContain(', Datum unbekannt, ');
    expect(cited('fr')).toContain(', date inconnue, ');
    expect(viewOf([article('a.md')], 'undated/a.html').words.noDate).toBe('No date known');
  });

  it('tells the time to read it, at least a minute, and none where there is no text', () => {
    const times = [0, 1, 238, 1_190]
      .map((wordCount) => viewOf([article('a.md', { wordCount })], 'undated/a.html'))
      .map(({ wordCountText, readingTimeText }) => [wordCountText, readingTimeText]);
    expect(times).toEqual([
      ['0 words', undefined],
      ['1 word', '1 minute'],
      ['238 words', '1 minute'],
      ['1,190 words', '5 minutes'],
    ]);
  });

  it('says what a date was inferred from', () => {
    const published = {
      ...statement('[2022-01-13..2022-01-31]'),
      evidence: { rule: 'clue-day', source: 'inference', text: 'on $& 13 January' },
      inferredFrom: [{ rule: 'clue-day', says: 'pastDay', with: { day: '2022-01-13' }, text: 'on $& 13 January' }],
    } as const;
    const view = viewOf([article('a.md', { published })], '2022/01/a.html');
    expect(view.dateSource).toBe('Inferred from “on $& 13 January”');
    expect(view.dateClaims[0]?.clues).toEqual([{ meaning: 'the text tells of January 13, 2022 as past: not before that day', words: 'on $& 13 January' }]);
    expect(view.citation.plain.map(({ text }) => text).join('')).toBe('a. Test archive, January 13\u2009–\u200931, 2022 (inferred).');
  });

  it('has corrections in order of time', () => {
    const corrections = [
      { text: 'undated', inText: 'p-000000' },
      { text: 'later', date: statement('2022-03') },
      { text: 'earlier', date: statement('2022-02-03') },
    ];
    const view = viewOf([article('a.md', { published: statement('2022-01-20'), corrections })], '2022/01/20/a.html');
    expect(view.corrections).toEqual([
      { text: 'earlier', date: { text: 'February 3, 2022', edtf: '2022-02-03', datetime: '2022-02-03' } },
      { text: 'later', date: { text: 'March 2022', edtf: '2022-03', datetime: '2022-03' } },
      { text: 'undated', href: '#p-000000' },
    ]);
  });

  it('names neighbours in time, and in the issue in the order of its contents', () => {
    const articles = [
      article('a.md', { published: statement('2022-01-20'), issue: issue(3) }),
      article('b.md', { published: statement('2022-01-21') }),
      article('c.md', { published: statement('2022-01-22'), issue: issue(3) }),
      article('d.md', { issue: issue(3) }),
    ];
    const view = viewOf(articles, '2022/01/22/c.html');
    expect([view.previous?.headline, view.next?.headline]).toEqual(['b', undefined]);
    expect([view.inIssue.previous?.headline, view.inIssue.next?.headline]).toEqual(['a', 'd']);
    expect(viewOf(articles, '2022/01/21/b.html').inIssue).toEqual({});
  });

  it('describes what its links lead to, in the language of what is there', () => {
    const slots: Article['slots'] = [
      { kind: 'link', target: 'b.md' },
      { kind: 'reference', reference: { text: 'HB 3/22', issue: issue(3), rule: 'cue-word' } },
      { kind: 'link', target: 'gone.md' },
    ];
    const articles = [
      article('a.md', { published: statement('2022-01-20'), slots }),
      article('b.md', { published: statement('2022-01-27'), issue: issue(3), headline: '<b> & "حبر"', language: 'ar' as LanguageTag }),
    ];
    const { bodyHtml } = viewOf(articles, '2022/01/20/a.html');
    expect(bodyHtml).toContain(
      '<a href="../../../2022/01/27/b.html" aria-describedby="leads-to-0">words</a><span class="hint" id="leads-to-0" role="tooltip" lang="ar" dir="rtl">\u2068&lt;b> &amp; "حبر"\u2069 · \u2068January 27, 2022\u2069</span>',
    );
    expect(bodyHtml).toContain('<span class="hint" id="leads-to-1" role="tooltip" lang="en" dir="ltr">Issue HB 3/2022 · January 27, 2022 · 1 article</span>');
    expect(bodyHtml).toContain('<p><a>words</a></p>');
  });

  it('says of a reference that leads nowhere, in its own language, that it does, and gives it no address', () => {
    const slots: Article['slots'] = [{ kind: 'reference', reference: { text: 'HB 9/22', issue: issue(9), rule: 'cue-word' } }];
    const articles = [article('a.md', { published: statement('2022-01-20'), slots, language: 'en' as LanguageTag })];
    expect(viewOf(articles, '2022/01/20/a.html', { language: 'de' }).bodyHtml).toContain(
      '<a class="issue-reference" aria-describedby="leads-to-0">words</a><span class="hint" id="leads-to-0" role="tooltip" lang="de" dir="ltr">In diesem Archiv nicht ermittelt</span>',
    );
  });

  it('carries roles, the page and the address', () => {
    const more = { published: statement('2022-01-20'), bylines: [{ name: 'Ann Roe', role: 'Staff' }], page: '4', issue: issue(3) };
    const view = viewOf([article('a.md', more)], '2022/01/20/a.html', { url: 'https://a.example/x/' });
    expect(view.bylines).toEqual([{ href: '../../../authors/ann-roe/index.html', text: 'Ann Roe', role: 'Staff' }]);
    expect(view.page).toBe('page 4');
    expect(view.citation.plain.map(({ text }) => text).join('')).toBe(
      'Ann Roe: a. Harbour Bulletin, HB 3/2022, January 20, 2022, page 4, Test archive. https://a.example/x/2022/01/20/a.html',
    );
    expect(view.citation.mail).toContain('https%3A%2F%2Fa.example%2Fx%2F2022%2F01%2F20%2Fa.html');
  });
});
