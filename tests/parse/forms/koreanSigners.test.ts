import { describe, expect, it } from 'vitest';
import { koreanSigners } from '../../../src/stages/parse/forms/koreanSigners.js';

describe('koreanSigners', () => {
  it.each([
    ['김하늘 기자', ['김하늘'], '기자'],
    ['노르담/김하늘 특파원', ['김하늘'], '특파원'],
    ['김하늘 온라인 뉴스 기자', ['김하늘'], '기자'],
    ['전주 김하늘·봉화 박서진 기자', ['김하늘', '박서진'], '기자'],
    ['김하늘 인턴기자·박서진 기자', ['김하늘', '박서진'], '기자'],
    ['김하늘 박서진 기자', ['김하늘', '박서진'], '기자'],
    ['글·사진=김하늘 기자', ['김하늘'], '기자'],
  ])('%s', (text, names, role) => {
    expect(koreanSigners(text)).toEqual({ names, role });
  });

  it.each(['김하늘 기자가 물었다', '이번 행사를 기획한 사람은 바로 김하늘 기자', '사회부 기자', '김하늘'])('leaves %s', (text) => {
    expect(koreanSigners(text)).toBeUndefined();
  });
});
