/** What stands above a text, taken line by line; and heads in which nothing may be taken for what it is not. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import type { SettingsInput } from '../../../src/model/settings.js';
import { readHead } from '../../../src/stages/parse/head/readHead.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const sentence = 'The harbour board met on Tuesday and agreed to raise the dues of every vessel that lies at the northern quay.';

interface Head {
  readonly headline?: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly section?: string;
  readonly names?: readonly string[];
  readonly dates?: readonly string[];
  readonly taken?: readonly number[];
}

function headOf(lines: readonly string[], { isTitled = false, settings = {} }: { isTitled?: boolean; settings?: SettingsInput } = {}): Head {
  const { headline, kicker, deck, section, bylines, dates, taken } = readHead(
    { lines, from: 0, title: isTitled ? 'A headline' : undefined },
    parseContext('a.txt' as SourcePath, testSettings(settings), noKnowledge),
  );
  return {
    ...(headline === undefined ? {} : { headline: headline.value }),
    ...(kicker === undefined ? {} : { kicker: kicker.value }),
    ...(deck === undefined ? {} : { deck: deck.value }),
    ...(section === undefined ? {} : { section: section.value }),
    ...(bylines.length === 0 ? {} : { names: bylines.map(({ value }) => value.name) }),
    ...(dates.length === 0 ? {} : { dates: dates.map(({ edtf }) => edtf) }),
    ...(taken.size === 0 ? {} : { taken: [...taken].sort((a, b) => a - b) }),
  };
}

const heads: Readonly<Record<string, readonly [readonly string[], Head]>> = {
  'a headline alone': [['Harbour board raises dues', '', sentence], { headline: 'Harbour board raises dues', taken: [0] }],
  'headline, byline, date': [
    ['Harbour board raises dues', 'By Jane Roe', 'March 9, 2021', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], dates: ['2021-03-09'], taken: [0, 1, 2] },
  ],
  'the date first': [
    ['March 9, 2021', '', 'Harbour board raises dues', 'By Jane Roe', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], dates: ['2021-03-09'], taken: [0, 2, 3] },
  ],
  'a section over the headline': [
    ['LETTERS', '', 'The dues are too high for the small boats', '', sentence],
    { section: 'Letters', headline: 'The dues are too high for the small boats', taken: [0, 2] },
  ],
  'a deck between headline and byline': [
    ['Harbour board raises dues', '', 'Fishermen protest on the stairs', '', 'By Jane Roe', '', sentence],
    { headline: 'Harbour board raises dues', deck: 'Fishermen protest on the stairs', names: ['Jane Roe'], taken: [0, 2, 4] },
  ],
  'the line of a page, of which the text says nothing': [
    ['Truth and tides', '', 'Harbour board raises dues of every vessel', '', sentence],
    { headline: 'Harbour board raises dues of every vessel', taken: [2] },
  ],
  'several of them': [
    ['Truth and tides', 'Since 1871', '', 'Browse islands', '', 'Harbour board raises dues of every vessel', '', sentence],
    { headline: 'Harbour board raises dues of every vessel', taken: [5] },
  ],
  'a witty headline over its summary, which have a word in common': [
    ['Dues and don’ts', '', 'Harbour dues of every vessel to rise', 'By Jane Roe', '', sentence],
    { headline: 'Dues and don’ts', deck: 'Harbour dues of every vessel to rise', names: ['Jane Roe'], taken: [0, 2, 3] },
  ],
  'a witty headline right over the name': [
    ['Pay up', 'By Jane Roe', 'Harbour board raises dues of every vessel', '', sentence],
    { headline: 'Pay up', names: ['Jane Roe'], taken: [0, 1] },
  ],
  'a sentence that the next paragraph says again': [
    ['The harbour board raises the dues of every vessel.', '', sentence],
    { headline: 'The harbour board raises the dues of every vessel.', taken: [0] },
  ],
  'a sentence that it does not say again': [['The gulls sat on the roof of the school all morning.', '', sentence], {}],
  'the file of a picture over the headline': [['314098373_5772708536_n', '', 'Harbour board raises dues', '', sentence], { headline: 'Harbour board raises dues', taken: [2] }],
  'the day of a page without its year': [['Monday, August 11', '', 'Harbour board raises dues', '', sentence], { headline: 'Harbour board raises dues', taken: [0, 2] }],
  'a headline in capitals over two lines': [['HARBOUR BOARD', 'RAISES ITS DUES', '', sentence, '', sentence], { headline: 'HARBOUR BOARD RAISES ITS DUES', taken: [0, 1] }],
  'the slug of an agency and its notes': [
    ['r a AM-HarborDues     12-18 0512', 'AM-Harbor Dues,0520', 'Board Raises Dues', '(For use by Harbor Times clients)', 'By JANE ROE', '', sentence],
    { headline: 'Board Raises Dues', names: ['JANE ROE'], taken: [0, 1, 2, 3, 4] },
  ],
  'a note of the editors between headline and byline': [
    ['Board raises dues', "(EDITOR'S NOTE: Jane Roe has written on dues", 'for forty years.)', 'By JANE ROE', '', sentence],
    { headline: 'Board raises dues', names: ['JANE ROE'], taken: [0, 3] },
  ],
  'an official release': [
    ['THE HARBOUR OFFICE', 'Office of the Press Secretary', '______________', 'For Immediate Release                March 9, 2021', '', 'STATEMENT ON THE DUES', '', sentence],
    { headline: 'STATEMENT ON THE DUES', dates: ['2021-03-09'], taken: [0, 1, 2, 3, 5] },
  ],
  'a release with a contact under its headline': [
    ['Mayor to swim in the harbour', '', 'Contact: Jane Roe, 207-555-0100', '', sentence],
    { headline: 'Mayor to swim in the harbour', taken: [0] },
  ],
  'the label of a release alone': [
    ['Press Release', '', 'Harbour board raises dues', '', sentence],
    { kicker: 'Press Release', headline: 'Harbour board raises dues', taken: [0, 2] },
  ],
  'a story about a release': [['Press release costs mayor his job', '', sentence], { headline: 'Press release costs mayor his job', taken: [0] }],
  'a stamp without a year': [['Harbour board raises dues', 'Jun 3, 8:58 am ET', '', sentence], { headline: 'Harbour board raises dues', taken: [0, 1] }],
  'links to the texts before and after': [
    ['Texto Anterior | Próximo Texto | Índice', 'Harbour board raises dues', '', sentence],
    { headline: 'Harbour board raises dues', taken: [0, 1] },
  ],
  'a paper under the headline': [['Harbour board raises dues', '', 'The Northern Herald', '', sentence], { headline: 'Harbour board raises dues', taken: [0, 2] }],
  'a room that bears a name': [['Briefing on the dues', '', 'Asa B. Thorne Press Briefing Room', '', sentence], { headline: 'Briefing on the dues', taken: [0] }],
  'the headline behind the dateline of an agency': [
    ['新华社南岭3月5日电 题：海边的图书馆等来了春天', '', '新华社记者 林文山', '', '时值惊蛰，南岭的海边图书馆重新开门，四十个孩子排队进去。'],
    { headline: '海边的图书馆等来了春天', names: ['林文山'], taken: [0, 2] },
  ],
  'the office that signs': [
    ['Governo anuncia obras', '', 'Da Sucursal de Brasília', '', sentence],
    { headline: 'Governo anuncia obras', names: ['Sucursal de Brasília'], taken: [0, 2] },
  ],
  'a German head': [
    ['Hafenrat erhöht die Gebühren', 'Von Anna Schmidt', '9. März 2021', '', 'Der Rat hat am Dienstag beschlossen, die Gebühren aller Schiffe am Nordkai zu erhöhen.'],
    { headline: 'Hafenrat erhöht die Gebühren', names: ['Anna Schmidt'], dates: ['2021-03-09'], taken: [0, 1, 2] },
  ],
  'stacked headlines of the nineteenth century': [
    ['GREAT FIRE AT THE QUAY.', '', 'THREE SHIPS BURNED.', '', 'MUCH ROPE LOST.', '', sentence],
    { headline: 'GREAT FIRE AT THE QUAY.', deck: 'THREE SHIPS BURNED. MUCH ROPE LOST.', taken: [0, 2, 4] },
  ],
  'a column’s name with a semicolon': [
    ['COLUMN ONE;', 'A PORT THAT THE TIDE FORGOT;', '', 'By JANE ROE, TIMES STAFF WRITER', '', sentence],
    { kicker: 'COLUMN ONE', headline: 'A PORT THAT THE TIDE FORGOT', names: ['JANE ROE'], taken: [0, 1, 3] },
  ],
  'a newspaper’s page: section, headline, deck, name and post, two times': [
    [
      'Politics',
      'Harbour board accused of sleight of hand over the figures of last year',
      'Unions say that the dues which were promised had already been announced',
      'Jane Roe Harbour editor',
      'Tue 4 Feb 2020 17.31 GMT',
      'Last modified on Wed 5 Feb 2020 09.20 GMT',
      '',
      sentence,
    ],
    {
      section: 'Politics',
      headline: 'Harbour board accused of sleight of hand over the figures of last year',
      deck: 'Unions say that the dues which were promised had already been announced',
      names: ['Jane Roe'],
      dates: ['2020-02-04T17:31:00Z'],
      taken: [0, 1, 2, 3, 4, 5],
    },
  ],
  'what a page says to its reader above the headline': [
    ['Skip to main content', 'Save  Print  E-mail', '', 'Harbour board raises dues', '', 'By Jane Roe', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], taken: [0, 1, 3, 5] },
  ],
  'a headline cut short in the trail, and the same in full': [
    ['Harbour board raises dues for all...', '', 'Harbour board raises dues for all the boats of the town', '', 'By Jane Roe', '', sentence],
    { headline: 'Harbour board raises dues for all the boats of the town', names: ['Jane Roe'], taken: [0, 2, 4] },
  ],
  'a deck that is a sentence, over the day': [
    ['Harbour board raises dues', '', 'Fishermen protest on the stairs of the old customs house.', '', 'Published March 9, 2021', '', sentence],
    { headline: 'Harbour board raises dues', deck: 'Fishermen protest on the stairs of the old customs house.', dates: ['2021-03-09'], taken: [0, 2, 4] },
  ],
  'a headline that the column’s name begins': [
    ['COLUMN ONE; A PORT THAT THE TIDE FORGOT', '', 'By JANE ROE', '', sentence],
    { kicker: 'COLUMN ONE', headline: 'A PORT THAT THE TIDE FORGOT', names: ['JANE ROE'], taken: [0, 2] },
  ],
  'two semicolons are no column’s name': [['Dues rise; boats leave', '', 'By Jane Roe', '', sentence], { headline: 'Dues rise; boats leave', names: ['Jane Roe'], taken: [0, 2] }],
  'a writer’s addresses under the name': [
    ['Harbour board raises dues', '', 'By Jane Roe', 'jroe@bulletin.example', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], taken: [0, 2, 3] },
  ],
  'an account under a name by itself': [
    ['Why I sold my boat', '', 'Imogen Roe', '@imogenroe', '', sentence],
    { headline: 'Why I sold my boat', names: ['Imogen Roe'], taken: [0, 2, 3] },
  ],
  'a name in a place, over a day': [
    ['Flood waters leave the quay', 'JANE ROE in Melbourne', '9 March 2011', '', sentence],
    { headline: 'Flood waters leave the quay', names: ['JANE ROE'], dates: ['2011-03-09'], taken: [0, 1, 2] },
  ],
  'a labelled line of a Chinese page': [
    ['港口提高收费标准', '2015年10月19日 10:12 来源：海报 记者：张三', '', '港务局星期二开会，决定提高所有停靠北码头船只的收费标准。'],
    { headline: '港口提高收费标准', names: ['张三'], dates: ['2015-10-19T10:12:00'], taken: [0, 1] },
  ],
  'speech between dashes is text': [
    ['À la consigne', '', 'Élodie Marsan', '', '— Vous cherchez quelque chose ?', '', '— Un parapluie. Noir.'],
    { headline: 'À la consigne', names: ['Élodie Marsan'], taken: [0, 2] },
  ],
  'what the text writes small is nobody’s name': [
    ['The old ferry returns', 'By Popular Demand', '', 'By the demand of everyone who missed it, the ferry is popular again.'],
    { headline: 'The old ferry returns', taken: [0] },
  ],
  'a catalogue’s line over a scan': [
    ['The Inland Times (Mount Irraby : 1881 - 1933), Saturday 23 April 1898, page 5', '', 'A CURIOUS WILL.', '', sentence],
    { headline: 'A CURIOUS WILL.', dates: ['1898-04-23'], taken: [0, 2] },
  ],
  'a line of several stamps and a name': [
    ['Harbour board raises dues', 'LE COURRIER DU PLATEAU | 12.03.2009 à 17h31 • Mis à jour le 13.03.2009 à 09h12 | Par Claire Tessier', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Claire Tessier'], dates: ['2009-03-12T17:31:00'], taken: [0, 1] },
  ],
  'what a page offers, between headline and text': [
    ['Harbour board raises dues', 'By Jane Roe', 'Share on Facebook', '1.2K Shares', '5 min read', 'March 9, 2021', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], dates: ['2021-03-09'], taken: [0, 1, 2, 3, 4, 5] },
  ],
  'words of a text that a page might offer': [
    ['Harbour board raises dues', '', 'The sign read:', '', 'Print', '', sentence],
    { headline: 'Harbour board raises dues', taken: [0] },
  ],
  'a trail that ends in the headline': [
    ['You are here: Home > Ports > Harbour board raises dues', 'Harbour board raises dues', 'March 9, 2021', '', sentence],
    { headline: 'Harbour board raises dues', dates: ['2021-03-09'], taken: [0, 1, 2] },
  ],
  'one line that the page has set as two': [
    ['Harbour board raises dues', 'By', 'Jane Roe', 'PUBLISHED:', '05:12 EST, 9 March 2021', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], dates: ['2021-03-09T05:12:00'], taken: [0, 1, 2, 3, 4] },
  ],
  'a caption stays in the text': [
    ['Harbour board raises dues', '(Photo by Dan Wolk/The Mercury)', 'By Jane Roe', 'March 9, 2021', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], dates: ['2021-03-09'], taken: [0, 2, 3] },
  ],
  'a headline of two lines that a rule closes': [
    ['Harbour Board Sets Talks', 'On a Merger of Equals', '----', 'By Jane Roe', '', sentence],
    { headline: 'Harbour Board Sets Talks On a Merger of Equals', names: ['Jane Roe'], taken: [0, 1, 2, 3] },
  ],
  'a typescript in capitals, double spaced': [
    [
      'THE ISLANDS MORE FISH ? SINCE THE',
      '',
      'TREATY WAS SIGNED, BOATS FROM FOUR COUNTRIES HAVE TRIED THEIR',
      '',
      'LUCK IN THE BAY AND GONE HOME WITH MUD . THE COOPERATIVE, WHICH',
      '',
      'BOUGHT A NEW ICE HOUSE ON CREDIT, HAS LET IT .',
    ],
    {},
  ],
  'a name and its place, over a day': [
    ['Harbour board raises dues', 'Anna Schmidt, Bern', '12.3.2013, 14:22 Uhr', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Anna Schmidt'], dates: ['2013-03-12T14:22:00'], taken: [0, 1, 2] },
  ],
  'a correspondent and where he is': [
    ['La ville qui vend son ombre', '', 'PORT-SALÉ de notre envoyée spéciale Élodie Garnier', '', sentence],
    { headline: 'La ville qui vend son ombre', names: ['Élodie Garnier'], taken: [0, 2] },
  ],
  'a card with the paper’s day': [
    ['Parrot of the harbour master testifies', '', 'Publication info: The Delta Advocate; Grand Prairie [Grand Prairie] 12 May 2005: B.1.', '', sentence],
    { headline: 'Parrot of the harbour master testifies', dates: ['2005-05-12'], taken: [0, 2] },
  ],
  'the section in the line of the headline': [['Opinion | A kind word for slow buses', '', sentence], { headline: 'A kind word for slow buses', section: 'Opinion', taken: [0] }],
  'the writer in the line of the headline': [['From the chair ~ Mary Osgood, W8ZZT', '', sentence], { headline: 'From the chair', names: ['Mary Osgood'], taken: [0] }],
  'a bar that divides no section': [['Hull 2 | Grimsby 2: nobody wins', '', sentence], { headline: 'Hull 2 | Grimsby 2: nobody wins', taken: [0] }],
  'two sections in one line': [['Editorial & Opinion', 'Who moved the bench?', '', sentence], { headline: 'Who moved the bench?', section: 'Editorial & Opinion', taken: [0, 1] }],
  'one section and a word': [['Opinion & Nonsense', '', sentence], { headline: 'Opinion & Nonsense', taken: [0] }],
  'the top of a whole page': [
    [
      'The Daily Courier',
      'READ BY EVERYBODY.',
      '',
      'VOLUME 4. NO. 88.',
      'PORT AMBLE, N.C., TUESDAY EVENING, JUNE 7 1898.',
      'PRICE ONE CENT.',
      '',
      'Bridge swept away',
      '',
      sentence,
    ],
    { headline: 'Bridge swept away', dates: ['1898-06-07'], taken: [0, 1, 3, 4, 5, 7] },
  ],
  'a paper over its day, and no headline': [['The Wexcombe Gazette', '12 August 1861', '', sentence], { dates: ['1861-08-12'], taken: [0, 1] }],
  'a headline like a paper’s name over its day': [
    ['Valley Team Breaks Record', 'March 3, 1998', '', sentence],
    { headline: 'Valley Team Breaks Record', dates: ['1998-03-03'], taken: [0, 1] },
  ],
  'a label that has lost its day': [['Mis à jour le', '', 'Le bac reprend la mer', '', sentence], { headline: 'Le bac reprend la mer', taken: [0, 2] }],
  'a speaker who speaks again': [
    ['The whole interview', '', 'Helen Arden', sentence, 'Paul Vince', sentence, 'Helen Arden', sentence],
    { headline: 'The whole interview', taken: [0] },
  ],
  'an officer of a club': [
    ['Bring and buy raises four hundred', 'Joan Parry, Secretary', '', sentence],
    { headline: 'Bring and buy raises four hundred', names: ['Joan Parry'], taken: [0, 1] },
  ],
};

describe('readHead', () => {
  it.each(Object.entries(heads))('%s', (_, [lines, expected]) => {
    expect(headOf(lines)).toEqual(expected);
  });

  it('takes nothing from a text that has no head', () => {
    expect(headOf([sentence, '', sentence])).toEqual({});
    expect(headOf([])).toEqual({});
    expect(headOf(['', '  ', ''])).toEqual({});
  });

  it('makes no name of a line that only begins like a byline', () => {
    expect(headOf(['By the sea', '', sentence])).toEqual({ headline: 'By the sea', taken: [0] });
  });

  it('leaves a day that a sentence tells of in the sentence', () => {
    expect(headOf(['Harbour board raises dues', '', 'On March 9, 2021, the harbour board met and agreed to raise the dues.']).dates).toBeUndefined();
  });

  it('does not take a letter’s salutation for its headline', () => {
    expect(headOf(['Dear Sir,', '', sentence])).toEqual({});
  });

  it('takes no headline where the metadata has one', () => {
    expect(headOf(['By Jane Roe', '', sentence], { isTitled: true })).toEqual({ names: ['Jane Roe'], taken: [0] });
    expect(headOf([sentence], { isTitled: true })).toEqual({});
  });

  it('tells when a text was changed only where nothing tells when it was published', () => {
    expect(headOf(['Harbour board raises dues', 'March 9, 2021', 'Updated: March 12, 2021', '', sentence]).dates).toEqual(['2021-03-09']);
    expect(headOf(['Harbour board raises dues', 'Updated: March 12, 2021', '', sentence]).dates).toEqual(['2021-03-12']);
  });

  it('heeds rules that are off', () => {
    const lines = ['Harbour board raises dues', 'By Jane Roe', 'March 9, 2021', '', sentence];
    expect(headOf(lines, { settings: { rules: { 'byline-line': false } } }).names).toBeUndefined();
    expect(headOf(lines, { settings: { rules: { 'date-line': false } } }).dates).toBeUndefined();
    expect(headOf(lines, { settings: { rules: { 'first-line': false } } }).headline).toBeUndefined();
    const page = ['Truth and tides', '', 'Harbour board raises dues of every vessel', '', sentence];
    expect(headOf(page, { settings: { rules: { 'unsaid-line': false } } }).headline).toBe('Truth and tides');
  });

  it('never takes a line twice, nor one that is not there', () => {
    for (const [lines] of Object.values(heads)) {
      for (let count = 0; count <= lines.length; count += 1) {
        const { taken = [] } = headOf(lines.slice(0, count));
        expect(taken.every((index) => index < count && lines[index]?.trim() !== '')).toBe(true);
      }
    }
  });
});
