/** Indexes of names: in one order everywhere, in pages of bounded size, with letters that lead to the right page; and what a name's own page tells. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Authority } from '../../src/model/authority.js';
import type { LanguageTag } from '../../src/model/brands.js';
import type { ArticleView, IndexView, SearchView, TermView } from '../../src/model/views.js';
import { alphabet } from '../../src/stages/plan/alphabet.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';

const dated = (path: string, date: string, more: Partial<Article> = {}) => bareArticle(path, { published: statement(date), ...more });
const people: readonly Authority[] = [
  {
    kind: 'person',
    name: 'Ada Vane',
    sortName: 'Vane, Ada',
    variants: ['Miss Vane'],
    dates: '1843~/1911',
    description: 'Convenor.',
    identifiers: [{ scheme: 'Wikidata', value: 'Q42', href: 'https://www.wikidata.org/wiki/Q42' }],
  },
  { kind: 'person', name: 'Bo Li', sortName: 'Bo Li', variants: [], identifiers: [] },
  { kind: 'place', name: 'Skerrow', sortName: 'Skerrow', variants: [], identifiers: [] },
];

function viewsOf(articles: readonly Article[], language = 'en', authorities = people) {
  const { plan } = planOf(articles, { language, pageSize: 5 }, authorities);
  const view = <T>(url: string): T => plan.pages.find((page) => page.url === url)?.view() as T;
  return { urls: plan.pages.map(({ url }) => url as string), view };
}

describe('people and places', () => {
  const mentions = [
    { authority: 0, count: 1 },
    { authority: 2, count: 3 },
  ];
  const { urls, view } = viewsOf([
    dated('a', '1901-05-02', { mentions }),
    dated('b', '1903', { mentions: [{ authority: 0, count: 2 }] }),
    dated('c', '1904-01'),
    bareArticle('d', { mentions }),
  ]);

  it('have pages where an article names them, and no others', () => {
    expect(urls.filter((url) => /^(?:people|places)\//.test(url))).toEqual(['people/index.html', 'people/ada-vane/index.html', 'places/index.html', 'places/skerrow/index.html']);
    expect(viewsOf([bareArticle('a')]).urls.filter((url) => /^(?:people|places)\//.test(url))).toEqual([]);
  });

  it('stand on an article by how often it names them, then as in the index', () => {
    const list = ['Ann Young', 'Bea Abel', 'Cy Moor'].map(
      (name): Authority => ({ kind: 'person', name, sortName: name.split(' ').reverse().join(', '), variants: [], identifiers: [] }),
    );
    const article = bareArticle('a', { mentions: [0, 1, 2].map((authority) => ({ authority, count: authority === 2 ? 5 : 1 })) });
    expect(
      viewsOf([article], 'en', list)
        .view<ArticleView>('undated/a.html')
        .people.map(({ text }) => text),
    ).toEqual(['Cy Moor', 'Bea Abel', 'Ann Young']);
  });

  it('are in the menu where there are some', () => {
    const menu = (views: ReturnType<typeof viewsOf>) => views.view<SearchView>('search.html').navigation.map(({ text }) => text);
    expect(menu({ urls, view })).toEqual(expect.arrayContaining(['People', 'Places']));
    expect(menu(viewsOf([bareArticle('a')]))).not.toEqual(expect.arrayContaining(['People']));
    expect(view<SearchView>('search.html').facets.map(({ name }) => name)).toEqual(expect.arrayContaining(['person', 'place']));
  });

  it('tell what is known of them', () => {
    expect(view<TermView>('people/ada-vane/index.html')).toMatchObject({
      title: 'Ada Vane',
      note: 'Convenor.',
      variants: ['Miss Vane'],
      dates: 'c. 1843–1911',
      identifiers: [{ scheme: 'Wikidata', value: 'Q42', href: 'https://www.wikidata.org/wiki/Q42' }],
      first: { text: 'May 2, 1901', href: '../../1901/05/02/a.html' },
      last: { text: '1903' },
      total: 3,
      chart: { from: '1901', to: '1904', label: 'Articles by year: 1901–1904. Most in 1901: 1 article.', path: 'M4 64v-64h32v64zM84 64v-64h32v64z' },
    });
    expect(view<IndexView>('people/index.html').groups).toEqual([{ links: [{ href: '../people/ada-vane/index.html', text: 'Vane, Ada', countText: '3', years: '1901–1903' }] }]);
  });

  it('stand on the page of the article', () => {
    const page = view<ArticleView>('1901/05/02/a.html');
    expect(page.people).toEqual([{ href: '../../../people/ada-vane/index.html', text: 'Ada Vane' }]);
    expect(page.places).toEqual([{ href: '../../../places/skerrow/index.html', text: 'Skerrow' }]);
  });

  it('of one name have addresses that do not depend on the order of the file', () => {
    const namesakes: Authority[] = ['1843/1911', '1950/..'].map((dates) => ({ kind: 'person', name: 'Ada Vane', sortName: 'Ada Vane', variants: [], dates, identifiers: [] }));
    const addresses = (list: readonly Authority[]) =>
      viewsOf([bareArticle('a', { mentions: list.map((_, authority) => ({ authority, count: 1 })) })], 'en', list).urls.filter((url) => url.startsWith('people/'));
    expect(addresses(namesakes)).toHaveLength(3);
    expect(new Set(addresses([...namesakes].reverse()))).toEqual(new Set(addresses(namesakes)));
  });
});

describe('an index of very many names', () => {
  const names = Array.from({ length: 700 }, (_, index) => `${String.fromCharCode(65 + (index % 26))}name ${index}`);
  const { urls, view } = viewsOf(names.map((name, index) => bareArticle(`p${index}`, { topics: [name] })));
  const pages = urls.filter((url) => /^topics\/[^/]+$/.test(url));

  it('is cut into pages', () => {
    expect(pages).toEqual(['topics/index.html', 'topics/page-2.html', 'topics/page-3.html']);
    expect(pages.map((url) => view<IndexView>(url).groups.flatMap(({ links }) => links).length)).toEqual([300, 300, 100]);
  });

  it('has its letters on every page, each leading to where it begins', () => {
    for (const url of pages) {
      const { letters = [] } = view<IndexView>(url);
      expect(letters.map(({ text }) => text).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
      for (const { href, text } of letters) {
        const [path = '', id] = href.split('#');
        const group = view<IndexView>(path === '' ? url : path.replace('../', '')).groups.find((each) => each.id === id);
        expect(group?.heading, href).toBe(text);
      }
    }
  });
});

describe('a chart over very many years', () => {
  it('has a bar for every few of them', () => {
    const { view } = viewsOf([dated('a', '1700-01-01', { topics: ['x'] }), dated('b', '1999-01-01', { topics: ['x'] }), dated('c', '1998', { topics: ['x'] })]);
    const { chart } = view<TermView>('topics/x/index.html');
    expect(chart?.label).toBe('Articles by 5 years: 1700–1999. Most in 1995–1999: 2 articles.');
    expect(chart?.path.match(/M/g)).toHaveLength(2);
  });
});

describe('a list of several pages', () => {
  const articles = (years: readonly number[], more: Partial<Article> = { topics: ['x'] }) => years.map((year, index) => dated(`a${index}`, `${year}-01-0${1 + (index % 9)}`, more));
  const years = (list: readonly Article[]) =>
    viewsOf(list)
      .view<TermView>('topics/x/index.html')
      .yearsInList?.map(({ text, href }) => `${text} ${href}`);

  it('tells on which page each year begins', () => {
    expect(years([...articles([1990, 1991, 1991, 1992, 1992, 1992, 1992, 1992, 1995]), bareArticle('undated', { topics: ['x'] })])).toEqual([
      '1990 ../../topics/x/page-2.html',
      '1991 ../../topics/x/page-2.html',
      '1992 ../../topics/x/index.html',
      '1995 ../../topics/x/index.html',
    ]);
  });

  it('tells the decades where it has very many years', () => {
    expect(years(articles(Array.from({ length: 60 }, (_, index) => 1943 + index)))?.slice(-3)).toEqual([
      '1980s ../../topics/x/page-3.html',
      '1990s ../../topics/x/index.html',
      '2000s ../../topics/x/index.html',
    ]);
  });

  it('of one page, or of one year, needs none', () => {
    expect(years(articles([1990, 1991, 1992]))).toBeUndefined();
    expect(years(articles([1990, 1990, 1990, 1990, 1990, 1990, 1990]))).toBeUndefined();
  });
});

describe('the order of names', () => {
  const inOrder = (language: string, names: readonly string[]) => {
    const { key, initial } = alphabet(language);
    const sorted = [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return [sorted.join(' '), [...new Set(sorted.map(initial))].join(' ')];
  };

  it.each([
    ['en', ['Zoë', 'émile', 'Ebba', 'Øre', '«Apt»', '9th', '10th', '…'], ['… 9th 10th «Apt» Ebba émile Øre Zoë', '# 0–9 A E O Z']],
    ['en', ['Öberg', 'O’Brien', 'Obst', "O'Connor", 'Oakley', 'obrecht', '’t Hooft', 'Thorn'], ["Oakley Öberg obrecht O’Brien Obst O'Connor ’t Hooft Thorn", 'O T']],
    ['sv', ['Ödman', 'Åberg', 'Zorn', 'Ärlig', 'Alm', 'Édith'], ['Alm Édith Zorn Åberg Ärlig Ödman', 'A E Z Å Ä Ö']],
    ['de', ['Österreich', 'Otto', 'Ostern'], ['Ostern Österreich Otto', 'O']],
    ['da', ['Øre', 'Æble', 'Åse', 'Zoo'], ['Zoo Æble Øre Åse', 'Z Æ Ø Å']],
    ['es', ['Ñandú', 'Núñez', 'Nube', 'Oca'], ['Nube Núñez Ñandú Oca', 'N Ñ O']],
    ['tr', ['Işık', 'İzmir', 'Isparta'], ['Isparta Işık İzmir', 'I İ']],
    ['ru', ['Ёлкин', 'Егоров', 'Жуков', 'Йод', 'Иванов', 'Smith'], ['Егоров Ёлкин Жуков Иванов Йод Smith', 'Е Ж И Й S']],
    ['ar', ['أحمد', 'بيروت', 'إبراهيم'], ['إبراهيم أحمد بيروت', 'ا ب']],
    ['ko', ['김철수', '강남', '한강'], ['강남 김철수 한강', 'ㄱ ㅎ']],
    ['ja', ['東京', 'あんず', 'アイヌ'], ['アイヌ あんず 東京', 'あ 漢']],
  ])('in %s', (language, names, expected) => expect(inOrder(language, names)).toEqual(expected));

  it('tells names apart that look alike', () => {
    const { key } = alphabet('en');
    expect(new Set(['Ada', 'ada', 'Adá', 'A da', 'Ada.', 'A’da'].map(key)).size).toBe(6);
  });
});

describe('authors', () => {
  it('stand under their family names; who is no person stands as printed', () => {
    const names = ['Zoe Abel', 'Anna van der Berg', 'Reuters', 'Otto Kern Jr.', '王小明', 'Adam Young'];
    const { view } = viewsOf(names.map((name, index) => dated(`n${index}`, `200${index}-01-01`, { bylines: [{ name }] })));
    const { groups } = view<IndexView>('authors/index.html');
    expect(groups.flatMap(({ links }) => links.map(({ text }) => text))).toEqual(['Abel, Zoe', 'Berg, Anna van der', 'Kern, Otto, Jr.', 'Reuters', 'Young, Adam', '王小明']);
    expect(view<TermView>('authors/anna-van-der-berg/index.html').title).toContain('Anna van der Berg');
  });

  it('are not named again on their own pages, but for those who wrote with others', () => {
    const { view } = viewsOf([dated('a', '2001-01-02', { bylines: [{ name: 'Ann Roe' }] }), dated('b', '2001-01-01', { bylines: [{ name: 'Ann Roe' }, { name: 'Bo Lee' }] })]);
    expect(view<TermView>('authors/ann-roe/index.html').entries.map(({ bylines }) => bylines)).toEqual([[], ['Ann Roe', 'Bo Lee']]);
    expect(view<TermView>('2001/01/index.html').entries.map(({ bylines }) => bylines)).toEqual([['Ann Roe', 'Bo Lee'], ['Ann Roe']]);
  });

  const indexOf = (names: readonly string[], language = 'en', authorities: readonly Authority[] = []) => {
    const articles = names.map((name, index) => dated(`n${index}`, `200${index}-01-01`, { bylines: [{ name }], language: language as LanguageTag }));
    return viewsOf(articles, 'en', authorities);
  };
  const entries = (names: readonly string[], language = 'en', authorities: readonly Authority[] = []) =>
    indexOf(names, language, authorities)
      .view<IndexView>('authors/index.html')
      .groups.flatMap(({ links }) => links.map(({ text, countText, href }) => [text, countText, href.split('/').at(-2)].join(' | ')));

  it.each([
    ['the order of its parts', ['de Gaulle, Charles', 'Charles de Gaulle', 'DE GAULLE, Charles'], ['Gaulle, Charles de | 3 | charles-de-gaulle']],
    ['case', ['JANE ROE', 'Jane Roe', 'JANE ROE'], ['Roe, Jane | 3 | jane-roe']],
    ['accents', ['José Peña', 'Jose Pena', 'José Peña'], ['Peña, José | 3 | jose-pena']],
    [
      'marks and spaces',
      ['J. R. Smith', 'J.R. Smith', 'Dan O’Brien', "Dan O'Brien", 'Jean-Paul Roe', 'Jean Paul Roe'],
      ["O'Brien, Dan | 2 | dan-obrien", 'Roe, Jean Paul | 2 | jean-paul-roe', 'Smith, J. R. | 2 | j-r-smith'],
    ],
    [
      'a suffix',
      ['King, Martin Luther, Jr.', 'Martin Luther King Jr.', 'Martin Luther King'],
      ['King, Martin Luther | 1 | martin-luther-king', 'King, Martin Luther, Jr. | 2 | martin-luther-king-jr'],
    ],
    ['an agency', ['REUTERS', 'Reuters'], ['Reuters | 2 | reuters']],
  ])('are one where spellings differ in %s', (_, names, expected) => {
    expect(entries(names)).toEqual(expected);
    expect(entries(names.toReversed()).map((text) => text.replace(/.* \| (?=\d)/, ''))).toEqual(expected.map((text) => text.replace(/.* \| (?=\d)/, '')));
  });

  it.each([
    ['initials', ['J. Smith', 'John Smith', 'J. R. Smith']],
    ['a letter', ['Ann Roe', 'Anna Roe']],
    ['what was before the name', ['Mrs. John Roe', 'John Roe']],
    ['letters of another script', ['Иван Роу', 'Ivan Rou']],
  ])('are several where %s differ', (_, names) => expect(entries(names)).toHaveLength(names.length));

  it('have addresses that do not depend on which spellings there are', () => {
    const [only] = entries(['de Gaulle, Charles']);
    expect(only).toMatch(/charles-de-gaulle$/);
    for (const name of ['Charles de Gaulle', 'CHARLES DE GAULLE', 'DE GAULLE, CHARLES', 'Charles De Gaulle'])
      expect(entries([name])).toEqual([expect.stringMatching(/\| charles-de-gaulle$/)]);
  });

  it('have their other spellings on their pages, and their articles in one list', () => {
    const { view } = indexOf(['Charles de Gaulle', 'de Gaulle, Charles', 'CHARLES DE GAULLE']);
    expect(view<TermView>('authors/charles-de-gaulle/index.html')).toMatchObject({ title: 'Charles de Gaulle', total: 3, variants: ['de Gaulle, Charles'] });
  });

  it.each([
    ['en', 'Anna van der Berg', 'Berg, Anna van der'],
    ['nl', 'Anna van der Berg', 'Berg, Anna van der'],
    ['nl-BE', 'Anna van der Berg', 'van der Berg, Anna'],
    ['af', 'Jan van der Merwe', 'van der Merwe, Jan'],
    ['de', 'Otto von der Tann', 'Tann, Otto von der'],
    ['de', 'Erich vom Ende', 'vom Ende, Erich'],
    ['fr', 'Charles de Gaulle', 'Gaulle, Charles de'],
    ['fr', 'Georges de la Tour', 'la Tour, Georges de'],
    ['fr', 'Joachim du Bellay', 'du Bellay, Joachim'],
    ['it', 'Anna della Torre', 'della Torre, Anna'],
    ['es', 'Juana de la Cruz', 'Cruz, Juana de la'],
    ['pt', 'Ana dos Santos', 'Santos, Ana dos'],
    ['fr', 'Joachim Du Bellay', 'Du Bellay, Joachim'],
  ])('stand, in %s, %s as %s', (language, name, expected) => {
    expect(indexOf([name], language).view<IndexView>('authors/index.html').groups[0]?.links[0]?.text).toBe(expected);
  });
});

describe('who writes and is written about', () => {
  const smith: Authority = { ...(people[0] as Authority), name: 'John Smith', sortName: 'Smith, John', variants: ['J. Smith', 'Jack Smith'] };
  const shared: Authority = { kind: 'person', name: 'Jane Smith', sortName: 'Smith, Jane', variants: ['Jack Smith'], identifiers: [] };
  const articles = [
    dated('a', '2001-01-01', { bylines: [{ name: 'J. Smith' }] }),
    dated('b', '2001-01-02', { bylines: [{ name: 'SMITH, John' }, { name: 'Jane Roe' }] }),
    dated('c', '2001-01-03', { mentions: [{ authority: 0, count: 2 }], bylines: [{ name: 'Jack Smith' }] }),
  ];

  it.each([undefined, 'https://archive.example.org/'])('is one: lists, links and JSON-LD, with the address %s', (url) => {
    const { plan } = planOf(articles, { language: 'en', ...(url === undefined ? {} : { url }) }, [smith, shared]);
    const view = <T>(address: string): T => plan.pages.find((page) => page.url === address)?.view() as T;
    const [author, person] = [view<TermView>('authors/john-smith/index.html'), view<TermView>('people/john-smith/index.html')];
    expect(author).toMatchObject({ title: 'John Smith', total: 2, note: 'Convenor.', variants: ['J. Smith', 'Jack Smith', 'SMITH, John'] });
    expect(author.otherSide).toEqual({ text: 'Articles naming this person', link: { href: '../../people/john-smith/index.html', text: '1 article' } });
    expect(person.otherSide).toEqual({ text: 'Articles by this person', link: { href: '../../authors/john-smith/index.html', text: '2 articles' } });
    const graph = (page: { readonly jsonLd: string }) => JSON.parse(page.jsonLd)['@graph'];
    const about = [author, person].map((page) => graph(page).find((node: { '@type': string }) => node['@type'] === 'CollectionPage').about);
    expect(about[0]).toMatchObject({
      '@type': 'Person',
      '@id': `${url ?? '../../'}people/john-smith/${url === undefined ? 'index.html' : ''}#person`,
      name: 'John Smith',
      sameAs: ['https://www.wikidata.org/wiki/Q42'],
    });
    expect(about[1]['@id']).toBe(about[0]['@id']);
    const page = plan.pages.find(({ url: own }) => own === '2001/01/01/a.html');
    expect(graph(page?.view() as ArticleView)[0].author).toEqual([
      {
        '@type': 'Person',
        '@id': `${url ?? '../../../'}people/john-smith/${url === undefined ? 'index.html' : ''}#person`,
        name: 'J. Smith',
        url: `${url ?? '../../../'}authors/john-smith/${url === undefined ? 'index.html' : ''}`,
      },
    ]);
    expect(view<ArticleView>('2001/01/01/a.html').bylines[0]).toEqual({ text: 'J. Smith', href: '../../../authors/john-smith/index.html' });
  });

  it('is nobody of several whom the file calls so', () => {
    expect(planOf(articles, { language: 'en' }, [smith, shared]).plan.pages.map(({ url }) => url as string)).toContain('authors/jack-smith/index.html');
  });
});
