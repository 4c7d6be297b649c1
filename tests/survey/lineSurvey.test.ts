/** What recurs at one end of different texts is learned; what also stands within them, or comes with one article that is held often, is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnedLines } from '../../src/model/knowledge.js';
import { lineSightings } from '../../src/stages/survey/lineSightings.js';
import { lineSurvey } from '../../src/stages/survey/lineSurvey.js';
import { textBlocks } from '../../src/stages/survey/textBlocks.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** A word for each number, without digits, which do not count. */
function word(number: number): string {
  return `q${[...number.toString(26)].map((digit) => alphabet[Number.parseInt(digit, 26)]).join('')}`;
}

function paragraph(number: number, length = 60): string {
  return Array.from({ length }, (_, index) => word(number * 131 + index * index * 7)).join(' ');
}

function wrapped(text: string, width = 70): string {
  const lines: string[] = [''];
  for (const each of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + each.length + 1 > width) lines.push(each);
    else lines[lines.length - 1] = last === '' ? each : `${last} ${each}`;
  }
  return lines.join('\n');
}

interface Article {
  readonly number: number;
  readonly head?: string;
  readonly middle?: string;
  readonly tail?: string;
}

function article({ number, head, middle, tail }: Article): string {
  const paragraphs = [1, 2, 3, 4, 5, 6].map((part) => wrapped(paragraph(5000 + number * 10 + part)));
  return [head, `Headline ${word(number)}`, ...paragraphs.slice(0, 3), middle, ...paragraphs.slice(3), tail].filter((each) => each !== undefined).join('\n\n');
}

function survey(texts: readonly string[]): LearnedLines {
  const lines = lineSurvey();
  for (const text of texts) lines.add(lineSightings(textBlocks(text)));
  return lines.learned();
}

function several(count: number, make: (index: number) => Omit<Article, 'number'>): string[] {
  return Array.from({ length: count }, (_, number) => article({ number, ...make(number) }));
}

describe('lineSurvey', () => {
  it('learns what stands at the end of many texts, whatever the year', () => {
    const { texts, head, tail } = survey(several(20, (index) => ({ tail: `Share this\n\n© ${2000 + index} The Quay` })));
    expect(texts).toBe(20);
    expect([...head]).toEqual([]);
    expect([...tail].map(([key, { count, elsewhere }]) => [key, count, elsewhere])).toEqual([
      ['share this', 20, 0],
      ['© # the quay', 20, 0],
    ]);
    expect(tail.get('© # the quay')?.example).toMatch(/^© 20\d\d The Quay$/);
  });

  it('learns what stands at the head', () => {
    expect([...survey(several(20, () => ({ head: 'Home | News | Sport' }))).head.keys()]).toEqual(['home | news | sport']);
  });

  it.each([
    [20, 4, 5],
    [300, 4, 5],
    [2000, 19, 20],
    [10_000, 49, 50],
    [40_000, 49, 50],
  ])('of %i texts, %i are too few and %i enough', (count, few, enough) => {
    const learned = (at: number) => {
      const lines = lineSurvey();
      for (let number = 0; number < count; number += 1)
        lines.add(lineSightings([[`Headline ${word(number)}`], [`Text ${word(number)}`], ...(number < at ? [['Share this']] : [])]));
      return lines.learned().tail.size;
    };
    expect(learned(few)).toBe(0);
    expect(learned(enough)).toBe(1);
  });

  it('learns the footers of several papers in one archive', () => {
    const { tail } = survey(several(600, (index) => ({ tail: `Copyright The ${word(index % 40)} Company` })));
    expect(tail.size).toBe(40);
  });

  it('keeps a line that stands within texts too', () => {
    const { tail } = survey(several(100, (index) => (index % 5 === 0 ? { middle: 'Background' } : { tail: 'Background' })));
    expect(tail.size).toBe(0);
    expect(survey(several(100, (index) => (index % 20 === 0 ? { middle: 'Background' } : { tail: 'Background' }))).tail.get('background')).toEqual({
      example: 'Background',
      count: 95,
      elsewhere: 5,
    });
  });

  it('keeps a subhead near the end: prose is below it', () => {
    const { tail } = survey(Array.from({ length: 50 }, (_, number) => `Headline ${word(number)}\n${paragraph(number)}\nConclusion\n${paragraph(number + 100, 90)}`));
    expect(tail.size).toBe(0);
  });

  it('keeps the last line of wrapped paragraphs', () => {
    const texts = Array.from({ length: 60 }, (_, number) => `${article({ number })}\n\n${wrapped(paragraph(number + 900))}\n${'x'.repeat(69)}\nsaid.`);
    expect(survey(texts).tail.size).toBe(0);
    expect(survey(texts.map((text) => text.replaceAll('\n\n', '\n    '))).tail.size).toBe(0);
  });

  it('learns a wrapped paragraph as a whole, however it is wrapped', () => {
    const footer = 'This message was sent to you as a member of the list. To leave the list, write to the address below with the word LEAVE in the subject.';
    const { tail } = survey(several(20, (index) => ({ tail: wrapped(footer, 50 + index) })));
    expect([...tail.keys()]).toEqual([footer.toLowerCase()]);
  });

  it('learns a footer that follows the text without a blank line', () => {
    const wrappedTexts = several(20, () => ({})).map((text) => `${text}\nend of May.\nCopyright 1998 The Quay\nAll rights reserved`);
    expect(survey(wrappedTexts).tail.size).toBeGreaterThanOrEqual(2);
    const lineByLine = Array.from({ length: 20 }, (_, number) => `Headline ${word(number)}\n${paragraph(number)}\n${paragraph(number + 50)}\nShare this\nPrint Friendly`);
    expect([...survey(lineByLine).tail.keys()]).toEqual(['print friendly', 'share this']);
  });

  it('learns nothing from one article that is held many times under different headlines', () => {
    const body = article({ number: 1, tail: 'The ferry will sail again.' });
    expect(survey([...several(50, () => ({})), ...Array.from({ length: 12 }, (_, index) => `Another headline ${word(index)}\n\n${body}`)]).tail.size).toBe(0);
  });

  it('learns as labels what a few of many texts begin with, and one in a thousand at least', () => {
    const { head, labels } = survey(several(800, (number) => (number < 7 ? { head: 'THE OUTDOORS' } : number < 11 ? { head: 'HOT PROPERTY' } : {})));
    expect([...head.keys()]).toEqual([]);
    expect([...labels].map(([key, { count }]) => [key, count])).toEqual([['the outdoors', 7]]);
    const many = several(600, (number) => (number % 60 === 0 ? { head: 'THE OUTDOORS' } : {}));
    expect([...survey(many).head.keys()]).toEqual(['the outdoors']);
    expect(survey(many).labels.size).toBe(0);
  });

  it('learns no numbers, stars or long lines', () => {
    expect(survey(several(20, () => ({ head: '12', tail: `* * *\n\n${paragraph(7, 120)}` })))).toMatchObject({ head: new Map(), tail: new Map() });
  });

  it('counts a line once a text, and takes blocks of any kind', () => {
    const lines = lineSurvey();
    for (let text = 0; text < 6; text += 1) lines.add(lineSightings([[], [paragraph(text)], ['Share this'], ['Share this'], []]));
    expect(lines.learned().tail.get('share this')?.count).toBe(6);
    lines.add(lineSightings([]));
    expect(lines.learned().texts).toBe(7);
  });

  it('does not depend on the order of the texts', () => {
    const line = fc.constantFrom(
      'Share this',
      'SHARE THIS',
      '© 2019 The Quay',
      'Page 3',
      'Page 4',
      'By Ann Roe',
      'x',
      '* * *',
      ...Array.from({ length: 9 }, (_, index) => paragraph(index, 20 + index * 12)),
    );
    const texts = fc.array(fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 30 }), { maxLength: 30 });
    const keys = (all: readonly (readonly (readonly string[])[])[]) => {
      const lines = lineSurvey();
      for (const each of all) lines.add(lineSightings(each));
      const { head, tail } = lines.learned();
      return [head, tail].map((each) => [...each].map(([key, { count, elsewhere }]) => [key, count, elsewhere]));
    };
    fc.assert(
      fc.property(
        texts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(keys(shuffled)).toEqual(keys(all));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 20 }), (texts) => survey(texts).texts === texts.length),
      { numRuns: 50 },
    );
  });

  it('finds frequent lines in a table that is much too small', () => {
    const lines = lineSurvey({ capacity: 500 });
    for (let text = 0; text < 3000; text += 1) {
      const own = Array.from({ length: 12 }, (_, index) => [`${word(text * 12 + index)} one of many`]);
      lines.add(lineSightings([...own, text % 2 === 0 ? ['Share this'] : ['Copyright The Quay']]));
    }
    const { tail } = lines.learned();
    expect([...tail.keys()].sort()).toEqual(['copyright the quay', 'share this']);
    for (const { count } of tail.values()) {
      expect(count).toBeLessThanOrEqual(1500);
      expect(count).toBeGreaterThan(1400);
    }
  });

  it('stays small however many lines there are', () => {
    const lines = lineSurvey();
    const before = process.memoryUsage().arrayBuffers;
    for (let text = 0; text < 40_000; text += 1) lines.add(lineSightings(Array.from({ length: 14 }, (_, index) => [word(text * 14 + index)])));
    expect(lines.learned().tail.size).toBe(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60e6);
  }, 30_000);
});
