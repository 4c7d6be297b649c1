/** Paragraphs of texts that set them apart by nothing but the ends of their lines. */
import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from '../../../src/stages/parse/forms/joinWrappedLines.js';

const paragraphsOf = (text: string) => joinWrappedLines(text.trim().split('\n'), 1).map(({ lines }) => lines);

describe('joinWrappedLines', () => {
  it('begins a paragraph where a wrapped line ends a sentence and has room left', () => {
    const found = paragraphsOf(`
The harbour council of Skerrow on Tuesday approved a plan to deepen the
northern channel, ending two years of argument over who should pay for
the dredging of the port.
Mr John Roe, chairman, said the ships would not wait. He added that the
cost of Pounds 43m would be shared by the council and the two companies
that use the port most often, which were consulted last year.
Opponents said they would appeal to the regional court, which has 60 days
to decide.`);
    expect(found.map(([line]) => line?.split(' ').slice(0, 2).join(' '))).toEqual(['The harbour', 'Mr John', 'Opponents said']);
    expect(found.every((lines) => lines.length === 1)).toBe(true);
  });

  it('has a paragraph on each line of Chinese, though tags stand below them', () => {
    const found = paragraphsOf(`
北山农村信用合作联社五月十八日召开会议，以百分之七十一的赞成票否决了引入战略投资者的方案，改制再度搁浅。
会计师说，最大的问题不是坏账。
他们等了三年，没有人知道最后会有什么结果，也没有人愿意说。
联社登记社员十一万六千户，单户持股最高不超过百分之二，谁也不愿意多出一分钱。
标签
农信社`);
    expect(found.map(([line]) => line?.slice(0, 2))).toEqual(['北山', '会计', '他们', '联社', '标签']);
  });

  it('joins what is wrapped, where sentences happen to end lines', () => {
    expect(
      paragraphsOf(`
The council met on Tuesday in the old hall by the harbour. Nobody spoke.
The chairman waited for a minute, then for another one, and then he rose
and read the letter of the ministry. It was short. It said that the port
would close.`),
    ).toEqual([
      [
        'The council met on Tuesday in the old hall by the harbour. Nobody spoke. The chairman waited for a minute, then for another one, and then he rose and read the letter of the ministry. It was short. It said that the port would close.',
      ],
    ]);
  });

  it('leaves verse its lines', () => {
    expect(paragraphsOf('The tide goes out\nand leaves the boats\non their sides\nlike old men.')).toEqual([
      ['The tide goes out', 'and leaves the boats', 'on their sides', 'like old men.'],
    ]);
  });
});
