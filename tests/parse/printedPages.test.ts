/** Pages as they were printed, saved and copied: who posted a text and when, sheets of a browser, a saved copy's own lines, menus, decks, feet. */
import { describe, expect, it } from 'vitest';
import { postedBy } from '../../src/stages/parse/head/postedBy.js';
import { readArticle } from '../helpers/readArticle.js';

const story = [
  'The ferry to Skerrow has been running again since Monday, for the first time in nine weeks, and forty people were on board when it left the quay.',
  'The harbour master rang the bell twice, and the next one leaves at seven in the evening, she said, as long as the weather of the season allows it.',
  'Nobody has paid for the repairs so far, which the council wants to talk about on Thursday in the hall behind the church, where the tide tables hang.',
];
const read = async (...lines: readonly string[]) => (await readArticle(`${lines.join('\n')}\n`, 'a.txt')).article;
const readBelow = (...head: readonly string[]) => read(...head, '', ...story.flatMap((each) => [each, '']));
const menu = ['Harbour Times', 'Home', 'News', 'Politics', 'Culture', 'Sign in', 'Subscribe'];

describe('who posted a text, and when', () => {
  it.each([
    ['Submitted by Arne Berg on Tue, 20/12/2016 - 09:43', 'Arne Berg', '2016-12-20T09:43:00'],
    ['Posted by shyouhei on 30 Jun 2013', 'shyouhei', '2013-06-30'],
    ['Gespeichert von Arne Berg am Di, 20.12.2016 - 09:43', 'Arne Berg', '2016-12-20T09:43:00'],
    ['Soumis par Arne Berg le mar, 20/12/2016 - 09:43', 'Arne Berg', '2016-12-20T09:43:00'],
    ['Inviato da Arne Berg il 20 dicembre 2016', 'Arne Berg', '2016-12-20'],
    ['Enviado por Arne Berg el 20 de diciembre de 2016', 'Arne Berg', '2016-12-20'],
    ['Ingediend door Arne Berg op 20 december 2016', 'Arne Berg', '2016-12-20'],
    ['Опубликовано Алексей Лугов в 20 декабря 2016', 'Алексей Лугов', '2016-12-20'],
    ['Dodane przez Arne Berg w dniu 20 grudnia 2016', 'Arne Berg', '2016-12-20'],
    ['Publié le 20 décembre 2016 par hsbt', 'hsbt', '2016-12-20'],
    ['畠山理仁 が 2016年12月20日 14:30 に投稿', '畠山理仁', '2016-12-20T14:30:00'],
    ['由 陈安 提交于 2016-12-20', '陈安', '2016-12-20'],
    ['2016.12.20 11:15에 shyouhei 님이 게시', 'shyouhei', '2016-12-20T11:15:00'],
  ])('%s', async (line, name, day) => {
    const article = await readBelow('The ferry runs again today', line);
    expect(article.headline).toBe('The ferry runs again today');
    expect(article.bylines.map((each) => each.name)).toEqual([name]);
    expect(article.published?.edtf).toBe(day);
  });

  it('names several, and nobody where the page’s keeper posted it', async () => {
    expect((await readBelow('The ferry runs again today', 'Submitted by Arne Berg and Bo Lind on 20 December 2016')).bylines).toMatchObject([
      { name: 'Arne Berg' },
      { name: 'Bo Lind' },
    ]);
    expect(await readBelow('The ferry runs again today', 'Submitted by admin on 20 December 2016')).toMatchObject({ bylines: [], published: { edtf: '2016-12-20' } });
  });

  it.each(['The report was written by nobody on the quay in 2016', 'Built by the town in 1912 at last', 'Published by the council, 44 pages', '12 by 15 metres'])(
    'is not told by %s',
    (line) => expect(postedBy(line)).toBeUndefined(),
  );

  it.each([
    ['By shyouhei', ['shyouhei']],
    ['von jens42', ['jens42']],
    ['By candlelight', []],
    ['By sea', []],
    ['By TJ Fontaine', ['TJ Fontaine']],
  ])('%s', async (line, names) => expect((await readBelow('The ferry runs again today', line)).bylines.map(({ name }) => name)).toEqual(names));
});

describe('sheets that a browser printed', () => {
  const foot = 'https://harbour.example/ferry-again    1/1';
  it.each([
    ['with the title behind it', ['9/12/23, 4:17 AM    Ferry again - Harbour Times']],
    ['over the title', ['12.09.2023, 4:17', 'Ferry again - Harbour Times']],
  ])('have a stamp %s, whose day is not the text’s', async (_, stamp) => {
    const article = await read(...stamp, '', 'Ferry again', 'June 30, 2013', '', ...story.flatMap((each) => [each, '']), foot);
    expect(article).toMatchObject({ headline: 'Ferry again', published: { edtf: '2013-06-30' } });
    expect(article.removed.map(({ text }) => text)).toEqual([...stamp, foot]);
  });

  it('are told by their feet too: a stamp alone may be the text’s', async () => {
    const article = await read('Ferry again', '12.09.2023, 14:17', '', ...story.flatMap((each) => [each, '']));
    expect(article.published?.edtf).toBe('2023-09-12T14:17:00');
  });
});

it('the days of a saved copy are not the text’s', async () => {
  const article = await readBelow('26 captures', '30 Mar 2014 - 11 Dec 2017', 'About this capture', '', 'The ferry runs again today', 'By Arne Berg', 'June 30, 2013');
  expect(article).toMatchObject({ headline: 'The ferry runs again today', published: { edtf: '2013-06-30' } });
});

describe('under a menu', () => {
  it('a headline of two words stands over its deck', async () => {
    const article = await readBelow(...menu, '', 'Ferry tables', 'When the boats of the season leave the quay', 'Arne Berg', 'October 17, 2012 • 4 min read');
    expect(article).toMatchObject({
      headline: 'Ferry tables',
      deck: 'When the boats of the season leave the quay',
      bylines: [{ name: 'Arne Berg' }],
      published: { edtf: '2012-10-17' },
    });
  });

  it('the way from home down to the article is no headline', async () => {
    const trail = 'Ana Sayfa » Haberler » The ferry to Skerrow runs again with the tide tables of the harbour';
    const article = await readBelow(trail, '', 'The ferry to Skerrow runs again with the tide tables of the harbour', 'Arne Berg', 'October 17, 2012');
    expect(article.headline).toBe('The ferry to Skerrow runs again with the tide tables of the harbour');
    expect(article.removed.map(({ text }) => text)).toContain(trail);
  });

  it('the day with the section over the headline is the text’s', async () => {
    const article = await readBelow(...menu, '', 'May 28, 2024 / Partnerships', 'The ferry to Skerrow runs again with the tide tables of the harbour', 'Arne Berg');
    expect(article).toMatchObject({ headline: 'The ferry to Skerrow runs again with the tide tables of the harbour', section: 'Partnerships', published: { edtf: '2024-05-28' } });
  });
});

describe('the foot of a page', () => {
  it.each([
    [
      'in German',
      [
        'Gefällt mir:',
        'Wird geladen …',
        'Veröffentlicht unter Hafen | Verschlagwortet mit Boot, Kai | Hinterlasse einen Kommentar',
        '',
        '← Was sagt der Hafen?',
        'Neueste Beiträge',
        'Der Kai bleibt zu',
        '© 2014 Hafenblatt. Alle Rechte vorbehalten.',
      ],
    ],
    [
      'with a headline that asks',
      ['Like this:', 'Loading...', '', '← Harbour independence: what do the polls say?', 'Storm and tide →', '© 2014 Harbour Times. All rights reserved.'],
    ],
    ['of links side by side', ['Imprimer cette page', 'Envoyer par e-mail', '', 'Contact | Politique de confidentialité | Qui sommes-nous ?']],
  ])('%s goes', async (_, foot) => {
    const article = await read('The ferry runs again today', '', ...story.flatMap((each) => [each, '']), ...foot);
    expect(article.removed.map(({ text }) => text).sort()).toEqual(foot.filter((line) => line !== '').sort());
  });

  it('is not begun by the last word of a sentence', async () => {
    const { article, text } = await readArticle(
      `The ferry runs again today\n\n${story[0]}\n\nThe owner of the boats, who lives on the other side of the bay, could not be reached for\ncomment.\n\n“It was clear to us,” said\nthe captain of the tug.\n\nShare\nPrint\n`,
      'a.txt',
    );
    expect(text).toContain('could not be reached for comment.');
    expect(article.removed.map((each) => each.text)).toEqual(['Share', 'Print']);
  });
});
