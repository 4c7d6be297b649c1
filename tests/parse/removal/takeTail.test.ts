/** What stands under a text and is no part of it, and last lines that are. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { lineKey } from '../../../src/model/lineKey.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import type { SettingsInput } from '../../../src/model/settings.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { takeTail } from '../../../src/stages/parse/removal/takeTail.js';
import { testSettings } from '../../helpers/testSettings.js';

const text = ['The board met on Tuesday.', '', 'It agreed to raise the dues.', ''];
/** Nobody signs. */
const bare = { firstLine: 1, signers: [], isPrinted: true };
const tailOf = (last: readonly string[], input: SettingsInput = {}) => takeTail([...text, ...last], 0, bare, parseContext('a.txt' as SourcePath, testSettings(input), noKnowledge));

describe('takeTail', () => {
  it.each([
    ['Print', 'print-widget'],
    ['Artikel drucken', 'print-widget'],
    ['Share this article', 'share-widget'],
    ['Facebook | Twitter | Email', 'share-widget'],
    ['Read more', 'more-widget'],
    ['Leer más »', 'more-widget'],
    ['関連キーワード', 'more-widget'],
    ['• LINEで送る', 'share-widget'],
    ['Category:', 'label-widget'],
    ['This site uses cookies to improve your visit. OK', 'cookie-notice'],
    ['Ce site Web utilise des cookies. J’accepte', 'cookie-notice'],
    ['Lesen Sie auch: Streit um den Kai', 'more-widget'],
    ['Leave a comment', 'comment-widget'],
    ['12 comments', 'comment-widget'],
    ['Subscribe to our newsletter', 'subscribe-widget'],
    ['© 2021 Harbour Bulletin', 'copyright-line'],
    ['Copyright 1990 The Times. All rights reserved.', 'copyright-line'],
    ['(Reporting by Jane Roe; editing by John Doe)', 'credit-line'],
    ['-30-', 'end-mark'],
    ['###', 'end-mark'],
    ['Tags: harbour, dues', 'label-widget'],
    ['Home | News | Sport | Contact', 'navigation-line'],
    ['Continued on page 12', 'continued-line'],
    ['Próximo Texto: O farol apaga', 'more-widget'],
    ['Новости партнеров', 'more-widget'],
    ['Inserisci il tuo nome', 'comment-widget'],
    ['(来源:南岭日报)', 'credit-line'],
    ['(ニュース提供元：北海通信社)', 'credit-line'],
    ['– foto: Agenzia Lanterna –', 'credit-line'],
    ['To contact the reporter on this story: Jane Roe at jroe@example.net', 'credit-line'],
    ['(ITALPRESS).', 'sign-off'],
    ['SOURCE  Harwick Corp.', 'label-widget'],
    ['(END) Dow Jones Newswires', 'end-mark'],
    ['END               10:40 A.M. EDT', 'end-mark'],
  ] as const)('%s', (line, rule) => {
    const { end, removed } = tailOf([line]);
    expect(removed).toEqual([{ text: line, rule, place: { path: 'a.txt', line: 5 } }]);
    expect(end).toBe(3);
  });

  it.each([
    'Print is not dead, the owner said.',
    'They will share this article of faith for as long as they live.',
    'More than forty ships were lost.',
    'Comments were not allowed.',
    'Subscribe they did, in their thousands.',
    'The copyright was sold for forty pounds.',
    'He reported by telegraph.',
    'In the end, 30 were saved.',
    'See the harbour before it is gone.',
    'That was the end.',
    '“No comments,” he said.',
    'NOTE: The figures are of the harbour board.',
    'TEXT: The harbour master rang the bell.',
    'See The Northern Herald, 9 March 1998',
    'The Northern Herald, 9 March 1998, told of it.',
    'March 9, 1998',
    'The source was a herald.',
    'Home is where the harbour is.',
  ])('part of the text: %s', (line) => {
    const { end, removed } = tailOf([line]);
    expect(removed).toEqual([]);
    expect(end).toBe(5);
  });

  it.each([
    ['FOLHA DO NORTE - 14/05/1987', '1987-05-14'],
    ['(The Northern Herald, 9 March 1998, p. 4)', '1998-03-09'],
    ['Source: The Northern Herald, 9 March 1998', '1998-03-09'],
    ['AP-NY-06-01-98 0828EDT', '1998-06-01'],
    ['AP-NY-08-12-00 1532', '2000-08-12'],
    ['-0-                           03/09/94', '1994-03-09'],
    ['January 03, 2005 10:12 ET (15:12 GMT)', '2005-01-03'],
    ['A version of this article appears in print on January 3, 1987, on Page 18 of the National edition.', '1987-01-03'],
  ])('tells the day: %s', (line, day) => {
    const { end, removed, dates } = tailOf([line]);
    expect(removed.map(({ rule }) => rule)).toEqual(['closing-source']);
    expect(dates.map(({ edtf }) => edtf)).toEqual([day]);
    expect(end).toBe(3);
  });

  it('takes a mark with an impossible day and states none', () => {
    const { removed, dates } = tailOf(['AP-NY-13-41-98 0828EDT']);
    expect(removed.map(({ rule }) => rule)).toEqual(['closing-source']);
    expect(dates).toEqual([]);
  });

  it('takes no last line for the paper where the rule is off, or where a form of text does not ask for it', () => {
    const line = 'FOLHA DO NORTE - 14/05/1987';
    expect(tailOf([line], { rules: { 'closing-source': false } }).removed).toEqual([]);
    expect(takeTail([...text, line], 0, { ...bare, isPrinted: false }, parseContext('a.txt' as SourcePath, testSettings({}), noKnowledge)).removed).toEqual([]);
  });

  it.each([
    ['PORT SALEM, 3 mar (EFE).- The board met.', 'It agreed. EFE', 'It agreed.', 'EFE'],
    ['PORT SALEM, March 3 - The board met.', 'Total 55.8 (33.7).        REUTER', 'Total 55.8 (33.7).', 'REUTER'],
  ])('cuts the agency off the last sentence: %s %s', (first, last, line, signer) => {
    const { lastLine, removed } = takeTail([first, '', last], 0, bare, parseContext('a.txt' as SourcePath, testSettings({}), noKnowledge));
    expect(lastLine).toBe(line);
    expect(removed.map((each) => [each.text, each.rule])).toEqual([[signer, 'sign-off']]);
  });

  it('leaves capitals behind the last sentence that no dateline names', () => {
    const { lastLine, removed } = takeTail(
      ['PORT SALEM, 3 mar (EFE).- The board met.', '', 'It agreed with everybody. NATO'],
      0,
      bare,
      parseContext('a.txt' as SourcePath, testSettings({}), noKnowledge),
    );
    expect(lastLine).toBeUndefined();
    expect(removed).toEqual([]);
  });

  it('takes several lines, and stops at the first that belongs to the text', () => {
    const { end, removed } = tailOf(['Share this article', 'The mayor was not there.', '', 'Print', '', 'Leave a comment', '']);
    expect(removed.map((each) => each.text)).toEqual(['Print', 'Leave a comment']);
    expect(end).toBe(6);
  });

  it('takes what a page sells, one line below the other, and leaves a price that the text tells', () => {
    const sale = ['Subscribe to read the whole story', '', 'Digital edition', '', '$5 per month', '', 'Cancel anytime', ''];
    expect(tailOf(sale).removed.map((each) => each.rule)).toEqual(['subscribe-widget', 'subscribe-widget', 'subscribe-widget', 'subscribe-widget']);
    expect(tailOf(['A berth costs $5 per month.', '']).removed).toEqual([]);
    expect(tailOf(['Most subscribers pay $5 per month.', '', 'Premium berths cost more.', '', 'The newsletter tells who may log in.', '']).removed).toEqual([]);
    expect(tailOf(['Berths', '', 'Small boats: $5 per month.', '']).removed).toEqual([]);
  });

  it('takes what stands below a known line of the page, but no sentence, no figures, no lone name, and nothing that the owner keeps', () => {
    const below = ['Related articles', 'The tower that lost its clock', 'Ropes of the north'];
    const endOf = (last: readonly string[], input: SettingsInput = {}) => tailOf(last, input).end;
    expect(endOf([...below, 'A button of the page'])).toBe(3);
    expect(endOf([...below, 'The board met again on Friday.'])).toBe(8);
    expect(endOf(['Share this article', 'Jane Roe'])).toBe(6);
    expect(endOf([...below, 'A button of the page'], { boilerplate: { keep: ['Ropes of the north'] } })).toBe(8);
    expect(tailOf([...below, 'A button of the page']).removed.map(({ text: line }) => line)).toEqual([...below, 'A button of the page']);
  });

  it('keeps what the owner wants kept, and removes what the owner wants removed', () => {
    expect(tailOf(['Print'], { boilerplate: { keep: ['Print'] } }).removed).toEqual([]);
    expect(tailOf(['Visit us at the quay'], { boilerplate: { remove: ['Visit us *'] } }).removed).toMatchObject([{ rule: 'owners-boilerplate' }]);
    expect(tailOf(['Print'], { rules: { 'print-widget': false } }).removed).toEqual([]);
  });

  it('takes a list of other articles with the heading above it, and no list that says something', () => {
    const list = ['Related stories', '', 'Dues rise again', '', 'Who owns the quay?', '', 'Share this article'];
    expect(tailOf(list)).toMatchObject({ end: 3, removed: list.filter((line) => line !== '').map((each) => ({ text: each })) });
    expect(tailOf(['Related stories', '', 'They are told on Thursdays.', '', 'Share this article']).removed.map((each) => each.text)).toEqual(['Share this article']);
    expect(tailOf(['Who owns the quay?', '', 'Share this article']).removed.map((each) => each.text)).toEqual(['Share this article']);
  });

  it('takes lines that many texts share, but never most of a text, nor a sentence with a number', () => {
    const lines = ['The harbour counted 12 boats.', 'Give to the Bulletin today.', 'The board met on Tuesday.', 'It agreed to raise the dues.'];
    const learned = new Map(lines.map((line) => [lineKey(line), { example: line, count: 9, elsewhere: 0 }]));
    const context = parseContext('a.txt' as SourcePath, testSettings(), { ...noKnowledge, lines: { texts: 9, head: new Map(), tail: learned, labels: new Map() } });
    const taken = (each: readonly string[]): string[] => takeTail(each, 0, bare, context).removed.map((one) => one.text);
    const prose = 'The quay was swept from one end to the other, and nobody found the ring.';
    expect(taken([prose, '', 'Give to the Bulletin today.'])).toEqual(['Give to the Bulletin today.']);
    expect(taken(['The harbour counted 7 boats.'])).toEqual([]);
    expect(taken([prose, '', 'The harbour counted 7 boats.'])).toEqual([]);
    expect(taken(text)).toEqual([]);
    expect(taken(['By Jane Roe', '', ...text, 'Share this article'])).toEqual(['Share this article']);
  });

  it('never goes above the first line of the text', () => {
    const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);
    expect(takeTail(['Print', 'Share', 'Print'], 2, bare, context)).toMatchObject({ end: 2, removed: [{ text: 'Print' }] });
    expect(takeTail([], 0, bare, context)).toEqual({ end: 0, removed: [], dates: [] });
  });

  it('ends on a hundred thousand lines of boilerplate, and on a line of a megabyte', () => {
    const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);
    expect(
      takeTail(
        Array.from({ length: 20_000 }, () => 'Print'),
        0,
        bare,
        context,
      ),
    ).toMatchObject({ end: 0 });
    for (const each of ['|', '- ', '# ', 'x', '©', ' ']) expect(takeTail(['Text.', each.repeat(500_000)], 0, bare, context).removed).toEqual([]);
  });
});
