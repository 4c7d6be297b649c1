import { describe, expect, it } from 'vitest';
import { readEastCredit } from '../../../src/stages/parse/head/readEastCredit.js';

describe('readEastCredit', () => {
  it.each([
    ['レンバル＝笠原哲也', ['笠原哲也']],
    ['新华社记者林文山、陈小海', ['林文山', '陈小海']],
    ['編輯 林文山 報導', ['林文山']],
    ['政治中心／記者林美玉', ['林美玉']],
    ['文｜林美玉　攝影｜陳志明', ['林美玉']],
    ['取材・文／笠原哲也　撮影／松葉ゆかり', ['笠原哲也']],
    ['สมหญิง ใจงาม: รายงาน', ['สมหญิง ใจงาม']],
  ])('%s', (text, names) => {
    expect(readEastCredit(text)?.names).toEqual(names);
  });

  it.each(['新华社记者从港务局获悉', '即時新聞／綜合報導', '文：港の歴史', 'By Jane Roe'])('leaves %s', (text) => {
    expect(readEastCredit(text)).toBeUndefined();
  });
});
