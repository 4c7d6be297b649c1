/** Headlines that have run together with the day, and those that only have one in them. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { divideStamp } from '../../../src/stages/parse/head/divideStamp.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);

function divided(text: string): { headline: string; dates: (string | undefined)[]; names: readonly string[] } | undefined {
  const found = divideStamp(text, context);
  if (found === undefined) return undefined;
  const dates = found.particulars?.dates ?? (found.date === undefined ? [] : [found.date]);
  return {
    headline: found.headline,
    dates: dates.map(({ reading: { reading } }) => (reading === 'impossible' ? reading : reading.edtf)),
    names: found.byline?.names ?? found.particulars?.names ?? [],
  };
}

describe('divideStamp', () => {
  it.each([
    ['Ferry sails again at last 2021-03-09 10:15:32', 'Ferry sails again at last', '2021-03-09T10:15:32', []],
    ['港口渡轮九周后恢复航行2008-12-3 1:05:32 来源: 东港新闻网 网友评论 0 条', '港口渡轮九周后恢复航行', '2008-12-03T01:05:32', []],
    ['by Nell Harker on March 9, 2021 Ferry sails again', 'Ferry sails again', '2021-03-09', ['Nell Harker']],
    ['By NELL HARKER on 9 March 2021: Ferry sails again', 'Ferry sails again', '2021-03-09', ['NELL HARKER']],
    ['date 2021-03 Ferry sails again', 'Ferry sails again', '2021-03', []],
  ])('%s', (text, headline, date, names) => expect(divided(text)).toEqual({ headline, dates: [date], names }));

  it.each([
    'Concert at the lighthouse on 12 March 2022, 7:00 pm',
    'Report of 2021-03-09 on the ferry',
    'by the harbour on March 9, 2021 the ferry sailed',
    'Ferry 2021-03-09 10:15:32',
    'date palms of 2021',
    'by Nell Harker on March 9, 2021',
  ])('%s is not divided', (text) => expect(divided(text)).toBeUndefined());
});
