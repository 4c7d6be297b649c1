/** Who wrote a Korean or a Chinese text, at its end; and remarks that only look like it. */
import { describe, expect, it } from 'vitest';
import { koreanCredit } from '../../../src/stages/parse/forms/koreanCredit.js';
import { penName } from '../../../src/stages/parse/forms/penName.js';

describe('koreanCredit', () => {
  it.each([
    ['등대는 박물관이 된다고 밝혔다. 정다온 기자', ['정다온']],
    ['등대는 박물관이 될 방침이다. 광주=정다온 기자 jung@paper.co.kr ▶ 구독하기', ['정다온']],
    ['등대는 박물관이 된다. 정다온·오세린 기자', ['정다온', '오세린']],
  ])('%s', (text, names) => expect(koreanCredit(text)?.names).toEqual(names));
  it.each(['그는 오래 일한 기자 출신이다.', '기자 회견은 내일 열린다.'])('%s names nobody', (text) => expect(koreanCredit(text)).toBeUndefined());
});

describe('penName', () => {
  it('is a name in brackets below a sentence', () => expect(penName('（海澄）', '船只下月开航。')?.names).toEqual(['海澄']));
  it.each([
    ['（完）', '船只下月开航。'],
    ['（资料图）', '船只下月开航。'],
    ['（海澄）', '船只下月开航'],
    ['（山田）', '船は来月から運航する。'],
  ])('%s below %s is none', (line, above) => expect(penName(line, above)).toBeUndefined());
});
