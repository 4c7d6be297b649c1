/** Labels that a few of many texts begin with: kickers over a headline, and never the first line of one that was wrapped. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { lineKey } from '../../../src/model/lineKey.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { readHead } from '../../../src/stages/parse/head/readHead.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const shared = ['CRISIS IN THE GULF', 'U.K. MONEY MARKET GIVEN MORE', 'THE OUTDOORS', 'By Associated Press'];
const labels = new Map(shared.map((example) => [lineKey(example), { example, count: 9, elsewhere: 0 }]));
const knowledge = { ...noKnowledge, lines: { ...noKnowledge.lines, texts: 4000, labels } };
const text = ['The bank said on Monday that it had invited an early round of bills, and that the rest would have to wait.', '', 'Dealers had expected as much.'];

function headOf(...lines: string[]): { headline: string | undefined; kicker: string | undefined; bylines: string[] } {
  const head = readHead({ lines: [...lines, '', ...text], from: 0, title: undefined }, parseContext('a.txt' as SourcePath, testSettings(), knowledge));
  return { headline: head.headline?.value, kicker: [head.kicker?.value ?? []].flat().join() || undefined, bylines: head.bylines.map(({ value }) => value.name) };
}

describe('labels that some texts share', () => {
  it('are kickers over a headline in capitals', () => {
    expect(headOf('CRISIS IN THE GULF', 'OIL FUNDS ROSE IN WEEK OF FIGHTING', 'By JANE ROE, TIMES STAFF WRITER')).toEqual({
      headline: 'OIL FUNDS ROSE IN WEEK OF FIGHTING',
      kicker: 'CRISIS IN THE GULF',
      bylines: ['JANE ROE'],
    });
    expect(headOf('THE OUTDOORS', 'Two men and a boat go up the river')).toMatchObject({ headline: 'Two men and a boat go up the river', kicker: 'THE OUTDOORS' });
  });

  it('are not, where what stands below them is shorter: a headline over two lines', () => {
    expect(headOf('U.K. MONEY MARKET GIVEN MORE', 'LATE HELP')).toMatchObject({ headline: 'U.K. MONEY MARKET GIVEN MORE LATE HELP', kicker: undefined });
  });

  it('are the headline where no other stands below them', () => {
    expect(headOf('THE OUTDOORS', 'By Jane Roe')).toMatchObject({ headline: 'THE OUTDOORS', kicker: undefined, bylines: ['Jane Roe'] });
  });
});

describe('what looks like a name over an explicit byline', () => {
  it('is the headline', () => {
    expect(headOf('CRISIS IN THE GULF', 'KENNER PARKER CONCLUDES TWO SUITS', 'By SHERYL STONE; STAFF WRITER')).toEqual({
      headline: 'KENNER PARKER CONCLUDES TWO SUITS',
      kicker: 'CRISIS IN THE GULF',
      bylines: ['SHERYL STONE'],
    });
  });
});
