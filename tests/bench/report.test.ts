/** What the benchmark says of its figures: medians with their range, ratios, aims, and nothing of a refused run. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../bench/contender.mjs';
import { aimsText, caseText } from '../../bench/report.mjs';
import { caseOf, figureOf, runOf } from './cases.js';

/** Cells of the first row that begins with these words. */
function row(text: string, start: string): string[] | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`| ${start} `));
  return line
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

describe('caseText', () => {
  it('prints the median of the runs and their range', () => {
    const runs = [3000, 1000, 8000].map((wall) => runOf({ wall, stages: [] }));
    expect(row(caseText(caseOf([figureOf({ runs })])), 'backfile: cold')).toEqual(['3.00 (1.00–8.00)', '1.00 (1.00–1.00)', '1.25 (1.25–1.25)', '100 (100–100)', '10', '12', '4']);
  });

  it('divides backfile by another, pages alone and with search each by its like', () => {
    const text = caseText(
      caseOf([
        figureOf(),
        figureOf({ search: true, runs: [runOf({ wall: 3000, user: 2750, peakMemory: 300e6, stages: [] })] }),
        figureOf({ who: 'Hugo', runs: [runOf({ wall: 1000, user: 2250, peakMemory: 200e6 })] }),
        figureOf({ who: 'Hugo', search: true, runs: [runOf({ wall: 12_000, user: 11_750, peakMemory: 600e6, files: 24, bytes: 8e6 })] }),
      ]),
    );
    expect(row(text, 'backfile ÷ Hugo: cold')).toEqual(['2.00', '0.50', '0.50', '1.00', '1.00']);
    expect(row(text, 'backfile, with search ÷ Hugo, then Pagefind: cold')).toEqual(['0.25', '0.25', '0.50', '0.50', '0.50']);
  });

  it('has a dash for what is not known', () => {
    const text = caseText(caseOf([figureOf(), figureOf({ who: 'Hugo', runs: [runOf({ peakMemory: undefined })] })]));
    expect(row(text, 'Hugo: cold')?.[3]).toBe('–');
    expect(row(text, 'backfile ÷ Hugo: cold')?.[2]).toBe('–');
  });

  it('gives the stages of the build with search, and what is in none of them', () => {
    const stages = [{ stage: 'parse', user: 400, system: 50, wall: 1500 }];
    const text = caseText(caseOf([figureOf(), figureOf({ search: true, runs: [runOf({ stages })] })]));
    expect(row(text, 'parse')).toEqual(['0.40', '0.05', '1.50']);
    expect(row(text, 'starting, and the rest')).toEqual(['0.60', '0.20', '0.50']);
  });

  it('says what failed', () => {
    expect(caseText(caseOf([figureOf()], { failures: ['Eleventy, cold: out of memory'] }))).toContain('**Failed:** Eleventy, cold: out of memory');
  });

  it('compares nothing in a refused run', () => {
    const text = caseText(caseOf([figureOf()], { refused: 'cold: backfile makes 10 pages, Hugo 9' }));
    expect(text).toContain('**Refused:** cold: backfile makes 10 pages, Hugo 9.');
    expect(text).not.toContain('|');
  });
});

describe('aimsText', () => {
  const verdicts = (cases: readonly Case[]) => {
    const text = aimsText(cases);
    return (start: string) => row(text, start);
  };

  it('sets what was reached beside each aim', () => {
    const medium = caseOf([
      figureOf({ runs: [runOf({ user: 550, system: 50, stages: [] })] }),
      figureOf({ search: true, runs: [runOf({ wall: 6000, user: 900, system: 100, stages: [] })] }),
      figureOf({ step: 'edited', runs: [runOf({ wall: 1500 })] }),
      figureOf({ step: 'warm', search: true, runs: [runOf({ wall: 1001 })] }),
      figureOf({ who: 'Hugo', runs: [runOf({ user: 700, system: 300 })] }),
      figureOf({ who: 'Hugo', search: true, runs: [runOf({ wall: 10_000 })] }),
    ]);
    const large = caseOf([figureOf({ search: true, runs: [runOf({ user: 12_000, system: 100, peakMemory: 1.4e9, stages: [] })] })], { size: 100_000 });
    const of = verdicts([medium, large]);
    expect(of('10,000 articles, cold, with search: wall ÷ Hugo and Pagefind')).toEqual(['0.50', '0.60', '**not met**']);
    expect(of('10,000 articles, cold, pages alone: CPU ÷ Hugo')).toEqual(['0.60', '0.60', 'met']);
    expect(of('10,000 articles, nothing changed')).toEqual(['1.00 s', '1.00 s', '**not met**']);
    expect(of('10,000 articles, one edited, pages alone')).toEqual(['1.50 s', '1.50 s', 'met']);
    expect(of('10,000 articles, one edited, with search')).toEqual(['8.00 s', '–', 'not measured']);
    expect(of('100,000 articles, cold, with search: peak memory')).toEqual(['1.50 GB', '1.40 GB', 'met']);
    expect(of('100,000 articles, cold, with search: CPU ÷ that of 10,000')).toEqual(['12.00', '12.10', '**not met**']);
  });

  it('has nothing of a refused run', () => {
    const of = verdicts([caseOf([figureOf({ step: 'edited', runs: [runOf({ wall: 1 })] })], { refused: 'cold: unequal' })]);
    expect(of('10,000 articles, one edited, pages alone')).toEqual(['1.50 s', '–', 'not measured']);
  });
});
