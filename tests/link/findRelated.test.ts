/** Related articles share what is rare in the archive: whatever the order of the input, in every script, never a reprint. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptAnswer, keptAnswer } from '../../src/cache/keptAnswer.js';
import { relateBeside } from '../../src/linking/relateBeside.js';
import type { Article } from '../../src/model/article.js';
import type { ArticleId, SourcePath } from '../../src/model/brands.js';
import type { Fingerprint } from '../../src/model/fingerprint.js';
import { TextWords } from '../../src/stages/enrich/TextWords.js';
import { topicTerms } from '../../src/stages/enrich/topicTerms.js';
import { BestOfEach } from '../../src/stages/link/BestOfEach.js';
import { findRelated } from '../../src/stages/link/findRelated.js';
import { indexTerms } from '../../src/stages/link/indexTerms.js';
import { tempFolder } from '../helpers/siteArchive.js';

function termsOf(text: string, headline: string): Uint32Array | undefined {
  return topicTerms(new TextWords().read(text), new TextWords().read(headline));
}

const fingerprints = new Map<SourcePath, Fingerprint>();

function about(id: string, text: string, headline = ''): Article {
  const terms = termsOf(text, headline);
  fingerprints.set(id as SourcePath, terms === undefined ? {} : { terms });
  return { id: id as ArticleId, source: { path: id as SourcePath } } as Article;
}

const texts: Readonly<Record<string, string>> = {
  quay: 'The stones of the north quay have cracked, and the masons of Skerrow say that the mortar is to blame. The council will rebuild the quay.',
  masons: 'Masons from the mainland have begun to cut stones for the north quay. The mortar is mixed with lime, the council was told.',
  birds: 'Puffins have returned to Gannet Head three weeks early. The wardens counted four hundred burrows on the slopes.',
  burrows: 'The wardens of Gannet Head counted five hundred burrows of puffins this summer, a hundred more than the last.',
  bread: 'The bakery in Chapel Lane has a new oven, which takes ninety loaves and smokes when the wind is easterly.',
};
const articles = Object.entries(texts).map(([id, text]) => about(id, text));
const none = new Map();

function namesOf(related: ReadonlyMap<ArticleId, readonly Article[]>, id: string): string[] {
  return (related.get(id as ArticleId) ?? []).map((article) => article.id);
}

describe('findRelated', () => {
  it('names the articles about the same things', () => {
    const related = findRelated(articles, fingerprints, none);
    expect(namesOf(related, 'quay')).toEqual(['masons']);
    expect(namesOf(related, 'masons')).toEqual(['quay']);
    expect(namesOf(related, 'burrows')).toEqual(['birds']);
    expect(namesOf(related, 'bread')).toEqual([]);
  });

  it('reads Chinese, Japanese, Arabic and Russian', () => {
    const pairs = [
      ['港务局星期二开会，决定重建北码头的石墙，工匠说砂浆有问题。', '工匠开始为北码头切割石料，石墙的砂浆将用石灰。'],
      ['北埠頭の石壁にひびが入り、職人は漆喰が原因だと言う。', '職人は北埠頭の石壁の漆喰を新しくした。'],
      ['تشققت حجارة الرصيف الشمالي ويقول البناؤون إن الملاط هو السبب في تشقق الرصيف', 'بدأ البناؤون قطع حجارة جديدة للرصيف الشمالي وسيخلط الملاط بالجير'],
      [
        'Камни северного причала треснули, каменщики винят раствор и просят известь.',
        'Каменщики начали тесать камни северного причала, раствор мешают на извести; камни привезли.',
      ],
    ];
    const all = [...articles, ...pairs.flatMap(([one = '', two = ''], index) => [about(`a${index}`, one), about(`b${index}`, two)])];
    const related = findRelated(all, fingerprints, none);
    pairs.forEach((_, index) => {
      expect(namesOf(related, `a${index}`)).toEqual([`b${index}`]);
    });
  });

  it('never names a reprint, nor an article itself', () => {
    const again = about('again', texts.quay ?? '');
    const all = [...articles, again];
    const quay = all.find(({ id }) => id === 'quay') as Article;
    const reprints = new Map([
      [quay.id, [{ article: again, kind: 'same' as const, overlap: 1 }]],
      [again.id, [{ article: quay, kind: 'same' as const, overlap: 1 }]],
    ]);
    const related = findRelated(all, fingerprints, reprints);
    expect(namesOf(related, 'quay')).toEqual(['masons']);
    expect(namesOf(related, 'again')).toEqual(['masons']);
  });

  it('names no more than five, the most alike first', () => {
    const many = Array.from({ length: 9 }, (_, index) => about(`n${index}`, `${texts.quay} ${'Harbour dues were raised by the board of trustees.'.repeat(index)}`));
    const related = findRelated([...many, ...articles.slice(2)], fingerprints, none);
    expect(namesOf(related, 'n0')).toHaveLength(5);
    expect(namesOf(related, 'n0')[0]).toBe('n1');
  });

  it('depends on the articles and not on which others were looked at before', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        const related = findRelated(shuffled, fingerprints, none);
        for (const { id } of articles) expect(namesOf(related, id)).toEqual(namesOf(findRelated(articles, fingerprints, none), id));
      }),
    );
  });
});

describe('relateBeside', () => {
  it('finds the same in a thread, by the time that it says so', async () => {
    const beside = relateBeside({ fewest: 0 });
    const related = beside.relate(articles, fingerprints, none);
    expect(related.size).toBe(0);
    await beside.done();
    expect(related.size).toBeGreaterThan(0);
    expect(related).toEqual(findRelated(articles, fingerprints, none));
  });

  it('takes the answer of an earlier run to the same question, of the same code', async () => {
    const file = join(tempFolder(), 'related');
    const kept = (): KeptAnswer => keptAnswer(file);
    const first = kept();
    const beside = relateBeside({ fewest: 0, kept: { answer: first, code: 'one' } });
    beside.relate(articles, fingerprints, none);
    await beside.done();
    first.save();
    // At once, though a thread would be started: so it was not compared again.
    expect(relateBeside({ fewest: 0, kept: { answer: kept(), code: 'one' } }).relate(articles, fingerprints, none)).toEqual(findRelated(articles, fingerprints, none));
    expect(relateBeside({ fewest: 0, kept: { answer: kept(), code: 'another' } }).relate(articles, fingerprints, none).size).toBe(0);
    const fewer = articles.slice(1);
    const again = relateBeside({ kept: { answer: kept(), code: 'one' } });
    expect(again.relate(fewer, fingerprints, none)).toEqual(findRelated(fewer, fingerprints, none));
  });

  it('compares few articles at once', () => {
    expect(relateBeside().relate(articles, fingerprints, none)).toEqual(findRelated(articles, fingerprints, none));
  });
});

describe('topicTerms', () => {
  it('are few, ascending, and absent for a text that says too little', () => {
    const terms = termsOf(Object.values(texts).join(' ').repeat(20), 'The north quay');
    expect(terms?.length).toBeLessThanOrEqual(40);
    expect([...(terms ?? [])]).toEqual([...(terms ?? [])].sort((a, b) => a - b));
    expect(termsOf('And so it was.', '')).toBeUndefined();
  });
});

describe('indexTerms', () => {
  it('finds what looking through all articles finds', () => {
    const term = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(term, { selector: (each) => each >>> 4, maxLength: 12 }), { maxLength: 12 }), (lists) => {
        const all = lists.map((list) => Uint32Array.from(list).sort());
        const starts = Uint32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]);
        const index = indexTerms({ terms: Uint32Array.from(all.flatMap((each) => [...each])), starts });
        lists.forEach((list, at) => {
          const own = [...index.places.slice(index.starts[at], index.starts[at + 1])];
          expect(own.map((place) => [index.articles[place], index.terms[place]])).toEqual([...(all[at] ?? [])].map((each) => [at, each]));
          for (const place of own) {
            const posting = index.postings[place] ?? -1;
            const expected = lists.flatMap((other, number) => (other.some((each) => each >>> 4 === (index.terms[place] ?? 0) >>> 4) ? [number] : []));
            expect([...index.articles.slice(index.bounds[posting], index.bounds[posting + 1])]).toEqual(expected);
          }
          expect(own).toHaveLength(list.length);
        });
        expect(index.bounds.length).toBe(new Set(lists.flat().map((each) => each >>> 4)).size + 1);
      }),
    );
  });
});

describe('BestOfEach', () => {
  it('keeps what sorting all would keep', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 4 })), { selector: ([other]) => other }), (offers) => {
        const best = new BestOfEach(3, 4);
        for (const [other, score] of offers) best.offer(1, other, score);
        const sorted = [...offers].sort(([one, high], [two, low]) => low - high || one - two);
        expect([...best.of(1)]).toEqual(sorted.slice(0, 4).map(([other]) => other));
        expect([...best.of(0), ...best.of(2)]).toEqual([]);
      }),
    );
  });
});
