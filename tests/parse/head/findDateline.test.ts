/** Datelines as papers and agencies of several languages print them, and openings that only look like one. */
import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/stages/parse/head/findDateline.js';

interface Expected {
  readonly place: string;
  readonly date?: string;
  readonly agency?: string;
  /** What follows the dateline. */
  readonly rest: string;
}

const datelines: readonly (readonly [string, Expected])[] = [
  ['LONDON, March 9 (Reuters) - The bank said on Tuesday.', { place: 'LONDON', date: 'March 9', agency: 'Reuters', rest: 'The bank said on Tuesday.' }],
  ['NEW YORK (AP) — Stocks fell.', { place: 'NEW YORK', agency: 'AP', rest: 'Stocks fell.' }],
  ['SPRINGFIELD, Ill. (AP) -- The governor signed the bill.', { place: 'SPRINGFIELD, Ill.', agency: 'AP', rest: 'The governor signed the bill.' }],
  ['Berlin (dpa) - Die Regierung hat beschlossen.', { place: 'Berlin', agency: 'dpa', rest: 'Die Regierung hat beschlossen.' }],
  ['ROTTERDAM — The harbour was closed.', { place: 'ROTTERDAM', rest: 'The harbour was closed.' }],
  ['WASHINGTON, Jan. 3, 1912 -- The Senate met at noon.', { place: 'WASHINGTON', date: 'Jan. 3, 1912', rest: 'The Senate met at noon.' }],
  ['МОСКВА, 9 марта. /ТАСС/. Правительство утвердило план.', { place: 'МОСКВА', date: '9 марта', agency: 'ТАСС', rest: 'Правительство утвердило план.' }],
  ['新华社北京3月9日电 国务院发布通知。', { place: '北京', date: '3月9日', agency: '新华社', rest: '国务院发布通知。' }],
  ['【ロンドン共同】英政府は九日、発表した。', { place: 'ロンドン', agency: '共同', rest: '英政府は九日、発表した。' }],
  ['WASHINGTON (AP) _ The Senate approved the bill.', { place: 'WASHINGTON', agency: 'AP', rest: 'The Senate approved the bill.' }],
  ['STOURTON, Tuesday Night.—The powder mill blew up.', { place: 'STOURTON', date: 'Tuesday Night', rest: 'The powder mill blew up.' }],
  ['STEPNOYE, August 30 TASS - The bees have delivered.', { place: 'STEPNOYE', date: 'August 30', agency: 'TASS', rest: 'The bees have delivered.' }],
  ['Altenrode, 9. Jan. (AP) Der Zug blieb stecken.', { place: 'Altenrode', date: '9. Jan', agency: 'AP', rest: 'Der Zug blieb stecken.' }],
  [
    'Marina Alta, 3 mag. (nordnews) - Il sindaco ha ricevuto i pescatori.',
    { place: 'Marina Alta', date: '3 mag', agency: 'nordnews', rest: 'Il sindaco ha ricevuto i pescatori.' },
  ],
  ['(ANSA) - ROMA, 11 MAR - "Abbiamo deciso".', { place: 'ROMA', date: '11 MAR', agency: 'ANSA', rest: '"Abbiamo deciso".' }],
  ['BRUSSEL 12/03 (BELGA) = De haven groeit.', { place: 'BRUSSEL', date: '12/03', agency: 'BELGA', rest: 'De haven groeit.' }],
  ['Praha 12. března (ČTK) - Přístav roste.', { place: 'Praha', date: '12. března', agency: 'ČTK', rest: 'Přístav roste.' }],
  ['ZAGREB, 12. ožujka (Hina) - Luka raste.', { place: 'ZAGREB', date: '12. ožujka', agency: 'Hina', rest: 'Luka raste.' }],
  ['12.03. Gdynia (PAP) - Port rośnie.', { place: 'Gdynia', date: '12.03.', agency: 'PAP', rest: 'Port rośnie.' }],
  ['JAKARTA, PELABUHAN.com - Pelabuhan tumbuh.', { place: 'JAKARTA', agency: 'PELABUHAN.com', rest: 'Pelabuhan tumbuh.' }],
  ['PELABUHAN.CO, Jakarta - Pelabuhan tumbuh.', { place: 'Jakarta', agency: 'PELABUHAN.CO', rest: 'Pelabuhan tumbuh.' }],
  ['КИЇВ. 12 березня. УНІАН. Порт росте.', { place: 'КИЇВ', date: '12 березня', agency: 'УНІАН', rest: 'Порт росте.' }],
  ['САМАРА, 11. (ТАСС). Порт растёт.', { place: 'САМАРА', agency: 'ТАСС', rest: 'Порт растёт.' }],
  ['SANTIAGO, marzo 12.- El puerto crece.', { place: 'SANTIAGO', date: 'marzo 12', rest: 'El puerto crece.' }],
  ['fwe. BONN, 12. März. Der Hafen wächst.', { place: 'BONN', date: '12. März', rest: 'Der Hafen wächst.' }],
  ['BONN, 12. März (dpa/AP). Der Hafen wächst.', { place: 'BONN', date: '12. März', agency: 'dpa/AP', rest: 'Der Hafen wächst.' }],
  ['新华社东港一九七六年三月十一日电 港口扩建。', { place: '东港', date: '一九七六年三月十一日', agency: '新华社', rest: '港口扩建。' }],
  ['MOSCOW March 12 (ITAR-TASS) -- The port grows.', { place: 'MOSCOW', date: 'March 12', agency: 'ITAR-TASS', rest: 'The port grows.' }],
  ['САМАРА, 12 мар — РИА Новости, Иван Петренко. Порт растёт.', { place: 'САМАРА', date: '12 мар', agency: 'РИА Новости', rest: 'Порт растёт.' }],
  ['(AGI) Roma - Il ponte riapre.', { place: 'Roma', agency: 'AGI', rest: 'Il ponte riapre.' }],
  ['Roma, 23 apr. - (Adnkronos) - Il ponte riapre.', { place: 'Roma', date: '23 apr', agency: 'Adnkronos', rest: 'Il ponte riapre.' }],
  ['Altenrode (dpa/lno) - Die Brücke ist zu.', { place: 'Altenrode', agency: 'dpa/lno', rest: 'Die Brücke ist zu.' }],
  ['Altenrode (sda) Die Brücke ist zu.', { place: 'Altenrode', agency: 'sda', rest: 'Die Brücke ist zu.' }],
  ['HAMBURG taz | Die Brücke ist zu.', { place: 'HAMBURG', agency: 'taz', rest: 'Die Brücke ist zu.' }],
  ['Hannover. Die Brücke ist zu.', { place: 'Hannover', rest: 'Die Brücke ist zu.' }],
  ['Dresden/Altenrode. Das Land baut.', { place: 'Dresden/Altenrode', rest: 'Das Land baut.' }],
  ['BOGOTÁ.- Al menos siete barcos volvieron.', { place: 'BOGOTÁ', rest: 'Al menos siete barcos volvieron.' }],
  ['HARWICK, N.J., Oct. 16 /PRNewswire-FirstCall/ -- The firm grew.', { place: 'HARWICK, N.J.', date: 'Oct. 16', agency: 'PRNewswire-FirstCall', rest: 'The firm grew.' }],
  ['HARWICK , Feb. 3, 2025 /PRNewswire/ -- The firm grew.', { place: 'HARWICK', date: 'Feb. 3, 2025', agency: 'PRNewswire', rest: 'The firm grew.' }],
  ['HARWICK, Calif.--(BUSINESS WIRE)--The firm grew.', { place: 'HARWICK, Calif.', agency: 'BUSINESS WIRE', rest: 'The firm grew.' }],
  ['HARWICK--(BUSINESS WIRE)--Jan. 3, 2003--The firm grew.', { place: 'HARWICK', date: 'Jan. 3, 2003', agency: 'BUSINESS WIRE', rest: 'The firm grew.' }],
  ['HARWICK, ONTARIO--(Marketwire - Jan. 3, 2013) - The firm grew.', { place: 'HARWICK, ONTARIO', date: 'Jan. 3, 2013', agency: 'Marketwire', rest: 'The firm grew.' }],
  ['Washington (CNN)The bridge reopened.', { place: 'Washington', agency: 'CNN', rest: 'The bridge reopened.' }],
  ['ЗАРЕЧЬЕ /Северная область/, 5 марта. /ТАСС/. Мост открыт.', { place: 'ЗАРЕЧЬЕ /Северная область/', date: '5 марта', agency: 'ТАСС', rest: 'Мост открыт.' }],
  ['САНКТ-ПЕТЕРБУРГ, 12 мая - РИА Новости. Мост открыт.', { place: 'САНКТ-ПЕТЕРБУРГ', date: '12 мая', agency: 'РИА Новости', rest: 'Мост открыт.' }],
  ['القاهرة في 3 يناير / وام / افتتح الوزير الجسر', { place: 'القاهرة', date: '3 يناير', agency: 'وام', rest: 'افتتح الوزير الجسر' }],
  ['القاهرة - رويترز: افتتح الوزير الجسر', { place: 'القاهرة', agency: 'رويترز', rest: 'افتتح الوزير الجسر' }],
  ['中新社南岭3月3日电 (记者 林文 陈山)3日的南岭', { place: '南岭', date: '3月3日', agency: '中新社', rest: '3日的南岭' }],
  ['本报墨西哥城1月28日电 记者林文山报道:桥今天开放', { place: '墨西哥城', date: '1月28日', agency: '本报', rest: '桥今天开放' }],
  ['（中央社記者林文山台北5日電）大橋開放', { place: '台北', date: '5日', agency: '中央社', rest: '大橋開放' }],
  ['［東京　３日　ロイター］ - 橋が開通した', { place: '東京', date: '３日', agency: 'ロイター', rest: '橋が開通した' }],
  ['(서울=연합뉴스) 홍길동 기자 = 다리가 열렸다', { place: '서울', agency: '연합뉴스', rest: '다리가 열렸다' }],
  ['LONDON Feb 27 Harbour shares rose on Tuesday.', { place: 'LONDON', date: 'Feb 27', rest: 'Harbour shares rose on Tuesday.' }],
  ['HARWICK, Sept. 30A storm closed the port.', { place: 'HARWICK', date: 'Sept. 30', rest: 'A storm closed the port.' }],
  ['HARWICK (AP -- The port is closed.', { place: 'HARWICK', agency: 'AP', rest: 'The port is closed.' }],
  ['MANILA | AFP | — The port is closed.', { place: 'MANILA', agency: 'AFP', rest: 'The port is closed.' }],
  ['FRANKFURT A. M., March 9 — The port is closed.', { place: 'FRANKFURT A. M.', date: 'March 9', rest: 'The port is closed.' }],
];

const none: readonly string[] = [
  'FEBRUARY 27 Harbour shares rose.',
  'SEVEN May Day marches were held.',
  'NATO May 7 was the day that everybody waited for.',
  'EXCLUSIVE — The harbour is to be sold.',
  'GENERAL MOTORS -- The company said on Monday that it would reopen talks.',
  'FROBISHER Corp. (Denver) -- Arthur Pine was named president.',
  'Q — What did the minister know?',
  'UPDATE 2 - The bank raises rates.',
  'EDITOR’S NOTE — This article was amended.',
  'I — and I alone — decided.',
  'The mayor (no friend of the port) - was silent.',
  'NATO said on Monday that it would not intervene.',
  'On March 9, 1912, the ship left.',
  'Harbour dues - a short history of the northern quay.',
  'He-said she-said is no argument.',
  'REVIEW — A night at the opera.',
  '本報は九日、発表した。',
  'London. Michaelmas term is over, and the fog is everywhere.',
  'Berlin. The word alone made them pack their bags.',
  'Altenrode. Die Brücke ist zu.',
  'SUCESOS.- Dos barcos volvieron.',
  'CRIME: Two men are held.',
  'The mayor (sda) said so.',
  'Anna Berg (links) Der Rest blieb stehen.',
  '(Foto) Paris war gestern.',
  'HARWICK taz The firm grew.',
  'MOSCOW March 12 (the day of the flood) was cold.',
  'vs. NORTHGATE the home side lost.',
  'TOTAL 12 = The three numbers added.',
  'Row 12/03 is where they sat.',
  '12.03. Gdynia was cold.',
  'RULES. PATIENCE - and more of it.',
  '',
  '-',
  '(Reuters)',
];

describe('findDateline', () => {
  it.each(datelines)('%s', (text, { rest, ...expected }) => {
    const { place, date, agency, end } = findDateline(text) ?? { place: undefined, date: undefined, agency: undefined, end: 0 };
    expect({ place, ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) }).toEqual(expected);
    expect(text.slice(end)).toBe(rest);
  });

  it.each(none)('no dateline: %s', (text) => {
    expect(findDateline(text)).toBeUndefined();
  });

  it('takes a place for one that the byline names', () => {
    expect(findDateline('Altenrode - Im Revier ging eine Zeit zu Ende.')).toBeUndefined();
    expect(findDateline('Altenrode - Im Revier ging eine Zeit zu Ende.', new Set(['altenrode']))?.place).toBe('Altenrode');
    expect(findDateline('Altenrode. Im Revier ging eine Zeit zu Ende.', new Set(['altenrode']))?.place).toBe('Altenrode');
  });

  it('looks at the beginning alone, however long the text is', () => {
    const repeated = ['A', 'A ', 'A.', '(A', '1/', '- ', '漢', '—', 'A-', 'ا ', '한', '(한', '[漢 ', '(A) ', 'A/a'];
    for (const each of repeated) expect(findDateline(each.repeat(100_000))).toBeUndefined();
  });

  it('tells who reports where no place is named', () => {
    expect(findDateline('本报讯 记者林文山报道：桥今天开放')).toMatchObject({ place: '', names: ['林文山'] });
    expect(findDateline('本报讯（记者 王秀兰 通讯员 李国强）码头上的椅子不见了')).toMatchObject({ place: '', names: ['王秀兰', '李国强'] });
    expect(findDateline('海风网3月9日电 桥今天开放')).toBeUndefined();
  });
});
