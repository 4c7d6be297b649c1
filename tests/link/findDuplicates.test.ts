/** Reprints are found from sketches: all edits that papers make, no texts that merely share a topic, whatever the order and number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextWords } from '../../src/stages/enrich/TextWords.js';
import { textSketch } from '../../src/stages/enrich/textSketch.js';
import { findDuplicates, type SketchedText } from '../../src/stages/link/findDuplicates.js';

function sketchOf(text: string): Uint32Array | undefined {
  return textSketch(new TextWords().read(text));
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 4) / 2 ** 28;
  };
}

/** Words as a language has them: a few very often, most of them seldom. All texts have the same, as on one topic. */
function words(count: number, seed: number): string[] {
  const draw = chance(seed * 7919 + 13);
  return Array.from({ length: count }, () => `w${Math.floor(3000 * draw() ** 3)}`);
}

function article(path: string, text: readonly string[]): SketchedText {
  return { id: path, path, sketch: sketchOf(text.join(' ')), wordCount: text.length };
}

const originals = Array.from({ length: 300 }, (_, index) => words(150 + ((index * 37) % 600), index + 1));

function edited(share: number) {
  return (text: readonly string[], seed: number): string[] => {
    const draw = chance(seed);
    return text.map((word) => (draw() < share ? `new${Math.floor(draw() * 1000)}` : word));
  };
}

describe('findDuplicates', () => {
  it.each([
    ['5 words in 100 are others', edited(0.05), 0.99, 'near'],
    ['10 words in 100 are others', edited(0.1), 0.85, 'near'],
    ['the headline is another', (text: readonly string[]) => ['another', 'headline', 'on', 'top', ...text], 0.99, 'near'],
    ['a paragraph is cut', (text: readonly string[]) => [...text.slice(0, text.length / 3), ...text.slice(text.length / 2)], 0.99, undefined],
    ['the end is cut', (text: readonly string[]) => text.slice(0, text.length / 2), 0.98, 'part'],
    ['a third is left', (text: readonly string[]) => text.slice(0, text.length / 3), 0.75, 'part'],
  ] as const)('finds a reprint in which %s', (_, edit, recall, kind) => {
    const reprints = originals.map((text, index) => article(`reprints/${index}`, edit(text, index + 1)));
    const { pairs } = findDuplicates([...originals.map((text, index) => article(`originals/${index}`, text)), ...reprints]);
    const right = pairs.filter(({ a, b }) => a.replace('originals', 'reprints') === b);
    expect(right.length / originals.length).toBeGreaterThanOrEqual(recall);
    // None of the other 179,000 pairs.
    expect(pairs.length).toBe(right.length);
    if (kind !== undefined) expect(right.filter((pair) => pair.kind === kind).length / right.length).toBeGreaterThan(0.95);
    for (const { overlap } of right) expect(overlap).toBeLessThan(1);
  });

  it('calls the same words the same, whatever their setting, and lists who is shorter', () => {
    const text = words(400, 5);
    const { pairs, reprints, groups } = findDuplicates([
      article('c', text.slice(0, 200)),
      { ...article('b', text), sketch: sketchOf(text.join('\n').toUpperCase()) },
      article('a', text),
      article('d', words(400, 6)),
    ]);
    expect(pairs.map(({ a, b, kind }) => [a, b, kind])).toEqual([
      ['a', 'b', 'same'],
      ['a', 'c', 'part'],
    ]);
    expect(reprints.get('a')?.map(({ id, kind }) => [id, kind])).toEqual([
      ['b', 'same'],
      ['c', 'shorter'],
    ]);
    expect(reprints.get('b')?.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'same'],
      ['c', 'shorter'],
    ]);
    expect(reprints.get('c')?.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'longer'],
      ['b', 'longer'],
    ]);
    expect(reprints.has('d')).toBe(false);
    expect(groups).toEqual([['a', 'b', 'c']]);
  });

  it('compares texts without a sketch by their digests', () => {
    const short = (path: string, digest?: string): SketchedText => ({ id: path, path, digest, wordCount: 7 });
    const { pairs, groups } = findDuplicates([short('a', 'x'), short('b', 'y'), short('c', 'x'), short('d'), short('e')]);
    expect(pairs).toEqual([{ a: 'a', b: 'c', kind: 'same', overlap: 1 }]);
    expect(groups).toEqual([['a', 'c']]);
  });

  it('does not take a short form that was filled in twice for a reprint', () => {
    const form = (name: string, day: string, sum: string) =>
      `The council of ${name} will meet on ${day} at seven in the town hall. The public may attend. Questions for ${name} are to be sent to the clerk. The budget is ${sum} this year, as in the year before.`.split(
        ' ',
      );
    expect(findDuplicates([article('a', form('Quay', 'Monday', '100')), article('b', form('Pier', 'Tuesday', '70'))]).pairs).toEqual([]);
  });

  it('is the same in any order, and the same from both sides', () => {
    const pool = [words(100, 1), words(100, 2), words(300, 3)];
    const text = fc
      .tuple(fc.constantFrom(...pool), fc.double({ min: 0, max: 0.3, noNaN: true }), fc.nat(1000), fc.integer({ min: 10, max: 300 }))
      .map(([base, share, seed, length]) => edited(share)(base, seed).slice(0, length));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 14 }).chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }))),
        ([texts, shuffled]) => {
          const all = texts.map((each, index) => article(`p${index}`, each));
          const order = shuffled.map((each) => all[texts.indexOf(each)] as SketchedText);
          const result = findDuplicates(all);
          expect(findDuplicates([...new Set(order), ...all.filter((each) => !order.includes(each))])).toEqual(result);
          const mirrored = { same: 'same', near: 'near', shorter: 'longer', longer: 'shorter' } as const;
          for (const [id, others] of result.reprints) {
            for (const other of others) expect(result.reprints.get(other.id)).toContainEqual({ id, kind: mirrored[other.kind], overlap: other.overlap });
          }
          for (const { a, b } of result.pairs) expect(result.groups.some((group) => group.includes(a) && group.includes(b))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays linear and lists twenty where there are thousands of copies', () => {
    const base = words(120, 9);
    const sketch = sketchOf(base.join(' '));
    const name = (index: number) => String(index).padStart(5, '0');
    const same = Array.from({ length: 10_000 }, (_, index): SketchedText => ({ id: `s${index}`, path: `s${name(index)}`, sketch, wordCount: 120 }));
    const near = Array.from({ length: 3000 }, (_, index) => article(`n${name(index)}`, [...base.slice(0, 60), `number${index}`, ...base.slice(60)]));
    const { pairs, reprints, groups } = findDuplicates([...same, ...near]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(13_000);
    expect(pairs.length).toBeLessThan(13_000 * 21);
    for (const each of reprints.values()) {
      expect(each.length).toBeGreaterThan(5);
      expect(each.length).toBeLessThanOrEqual(20);
    }
  }, 20_000);
});
