/** Related articles share rare words: found in every language, whatever else the archive holds, and the same every time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textTerms } from '../../src/stages/enrich/textTerms.js';
import { findRelated, type RelatedOptions } from '../../src/stages/link/findRelated.js';

const none: RelatedOptions = { isReprint: () => false };
const related = (texts: readonly string[], options = none) =>
  findRelated(
    texts.map((text) => ({ terms: textTerms('', text) })),
    options,
  ).map((list) => list.map(({ other }) => other));

/** Texts of words that all have, and of words of their matter. */
const matters = {
  ferry: 'The council voted about the ferry: captain, engines, sailing, passengers, timetable and the pier of Rounsay.',
  ferryAgain: 'Passengers on the pier of Rounsay wait: the ferry has no engines, its captain no timetable, and no sailing today.',
  choir: 'The choir sang carols in the chapel; sopranos, tenors, an organist and the conductor were applauded by the audience.',
  choirAgain: 'An organist, tenors and sopranos are wanted by the conductor of the choir, to sing carols before an audience in the chapel.',
  puffins: 'Ornithologists counted puffins, fulmars and guillemots in burrows on the cliffs; fledglings were ringed by volunteers.',
};

describe('related articles', () => {
  it('are those on the same matter', () => expect(related(Object.values(matters))).toEqual([[1], [0], [3], [2], []]));

  it.each([
    [
      'Russian',
      [
        'Паром не ходит: капитан ждёт запчасти двигателя, пассажиры ночуют на причале острова.',
        'Капитан парома получил запчасти, двигатель работает, пассажиры покинули причал острова.',
        'Хор исполнил рождественские песни в холодной часовне под управлением органиста города.',
      ],
    ],
    ['Chinese', ['渡轮停航，船长等待发动机零件，乘客在码头过夜。', '船长收到发动机零件，渡轮复航，乘客离开码头。', '合唱团在寒冷的教堂演唱圣诞歌曲，指挥受到观众欢迎。']],
    [
      'Thai',
      [
        'เรือข้ามฟากหยุดให้บริการ กัปตันรออะไหล่เครื่องยนต์ ผู้โดยสารค้างที่ท่าเรือ',
        'กัปตันได้รับอะไหล่เครื่องยนต์ เรือข้ามฟากให้บริการแล้ว ผู้โดยสารออกจากท่าเรือ',
        'คณะนักร้องประสานเสียงร้องเพลงคริสต์มาสในโบสถ์ที่หนาวเย็น',
      ],
    ],
  ])('are found in %s', (_, texts) => {
    const [first, second, third] = related([...texts, ...Object.values(matters)]);
    expect(first?.[0]).toBe(1);
    expect(second?.[0]).toBe(0);
    expect(third).toEqual([]);
  });

  it('are never printings of the article, nor two of one text', () => {
    const { ferry, ferryAgain, choir, puffins } = matters;
    const texts = [ferry, ferry, ferryAgain, ferryAgain, choir, puffins];
    const isReprint = (one: number, other: number) => texts[one] === texts[other];
    expect(related(texts, { isReprint })).toEqual([[2], [2], [0], [0], [], []]);
  });

  it('are at most five, the score falling', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `${matters.ferry} ${'word'.repeat(index)}`);
    const lists = findRelated(
      [...texts, ...Object.values(matters).slice(2)].map((text) => ({ terms: textTerms('', text) })),
      none,
    );
    for (const list of lists) {
      expect(list.length).toBeLessThanOrEqual(5);
      expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).sort((a, b) => b - a));
    }
    expect(lists[0]).toHaveLength(5);
  });

  it('are none for texts of a few words, or where there is nothing to compare', () => {
    expect(textTerms('Quay', 'Closed.')).toBeUndefined();
    expect(related([])).toEqual([]);
    expect(related([matters.ferry])).toEqual([[]]);
    expect(related([matters.ferry, matters.ferry])).toEqual([[], []]);
  });

  const vocabulary = 'anchor beacon captain dredger engine ferry galley harbour island jetty keeper lantern mooring netting oarsman pilot quayside rudder sailor tiller'.split(' ');
  const texts = fc.array(
    fc.array(fc.constantFrom(...vocabulary), { minLength: 6, maxLength: 30 }).map((words) => words.join(' ')),
    { minLength: 2, maxLength: 40 },
  );

  it('are the same every time, as alike one way as the other, and never the article itself', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const terms = list.map((text) => ({ terms: textTerms('', text) }));
        const lists = findRelated(terms, none);
        expect(findRelated(terms, none)).toEqual(lists);
        lists.forEach((found, text) => {
          expect(new Set(found.map(({ other }) => other)).size).toBe(found.length);
          for (const { other, score } of found) {
            expect(other).not.toBe(text);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            const back = lists[other]?.find((each) => each.other === text);
            // Either it is found from the other side with the same score, or five are that are as good.
            if (back !== undefined) expect(back.score).toBe(score);
            else expect(lists[other]?.length).toBe(5);
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the words of a text', () => {
  it('take at most 160 bytes, and do not depend on the texts before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), (one, other) => {
        const terms = textTerms('', one);
        textTerms(other, other);
        expect(textTerms('', one)).toBe(terms);
        expect(terms?.length ?? 0).toBeLessThanOrEqual(160);
        expect((terms?.length ?? 0) % 4).toBe(0);
        expect(terms ?? '').toMatch(/^[\0-\xff]*$/);
      }),
    );
  });

  it('are the same whatever the case, accents and forms', () => {
    expect(textTerms('', 'ÉLECTIONS municipales du QUARTIER général, scrutin dépouillé hier')).toBe(
      textTerms('', 'elections municipale du quartier general, scrutin depouille hier'),
    );
  });

  it('of a very long text are found too', () => {
    const long = Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}x`).join(' ');
    expect(textTerms('Harbour', long)?.length).toBe(160);
  });
});
