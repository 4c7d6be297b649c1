/** Raw texts as researchers and programs keep them: days before sentences and in headlines, labels in brackets, lines under headlines, feet of agencies. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../helpers/readArticle.js';

const story =
  'The quay was closed on Tuesday after a storm, and nobody has said when it will be opened again to the boats of the town.\n\nA second paragraph says that the harbour office had been warned of it a year ago, and did nothing.\n';
const read = async (text: string, path = 'a.txt') => (await readArticle(text, path)).article;
const dayOf = async (text: string, path?: string) => (await read(text, path)).published?.edtf;

describe('a day before the first sentence', () => {
  const sentence = 'The landlord who closed the quay on Tuesday after the storm does not want to open it again, as he said in the evening.';
  it.each([
    ['in digits', '17.01.2018', '2018-01-17'],
    ['with the month', '12 October 2014', '2014-10-12'],
    ['as computers write it', '2018-01-17', '2018-01-17'],
  ])('%s is the text’s, and stays in it', async (_, day, expected) => {
    const { article, text } = await readArticle(`The quay stays closed\n\n${day} ${sentence}\n\n${story}`, 'a.txt');
    expect(article.published).toMatchObject({ edtf: expected, evidence: { rule: 'date-line' } });
    expect(text).toContain(day);
  });

  it.each([
    ['one of several', `17.01.2018 ${sentence}\n\n18.01.2018 ${sentence}`],
    ['a part of the sentence', `17.01.2018 was the day on which the landlord closed the quay after the storm, and nobody knows whether it will open again.`],
  ])('%s is not', async (_, text) => expect(await dayOf(`The quay stays closed\n\n${text}\n\n${story}`)).toBeUndefined());
});

describe('a day in the headline', () => {
  it.each([
    ['Communications-related Headlines For February 15, 2006', '2006-02-15'],
    ['Pressespiegel vom 15.2.2006', '2006-02-15'],
    ['15 February 2006: Morning briefing', '2006-02-15'],
    ['Noticias del 15 de febrero de 2006', '2006-02-15'],
    ['Remembering September 11, 2001', undefined],
    ['News of the storm of May 3, 1998 reached the Harbour late', undefined],
    ['News digest: what changed between May 3, 1998 and May 4, 1998', undefined],
  ])('%s', async (headline, expected) => expect(await dayOf(`${headline}\n\n${story}`)).toBe(expected));

  it('counts where nothing else states one', async () => {
    expect(await dayOf(`Headlines For February 15, 2006\n\nFebruary 16, 2006\n\n${story}`)).toBe('2006-02-16');
  });
});

it('the day of the visit over the headline gives way to one below it that is called the date', async () => {
  const article = await read(`April 26, 2024\n\nLEADER VISITS THE QUAY\n\nDate: 13/03/2005 | Source: harbour.example\n\n${story}`);
  expect(article.published?.edtf).toBe('2005-03-13');
  expect(article.dateClaims.map(({ edtf }) => edtf)).toContain('2024-04-26');
});

it('the name of a file tells which of two days is meant, though its year has two digits', async () => {
  const record = (path: string) => dayOf(`The quay stays closed\n\nDATE=5/6/97\n\n${story}`, path);
  expect(await record('97-05-06.txt')).toBe('1997-05-06');
  expect(await record('text-970605.txt')).toBe('1997-06-05');
});

it('a Hungarian day has its hour before the day of the week, and the end of a row behind it', async () => {
  const text = 'A kikötő kedden zárva maradt a vihar után, és senki sem mondta meg, mikor nyit ki újra a hajók előtt.';
  expect(await dayOf(`Zárva marad a kikötő\n\n2015. Szeptember 04. 06:55, péntek |\n\n${text}\n`)).toBe('2015-09-04T06:55:00');
});

describe('the head', () => {
  it('labels in brackets are fields', async () => {
    const article = await read(
      `[Título] El puerto sigue cerrado\n[Autor] Ana Ruiz\n[Fecha] 3 de mayo de 2010\n\nEl puerto quedó cerrado el martes, y nadie ha dicho cuándo abrirá de nuevo.\n`,
    );
    expect(article).toMatchObject({ headline: 'El puerto sigue cerrado', bylines: [{ name: 'Ana Ruiz' }], published: { edtf: '2010-05-03' } });
  });

  it('what is underlined is the headline', async () => {
    const article = await read(`Website: The Harbour Journal\n\nQuay Exit Over Storm\n====================\n\n${story}`);
    expect(article.headline).toBe('Quay Exit Over Storm');
  });

  it('a headline in capitals begins with its first line', async () => {
    const article = await read(
      ` 006365 \nLos Angeles Times\nHARBOUR: THE LONG ROAD BACK; DIARY OF A STORM; RESIDENTS STRUGGLING TO\nPUT LIVES BACK IN ORDER ONE DAY AT A TIME\n\n${story}`,
    );
    expect(article.headline).toBe('HARBOUR: THE LONG ROAD BACK; DIARY OF A STORM; RESIDENTS STRUGGLING TO PUT LIVES BACK IN ORDER ONE DAY AT A TIME');
  });

  it('a paper in capitals signs behind “By”, and is no headline', async () => {
    const article = await read(`Lucretia Mott\n\nBy THE NEW YORK TIMES\n\n${story}`);
    expect(article).toMatchObject({ headline: 'Lucretia Mott', bylines: [{ name: 'THE NEW YORK TIMES' }] });
    expect((await read(`The ferry goes\n\nBy THE CABLE LINE\n\n${story}`)).bylines).toEqual([]);
  });

  it('a bracket is no headline', async () => expect((await read(`[\n\n${story}`)).headlineIsMade).toBe(true));

  it.each(['Hyppää pääsisältöön', 'Ana içeriğe atla', 'Hopp til hovedinnhold', 'Passer au player Passer au contenu principal', 'Ugrás a tartalomra'])(
    '%s is the page’s',
    async (line) => {
      const article = await read(`${line}\n\nThe quay stays closed\n\n${story}`);
      expect(article.headline).toBe('The quay stays closed');
      expect(article.removed.map(({ text }) => text)).toContain(line);
    },
  );
});

it.each([
  '(Schluss)',
  'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS | VPR/VPR',
  'Ezek érdekelhetnek még',
  'Retour sommaire',
  '[ad_2]',
])('%s ends no text', async (line) => expect((await read(`The quay stays closed\n\n${story}\n${line}\n`)).removed.map(({ text }) => text)).toEqual([line]));
