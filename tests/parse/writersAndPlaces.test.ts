/** Who wrote a text and where, as papers of unions, schools and databases, and letters from abroad, print it. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../helpers/readArticle.js';

const story = [
  'The board of the yard said on Monday that it would not sell the slip, since nobody had asked what the neighbours think of it.',
  'Eleven men have signed a letter, and the council reads it on Thursday, when the hall is free.',
];
const readAll = (...head: readonly string[]) => readArticle(`${[...head, '', ...story.flatMap((each) => [each, ''])].join('\n')}\n`, 'a.txt');
const read = async (...head: readonly string[]) => (await readAll(...head)).article;
const headline = 'Slip stays unsold for another year';

describe('the writer', () => {
  it.each([
    ['an office behind the name', 'Karen Brannigan, Pensions Officer'],
    ['an office of several words', 'Karen Brannigan, Equality and Diversity Officer'],
    ['the year of her class', "By Karen Brannigan '23"],
    ['the year of her class, written out', 'By Karen Brannigan, Class of 1975'],
    ['who helped, behind a semicolon', 'By KAREN BRANNIGAN; JOHN SMITH contributed reporting.'],
    ['who helped, and from where', 'By KAREN BRANNIGAN; John Smith contributed reporting from Albany.'],
  ])('%s', async (_, line) => {
    const article = await read(headline, '', line);
    expect(article.headline).toBe(headline);
    expect(article.bylines.map(({ name }) => name.toLowerCase())).toEqual(['karen brannigan']);
  });

  it('has an office in the line below, in one block with the headline', async () => {
    const article = await read(headline, 'Karen Brannigan', 'Pensions Officer');
    expect(article.bylines).toMatchObject([{ name: 'Karen Brannigan', role: 'Pensions Officer' }]);
  });

  it('is not who was elected', async () => {
    expect((await read(headline, '', 'Karen Brannigan, who was elected president')).bylines).toEqual([]);
  });
});

describe('a place by itself', () => {
  it.each([
    ['LIEPAJA, Soviet Union', { place: 'LIEPAJA, Soviet Union' }],
    ['Skerrow, Scotland', { place: 'Skerrow, Scotland' }],
    ['Athen, im März', { place: 'Athen', date: 'im März' }],
    ['Athènes, de notre envoyé spécial', { place: 'Athènes' }],
  ])('%s', async (line, dateline) => {
    const { article, text } = await readAll(headline, '', line);
    expect(article.dateline).toEqual(dateline);
    expect(text.startsWith(story[0] ?? '')).toBe(true);
  });

  it('a given name and a country are none', async () => {
    expect((await read(headline, '', 'Thomas, Scotland')).dateline).toBeUndefined();
  });

  it('a month is the day of a letter within the text', async () => {
    const { article } = await readArticle(
      'Griechenland vor der Wahl\n\nAthen, im März. Die Parteien haben ihre Listen eingereicht, und die Plakate hängen.\n\nGewählt wird am Sonntag.\n',
      'a.txt',
    );
    expect(article.dateline).toEqual({ place: 'Athen', date: 'im März' });
  });
});

describe('what a database labels', () => {
  it('the desk is the section, and the region keeps its stop', async () => {
    const { article } = await readArticle(
      `SECTION: Section B; Column 1; Metropolitan Desk; OUR TOWNS; Pg. 1\n\nLENGTH: 845 words\n\nHEADLINE: ${headline}\n\nBYLINE:  By JANE ROE; JOHN SMITH contributed reporting.\n\nDATELINE: NYACK, N.Y.\n\nBODY:\n${story.join('\n\n')}\n`,
      'a.txt',
    );
    expect(article).toMatchObject({ section: 'Metropolitan Desk', page: 'B1', dateline: { place: 'NYACK, N.Y.' } });
    expect(article.bylines.map(({ name }) => name)).toEqual(['JANE ROE']);
  });
});

describe('what stands over the headline', () => {
  const caption = 'A view of the slip this week. The gate has been closed since Monday.';

  it.each([
    ['a sentence of a picture', caption, 'By Maria Pappas'],
    ['a caption with its photographer', 'A photograph shows the slip at dawn. Picture: Ann Lee', 'By Maria Pappas'],
  ])('%s stays in the text', async (_, above, byline) => {
    const { article, text } = await readAll(above, '', headline, '', byline);
    expect(article.headline).toBe(headline);
    expect(article.bylines.map(({ name }) => name)).toEqual(['Maria Pappas']);
    expect(text.startsWith(above)).toBe(true);
  });

  it('a sentence over a subhead that nobody signs is the text', async () => {
    expect((await read(caption, '', 'What the board wants')).headline).not.toBe('What the board wants');
  });
});

describe('lines of a site over a headline', () => {
  const body = 'Der Rat hat am Mittwoch nach drei Stunden für die neue Brücke gestimmt, teilte die Stadt mit, und neun Mitglieder stimmten dagegen.';
  it.each([
    ['of cookies', 'We use cookies to give you the best experience on our website. Accept'],
    ['of cookies, in German', 'Diese Website verwendet Cookies. Mehr erfahren'],
    ['of its letter', 'Sign up for our newsletter and never miss a story.'],
    ['of what is left to read', 'You have 2 free articles left this month. Subscribe now.'],
    ['of cookies, in French', 'En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies.'],
  ])('%s', async (_, line) => {
    const { article } = await readArticle(`${line}\n\nRat stimmt für die Brücke\n\nVon Karl Winter\n31.08.2016\n\n${body}\n\nZwölf zu neun.\n`, 'a.txt');
    expect(article).toMatchObject({ headline: 'Rat stimmt für die Brücke', published: { edtf: '2016-08-31' } });
    expect(article.bylines.map(({ name }) => name)).toEqual(['Karl Winter']);
  });

  it('a court that settles by cookies is the text’s', async () => {
    const { text } = await readAll(headline, '', 'By Jane Roe', '', 'We use cookies to settle our disputes here, said the judge, and ate the evidence.');
    expect(text).toContain('ate the evidence');
  });
});

describe('a headline with a day in it', () => {
  it.each(['Conseil municipal du 13 juin 2013', 'Fiato sul Collo: Consiglio Comunale del 13 Giugno 2013'])('%s', async (title) => {
    const { article } = await readArticle(`${title}\nMathieu Roux\n29/06/2013\n\n${story.join('\n\n')}\n`, 'a.txt');
    expect(article).toMatchObject({ headline: title, published: { edtf: '2013-06-29' } });
    expect(article.bylines.map(({ name }) => name)).toEqual(['Mathieu Roux']);
  });

  it('is not what stands over its writer and day, however little the text says of it', async () => {
    const article = await read('When cops go criminal', '', 'Kerwin Lebone', '14 February 2011', '', 'The board of the yard weighs what the neighbours think of the slip');
    expect(article.headline).toBe('When cops go criminal');
  });
});

describe('lines with day and writer', () => {
  it.each([
    ['Pubblicato il 29 giugno 2013 da Marco Rossi', 'Marco Rossi', '2013-06-29'],
    ['Publicado el 29 de junio de 2013 por Carlos Roldán en Noticias', 'Carlos Roldán', '2013-06-29'],
    ['نشر في 16 فبراير 2026 بواسطة سامح الخطيب', 'سامح الخطيب', '2026-02-16'],
    ['投稿日：2021年8月30日 投稿者：畠山理仁', '畠山理仁', '2021-08-30'],
    ['著者：畠山理仁 | 2021-08-30 | コメント 12件', '畠山理仁', '2021-08-30'],
  ])('%s', async (line, name, day) => {
    const article = await read(headline, '', line);
    expect(article.bylines.map((each) => each.name)).toEqual([name]);
    expect(article.published?.edtf).toBe(day);
  });
});

describe('exports of Factiva', () => {
  const card = ['310 words', '19 March 2009', 'Financial Times', 'FTFT', 'London Ed1', '08', 'English', 'Copyright 2009 The Financial Times Limited.'];
  it('cards without labels', async () => {
    const { article, text } = await readAll(headline, 'Mure Dickie in Tokyo', ...card);
    expect(article).toMatchObject({ headline, page: '08', published: { edtf: '2009-03-19' } });
    expect(article.bylines.map(({ name }) => name)).toEqual(['Mure Dickie']);
    expect(text.startsWith(story[0] ?? '')).toBe(true);
  });

  it('lose no words behind the codes of lead and text', async () => {
    const head = ['HD A new push for a deal', 'BY Dumisani Muleya', 'WC 433 words', 'PD 27 January 2009', 'SN Business Day', 'LA English', 'CY (c) 2009 BDFM Publishers'];
    const { text } = await readArticle(
      `${head.join('\n')}\nLP ${story[0]}\n\nTD ${story[1]}\n\nRE safr : South Africa | zimbab : Zimbabwe\nAN Document MEWBUD0020090127e51r0000c\n`,
      'a.txt',
    );
    expect(text.split(/\n+/)).toEqual(story);
  });
});

it('an hour is no year', async () => {
  const { article } = await readArticle(
    `Berlusconi in ospedale\n\nRoma, 29 gen 10:12 - (Agenzia Nova) - Il presidente è stato ricoverato questa mattina, hanno detto i medici.\n\nAltri esami domani.\n`,
    'a.txt',
  );
  expect(article.dateline).toMatchObject({ place: 'Roma', date: '29 gen' });
  expect(article.published).toBeUndefined();
});

it('a town and its state are no writer', async () => {
  const top = ['THE ONLY EVENING NEWSPAPER IN CHARLOTTE.', 'VOL. XII NO. 6387', 'CHARLOTTE, N. C., MONDAY EVENING, AUGUST 6, 1906', 'PRICE: 5 CENTS', '', 'BIG CROWD AT SALISBURY'];
  const { article } = await readArticle(`${[...top, '', ...story.flatMap((each) => [each, ''])].join('\n')}`, 'a.txt');
  expect(article).toMatchObject({ headline: 'BIG CROWD AT SALISBURY', bylines: [], published: { edtf: '1906-08-06' } });
});

it('lines that each end a sentence are paragraphs, whatever stands around them', async () => {
  const lines = [
    'STORY HIGHLIGHTS',
    'Forty bridges are down',
    'More rain is forecast',
    `Washington (CNN) -- ${story[0]}`,
    ...story.slice(1),
    'A spokesman for the company declined to comment on the figures, but said that safety came first.',
    'Nobody knows what will be done about it before the rain comes back in the autumn.',
  ];
  const { text, article } = await readArticle(`${headline}\nBy Reza Sayah, CNN\nAugust 1, 2010 9:02 a.m. EDT\n${lines.join('\n')}\n`, 'a.txt');
  expect(article.dateline).toMatchObject({ place: 'Washington', agency: 'CNN' });
  expect(text.split(/\n+/).slice(-2)).toEqual(lines.slice(-2));
});

it('the first line of an indented text is no headline', async () => {
  const { text } = await readArticle(
    '    Die Sitzung steht an. Und die\nRäte müssen eine pralle Tagesordnung abarbeiten.\n    Los geht es aber mit der Bürgerfragestunde.\n',
    'a.txt',
  );
  expect(text).toContain('Die Sitzung steht an. Und die');
});

it('the foot of a page is told by how many of its lines are known', async () => {
  const foot = ['98 Comments', 'RSS', 'Email', 'Print', 'Back to top', 'Get reporter alerts', 'Sarah Kliff', 'Email'];
  const { text } = await readArticle(`${headline}\n\nBy Sarah Kliff\n\n${story.join('\n\n')}\n\n${foot.join('\n')}\n`, 'a.txt');
  expect(text.endsWith(story.at(-1) ?? '')).toBe(true);
});

describe('a signature below the text', () => {
  it.each([
    ['in brackets', '(Giovanni Bajo)', 'Giovanni Bajo'],
    ['behind a dash', '— Houssein Djirdeh', 'Houssein Djirdeh'],
  ])('%s', async (_, line, name) => {
    const { article, text } = await readArticle(`${headline}\n\n${story.join('\n\n')}\n\n${line}\n`, 'a.txt');
    expect(article.bylines.map((each) => each.name)).toEqual([name]);
    expect(text.endsWith(story.at(-1) ?? '')).toBe(true);
  });

  it('is not whom the text tells of', async () => {
    const { article } = await readArticle(`${headline}\n\nGiovanni Bajo was there. ${story.join('\n\n')}\n\n(Giovanni Bajo)\n`, 'a.txt');
    expect(article.bylines).toEqual([]);
  });
});

it('a box of other articles above the text is the page’s', async () => {
  const { article, text } = await readAll(headline, 'By ANA Reporter', '', 'Related Stories', 'Mall robbers still at large', 'Two held after heist');
  expect(article.headline).toBe(headline);
  expect(text.startsWith(story[0] ?? '')).toBe(true);
});

it('letters of a broadcaster sign, and a paragraph with no text below it is no deck', async () => {
  expect((await read(headline, 'par BFMTV')).bylines).toMatchObject([{ name: 'BFMTV' }]);
  const { article } = await readArticle(`${headline}\n\n${story[0]}\n\nDienstag, 08.09.2020, 10:07 Uhr\n\nVerantwortlich:\nPolizeidirektion Nord\n`, 'a.txt');
  expect(article.deck).toBeUndefined();
});

it('place and day in brackets', async () => {
  const { article } = await readArticle(
    `${headline}\n\n(Paris, 7 juillet 2011) - Conférence de presse conjointe du ministre d’État et du ministre des Affaires étrangères.\n\n${story[1]}\n`,
    'a.txt',
  );
  expect(article.dateline).toEqual({ place: 'Paris', date: '7 juillet 2011' });
});

it('Hexo’s fields, above one fence, are YAML', async () => {
  const { article } = await readArticle(`title: "Senate: students don’t want hike"\ndate: 2002-04-26 10:00:00\nauthor: "Amy Leonard"\n---\n\n${story.join('\n\n')}\n`, 'a.md');
  expect(article).toMatchObject({ headline: 'Senate: students don’t want hike', bylines: [{ name: 'Amy Leonard' }] });
});

it('shortcodes side by side are all taken', async () => {
  const { text } = await readArticle(
    `---\ntitle: A\n---\n\n[et_pb_section bb_built="1"][et_pb_row][et_pb_column type="4_4"]${story[0]}[/et_pb_column][/et_pb_row][/et_pb_section]\n`,
    'a.md',
  );
  expect(text).toBe(story[0]);
});

describe('writers in Chinese and Japanese', () => {
  const zh = '市议会星期三经过三个小时的辩论后批准了新桥的建设，市政府宣布。反对的议员有九人。\n\n下次会议将在秋天举行。';
  it.each([
    ['several behind the post', '本刊記者 段宏慶 于寧 何華峰', ['段宏慶', '于寧', '何華峰']],
    ['with the place they report from', '特派記者賴錦宏/北京報導聯合報', ['賴錦宏']],
    ['without the photographer', '文/卢磊、邓少华 摄影/王小明', ['卢磊', '邓少华']],
    ['behind a mark', '☉張國財', ['張國財']],
  ])('%s', async (_, line, names) => {
    const { article } = await readArticle(`市議會批准新橋\n\n${line}\n\n${zh}\n`, 'a.txt');
    expect(article).toMatchObject({ headline: '市議會批准新橋' });
    expect(article.bylines.map(({ name }) => name)).toEqual(names);
  });

  it('below the text', async () => {
    expect((await readArticle(`市议会批准新桥\n\n${zh}\n\n本报记者 季宇轩 郭一鹏\n`, 'a.txt')).article.bylines.map(({ name }) => name)).toEqual(['季宇轩', '郭一鹏']);
  });

  it('in brackets behind the last sentence', async () => {
    const ja = '市議会は水曜日、三時間の議論の末に新しい橋の建設を承認したと市が発表した。\n\n次の議会は秋に開かれるとみている。【菅健吾、朝比奈由佳、松本ゆう雅】';
    expect((await readArticle(`議会、橋を承認\n\n${ja}\n`, 'a.txt')).article.bylines.map(({ name }) => name)).toEqual(['菅健吾', '朝比奈由佳', '松本ゆう雅']);
  });
});

describe('datelines', () => {
  it.each([
    ['Leonberg/dpa. Es ist alles anders in diesem Jahr, sagte der Bürgermeister am Mittwoch nach drei Stunden.', { place: 'Leonberg', agency: 'dpa' }],
    ['Berlin. Es ist alles anders in diesem Jahr, sagte der Bürgermeister am Mittwoch nach drei Stunden Debatte.', { place: 'Berlin' }],
    ['STRASBOURG -- « Moins de bruit », a demandé le maire mercredi après trois heures de débat au conseil.', { place: 'STRASBOURG' }],
    ['رام الله (الضفة الغربية) (رويترز) - وافق مجلس المدينة يوم الأربعاء على بناء الجسر الجديد بعد نقاش استمر ثلاث ساعات.', { place: 'رام الله', agency: 'رويترز' }],
  ])('%s', async (paragraph, dateline) => {
    expect((await readArticle(`${headline}\n\n${paragraph}\n\n${story[1]}\n`, 'a.txt')).article.dateline).toEqual(dateline);
  });

  it('a photographer is no place', async () => {
    const { article } = await readArticle(
      'مجلس المدينة يوافق على الجسر\n\nتصوير: أحمد علي\n\nوافق مجلس المدينة يوم الأربعاء على بناء الجسر الجديد بعد نقاش استمر ثلاث ساعات، حسب ما أعلن رئيس البلدية.\n',
      'a.txt',
    );
    expect(article.dateline).toBeUndefined();
    expect(article.bylines).toEqual([]);
  });
});

describe('lines that tell of the paper', () => {
  it.each([
    ['L’ESPRESSO, 2 ottobre 2003, n. 40, da pag 212 a 214', { published: { edtf: '2003-10-02' }, page: '212 a 214' }],
    ['Nuevo Diario.    27/02/1968.  Páginas: 1. Párrafos: 42.', { published: { edtf: '1968-02-27' }, page: '1' }],
    ['International News, Latest News', { section: 'International News' }],
  ])('%s', async (line, expected) => {
    expect(await read(line, '', headline)).toMatchObject({ headline, ...expected });
  });
});

it('the writer and the editor, each under a word of their own', async () => {
  const article = await read(headline, '', 'Reporter', 'Daniel A. Fajri', 'Editor', 'Febriyan', 'Senin, 29 Mei 2023 20:58 WIB');
  expect(article.bylines).toMatchObject([{ name: 'Daniel A. Fajri' }]);
  expect(article.deck).toBeUndefined();
  expect(article.published?.earliest).toBe('2023-05-29');
});

it('a headline in capitals that leaves a phrase open goes on, wherever the next line begins, and is nobody', async () => {
  const { article } = await readArticle(
    `PROMOTOR APURA DENÚNCIA DE ATRASO NO PAGAMENTO DE APOSENTADORIAS E\n                     PENSÕES EM JAPARATINGA\n                         11 de janeiro de 2021\n\n  ${story[0]}\n\n  ${story[1]}\n`,
    'a.txt',
  );
  expect(article).toMatchObject({ headline: 'PROMOTOR APURA DENÚNCIA DE ATRASO NO PAGAMENTO DE APOSENTADORIAS E PENSÕES EM JAPARATINGA', bylines: [] });
});

it('a telegraph signs nothing, and what a text is filed under is its section', async () => {
  expect((await read('STORM AT SEA', '', 'BY CABLE')).bylines).toEqual([]);
  expect(await read(headline, '', 'By Jane Roe | March 3, 2018 | Filed under: Opinion')).toMatchObject({ section: 'Opinion', bylines: [{ name: 'Jane Roe' }] });
});
