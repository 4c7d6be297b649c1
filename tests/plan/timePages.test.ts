/** Pages of time: gaps keep their places, imprecise dates stand apart, no page grows with the archive. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { CivilDate, SourcePath } from '../../src/model/brands.js';
import type { PageKind, ViewOf } from '../../src/model/views.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';

function article(name: string, earliest: string, latest = earliest, section?: string): Article {
  const path = `${name}.txt` as SourcePath;
  const published = {
    edtf: earliest === latest ? earliest : `[${earliest}..${latest}]`,
    precision: 'day' as const,
    earliest: earliest as CivilDate,
    latest: latest as CivilDate,
    evidence: { rule: 'iso-date' as const, source: 'body' as const, text: earliest },
  };
  return bareArticle(path, { headline: name, published, dateClaims: [published], ...(section === undefined ? {} : { section }), slug: name });
}

function views<K extends PageKind>(kind: K, articles: readonly Article[]): ViewOf[K][] {
  return planOf(articles).plan.pages.flatMap((page) => (page.kind === kind ? [page.view() as ViewOf[K]] : []));
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('nothing there');
  return item;
};

describe('a year', () => {
  const year = first(views('year', [article('a', '2024-02-29'), article('b', '2024-02-29'), article('c', '2024-02-01', '2024-02-29'), article('d', '2024-01-01', '2024-12-31')]));

  it('has twelve calendars, with all their days', () => {
    expect(year.months.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(year.months.map(({ count }) => count)).toEqual([0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // 1 February 2024 was a Thursday.
    expect(year.months[1]?.firstWeekday).toBe(4);
  });

  it('shades a day by its share of the fullest, and links only what there is', () => {
    const days = year.months[1]?.days ?? [];
    expect(days[28]).toMatchObject({ day: 29, count: 2, shade: 4, href: '../2024/02/29/index.html' });
    expect(days[27]).toEqual({ day: 28, text: 'February 28, 2024', label: 'February 28, 2024: 0 articles', count: 0, shade: 0 });
  });

  it('lists apart what is of no month', () => {
    expect(year.entries.map(({ headline }) => headline)).toEqual(['d']);
  });
});

it('a month lists first what is of no day', () => {
  const month = first(views('month', [article('a', '2024-02-03'), article('b', '2024-02-01', '2024-02-29')]));
  expect(month.entries.map(({ headline }) => headline)).toEqual(['b', 'a']);
  expect(month.withoutDay).toBe(1);
});

describe('all years', () => {
  it('keep the places of years without articles, and tell of decades without any in a line', () => {
    const [view] = views('years', [article('a', '1021-05-01'), article('b', '1990-01-01'), article('c', '1992-01-01')]);
    expect(view?.decades.map(({ heading, silence, years }) => silence ?? `${heading}: ${years.map(({ text, countText }) => `${text} ${countText}`).join(', ')}`)).toEqual([
      '1020s: 1021 1, 1022 0, 1023 0, 1024 0, 1025 0, 1026 0, 1027 0, 1028 0, 1029 0',
      '1030–1989: no articles',
      '1990s: 1990 1, 1991 0, 1992 1',
    ]);
  });

  it('go on over several pages', () => {
    const articles = Array.from({ length: 40 }, (_, decade) => article(`a${decade}`, `${1600 + decade * 10}-01-01`));
    expect(views('years', articles).map(({ decades }) => decades.filter(({ years }) => years.length > 0).length)).toEqual([15, 15, 10]);
  });
});

it('the home page’s chart of nine to twelve years has shorter names for narrow screens', () => {
  const bars = (count: number) =>
    first(
      views(
        'home',
        Array.from({ length: count }, (_, at) => article(`a${at}`, `${2001 + at}-01-01`)),
      ),
    ).chart?.groups.flatMap((group) => group.bars.map(({ text, narrow }) => [text, narrow]));
  expect(bars(9)?.at(-1)).toEqual(['2009', '09']);
  expect(bars(8)?.at(-1)).toEqual(['2008', undefined]);
});

describe('a day in all years', () => {
  const articles = [article('a', '1990-03-01'), article('b', '2020-03-01'), article('c', '2020-03-02'), ...Array.from({ length: 6 }, (_, at) => article(`d${at}`, '2021-03-01'))];

  it('has the newest year first, a few articles of each, and the way to the others', () => {
    const days = views('anniversary', articles);
    expect(days.map(({ title }) => title)).toEqual(['March 1', 'March 2']);
    expect(days[0]?.years.map(({ day, entries, more }) => [day.text, entries.length, more?.href])).toEqual([
      ['2021', 4, '../../2021/03/01/index.html'],
      ['2020', 1, undefined],
      ['1990', 1, undefined],
    ]);
  });

  it('is in a calendar of 366 days', () => {
    const calendar = first(views('on-this-day', articles));
    expect(calendar.months.reduce((sum, { days }) => sum + days.length, 0)).toBe(366);
    expect(calendar.months[2]?.days[0]).toMatchObject({ count: 8, href: '../on-this-day/03-01/index.html', shade: 4 });
  });
});

describe('the timeline', () => {
  it('stacks the sections of a month, whose height is its share of the fullest', () => {
    const view = first(
      views('timeline', [article('a', '2020-03-01', '2020-03-01', 'Sea'), article('b', '2020-03-02', '2020-03-02', 'Sea'), article('c', '2020-03-03'), article('d', '2020-05-01')]),
    );
    const [row] = view.rows;
    expect(row?.cells[2]).toEqual({
      label: 'March 2020: 3 articles (Sea 2, Without a section 1)',
      href: '../2020/03/index.html',
    });
    expect(row?.cells[3]).toEqual({ label: 'April 2020: 0 articles' });
    // March and May: their places from the left, and in them each tone from above.
    expect(row?.paths).toEqual([
      { tone: 1, path: 'M29 13v27' },
      { tone: 9, path: 'M29 0v13M53 27v13' },
    ]);
    expect(view.legend).toMatchObject([
      { tone: 1, text: 'Sea', countText: '2' },
      { tone: 9, countText: '2' },
    ]);
  });

  it('of an archive without sections has one tone, and speaks of none', () => {
    const view = first(views('timeline', [article('a', '2020-03-01')]));
    expect(view.legend).toEqual([]);
    expect(view.rows.flatMap(({ paths }) => paths.map(({ tone }) => tone))).toEqual([1]);
    expect(view.description).toBe('Every month of the archive, from left to right.');
    expect(first(views('timeline', [article('a', '2020-03-01', '2020-03-01', 'Sea')])).description).toContain('colours');
  });

  it('names the three largest sections of a month, however many it has', () => {
    const articles = ['A', 'B', 'B', 'C', 'D', 'D', 'D', 'E'].map((section, at) => article(`a${at}`, '2020-03-01', '2020-03-01', section));
    const labels = first(views('timeline', articles)).rows.flatMap(({ cells }) => cells.flatMap(({ href, label }) => (href === undefined ? [] : [label])));
    expect(labels).toEqual(['March 2020: 8 articles (D 3, B 2, A 1…)']);
  });

  it('has at most forty rows on a page, and one row for a long silence', () => {
    const articles = Array.from({ length: 130 }, (_, at) => article(`a${at}`, `${1800 + at}-01-01`));
    expect(views('timeline', articles).map(({ rows }) => rows.length)).toEqual([40, 40, 40, 10]);
    expect(first(views('timeline', [article('a', '1900-01-01'), article('b', '1990-01-01')])).rows.map(({ text }) => text)).toEqual(['1900', '1901–1989: no articles', '1990']);
  });

  it('is where the home page’s bars of decades lead', () => {
    const pages = planOf(Array.from({ length: 90 }, (_, at) => article(`a${at}`, `${1503 + at * 5}-01-01`))).plan.pages;
    const years = pages.flatMap((page) =>
      page.kind === 'timeline' ? (page.view() as ViewOf['timeline']).rows.flatMap(({ id, href }) => (href === undefined ? [] : [`${page.url}#${id}`])) : [],
    );
    const home = first(pages.flatMap((page) => (page.kind === 'home' ? [page.view() as ViewOf['home']] : [])));
    // Each decade has two years, of which the first is where it begins.
    expect(home.chart?.groups.flatMap(({ bars }) => bars.flatMap(({ href }) => href ?? []))).toEqual(years.filter((_, at) => at % 2 === 0));
    expect(years).toContain('timeline/page-3.html#year-1703');
    expect(home.chartTitle).toBe('Articles per decade');
  });

  it('says how many articles it cannot show', () => {
    expect(first(views('timeline', [article('a', '1900-01-01'), article('b', '1900-01-01', '1900-12-31')])).note).toBe(
      '1 article, of which no month is known, is not in the picture.',
    );
    const undated = bareArticle('c.txt', { section: 'Sea', slug: 'c' });
    const view = first(views('timeline', [article('a', '1900-01-01', '1900-01-01', 'Sea'), article('b', '1900-01-01', '1900-12-31', 'Sea'), undated]));
    expect([view.legend.map(({ countText }) => countText), view.note]).toEqual([['3'], '2 articles, of which no month is known, are not in the picture.']);
  });
});

describe('an article that may be of several years', () => {
  const ofDecade = (name: string, decade: string) => article(name, `${decade}0-01-01`, `${decade}9-12-31`);
  const archive = [
    article('a', '1953-05-01'),
    ofDecade('b', '197'),
    ofDecade('c', '199'),
    article('d', '1991-03-01'),
    article('e', '1992-03-01'),
    article('f', '1988-01-01', '1993-12-31'),
    article('g', '2021-11-01', '2022-02-03'),
  ];

  it('is counted in no year, and told of where it is not counted', () => {
    const home = first(views('home', archive));
    expect(home.chart?.groups.flatMap(({ bars }) => bars).reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(home.chartNote).toBe('4 articles are not in the picture: their dates are not known well enough.');
    const { coverage, facts } = first(views('about', archive));
    expect(coverage?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(coverage?.caption).toContain('4 articles are not in the picture');
    expect(first(views('timeline', archive)).note).toContain('4 articles');
    // Surely younger than all whose years are known.
    expect([home.counts.span, facts.find(({ term }) => term === 'Period')?.text]).toEqual(['1953–2022', '1953–2022']);
    expect(home.ways).toContainEqual({ href: 'years/unknown/index.html', text: 'Year not known' });
  });

  it('stands in its decade on the page of years, and no silence is claimed over it', () => {
    const view = first(views('years', archive));
    expect(
      view.decades.map(({ heading, silence, years, withoutYear }) => silence ?? [heading, years.filter(({ href }) => href !== undefined).length, withoutYear?.countText]),
    ).toEqual([
      ['1950s', 1, undefined],
      '1960–1969: no articles',
      ['1970s', 0, '1'],
      '1980–1989: no articles of a known year',
      ['1990s', 2, '1'],
      '2000–2019: no articles',
      ['2020s', 0, '1'],
    ]);
    expect(view.withoutYear).toEqual({ href: '../years/unknown/index.html', text: 'Year not known', countText: '1' });
    expect(first(views('home', archive)).chart?.groups.map(({ heading, silence }) => silence ?? heading)).toEqual(['1950s', '1960–1989: no articles of a known year', '1990s']);
    expect(first(views('timeline', archive)).rows.map(({ text }) => text)).toEqual(['1953', '1954–1990: no articles of a known year', '1991', '1992']);
  });

  it('is in a list of its own, to which its date leads', () => {
    const { plan } = planOf(archive);
    const [list] = plan.pages.flatMap((each) => (each.url === 'years/unknown/index.html' ? [each.view() as ViewOf['undated']] : []));
    expect(list?.entries.map(({ headline }) => headline)).toEqual(['b', 'f', 'c', 'g']);
    const page = plan.pages.find(({ kind, url }) => kind === 'article' && url.startsWith('1990/'))?.view() as ViewOf['article'];
    expect([page.date?.text, page.date?.href]).toEqual(['1990s', '../years/unknown/index.html']);
    expect(page.breadcrumbs.map(({ text }) => text)).toEqual(['Home', 'Years', 'Year not known']);
    expect(plan.pages.some(({ url }) => url === '1990/index.html')).toBe(false);
  });

  it('is counted in its decade where bars are decades', () => {
    const long = [article('old', '1021-05-01'), ...archive];
    const bars = first(views('home', long)).chart?.groups.flatMap((group) => group.bars) ?? [];
    expect(bars.filter(({ count }) => count > 0).map(({ text, count }) => [text, count])).toEqual([
      ['20', 1],
      ['50', 1],
      ['70', 1],
      ['90', 3],
      ['20', 1],
    ]);
    expect(first(views('home', long)).chartNote).toContain('1 article is');
    expect(first(views('about', long)).coverage?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  it('may be all that an archive holds', () => {
    const only = [ofDecade('b', '197'), article('f', '1988-01-01', '1993-12-31')];
    const home = first(views('home', only));
    expect([home.chart, home.counts.span]).toEqual([undefined, '1970–1993']);
    expect(first(views('years', only)).decades).toMatchObject([{ withoutYear: { countText: '1' }, years: [] }]);
    expect(first(views('about', only)).coverage).toBeUndefined();
  });
});
