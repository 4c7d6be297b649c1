/** Every paragraph has an address of its own words, which what happens to other paragraphs does not change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIdOf } from '../../src/model/blockId.js';
import { addressBlocks } from '../../src/stages/enrich/addressBlocks.js';

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('addressBlocks', () => {
  it('changes nothing but that ids are there', () => {
    const html =
      '<h2 id="s-a">A</h2>\n<p lang="fr">Un <em>mot</em> &#x26; deux</p>\n<blockquote>\n<p>Said</p>\n</blockquote>\n<hr>\n<ul>\n<li>One\n<ul>\n<li>Two</li>\n</ul>\n</li>\n</ul>\n<pre><code>x > 1</code></pre>';
    const addressed = addressBlocks(html);
    expect(addressed.replace(/ id="p-[^"]*"/g, '')).toBe(html);
    expect(addressed.match(/<[a-z\d]+ id="/g)).toEqual(['<h2 id="', '<p id="', '<p id="', '<li id="', '<li id="', '<pre id="']);
    expect(new Set(idsOf(addressed)).size).toBe(6);
  });

  it('is a law that editing one paragraph leaves the addresses of all others', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcdefgh XYZ.,é港'), minLength: 1, maxLength: 40 }).filter((each) => /[a-zA-Z]/.test(each));
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 2, maxLength: 12, selector: (each) => blockIdOf(each) }),
        fc.nat(),
        text,
        fc.constantFrom('edit', 'remove', 'insert'),
        (texts, at, other, what) => {
          const place = at % texts.length;
          fc.pre(!texts.some((each) => blockIdOf(each) === blockIdOf(other)));
          const before = idsOf(addressBlocks(paragraphs(texts)));
          const after = [...texts];
          if (what === 'insert') after.splice(place, 0, other);
          else if (what === 'remove') after.splice(place, 1);
          else after[place] = other;
          const kept = idsOf(addressBlocks(paragraphs(after)));
          expect(before.length).toBe(texts.length);
          for (const [index, id] of before.entries()) if (index !== place || what === 'insert') expect(kept).toContain(id);
        },
      ),
    );
  });

  it('takes no notice of typography', () => {
    const [first] = idsOf(addressBlocks('<p>“It is”, he said - twice.</p>'));
    expect(idsOf(addressBlocks('<p>"It is" he  <em>said</em> — twice!</p>'))).toEqual([first]);
    expect(idsOf(addressBlocks('<p>It is, she said twice.</p>'))).not.toEqual([first]);
  });

  it('tells the same words apart by the nearest words before them that stand there once', () => {
    const [hear, order, aye] = [blockIdOf('Hear hear') ?? '', blockIdOf('Order') ?? '', blockIdOf('Aye') ?? ''];
    expect(idsOf(addressBlocks(paragraphs(['Hear, hear.', 'Order.', 'Hear, hear!', 'Hear hear', 'Aye.', 'Hear, hear.'])))).toEqual([
      hear,
      `${hear}-0`,
      order,
      `${hear}-${order.slice(2, 5)}`,
      `${hear}-${order.slice(2, 5)}-2`,
      aye,
      `${hear}-${aye.slice(2, 5)}`,
    ]);
  });

  it('leads from the address of the words alone to the first copy of them, which has its own besides', () => {
    const hear = blockIdOf('Hear hear');
    expect(addressBlocks('<p>Hear, hear.</p>\n<p lang="la">Audite, audite.</p>\n<p>Hear, hear.</p>')).toBe(
      `<p id="${hear}"><span id="${hear}-0"></span>Hear, hear.</p>\n<p id="${blockIdOf('Audite audite')}" lang="la">Audite, audite.</p>\n<p id="${hear}-${blockIdOf('Audite audite')?.slice(2, 5)}">Hear, hear.</p>`,
    );
  });

  it('takes no paragraph for a copy of a heading', () => {
    expect(idsOf(addressBlocks('<ul>\n<li>Costs</li>\n</ul>\n<h2 id="s-costs">Costs</h2>\n<p>None.</p>\n<p>None.</p>'))).toEqual([
      blockIdOf('Costs'),
      's-costs',
      blockIdOf('None'),
      `${blockIdOf('None')}-${blockIdOf('Costs')?.slice(2, 5)}`,
      `${blockIdOf('None')}-${blockIdOf('Costs')?.slice(2, 5)}-2`,
    ]);
  });

  it('is a law that a copy keeps its address as long as it is one, and the nearest words before it that stand there once', () => {
    const few = fc.constantFrom('Yes.', 'No.', 'Applause.');
    const line = fc.oneof({ weight: 2, arbitrary: few }, { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{8} [a-z]{8}$/) });
    /** For each copy, by its place among all: its words, the words before it, and how many of the same stand between. */
    const copies = (texts: readonly string[]) => {
      const isOnce = (text: string): boolean => texts.filter((each) => each === text).length === 1;
      return texts.flatMap((text, at) => {
        if (isOnce(text)) return [];
        const before = texts.slice(0, at).findLastIndex(isOnce);
        return [JSON.stringify([text, before < 0 ? undefined : texts[before], texts.slice(before + 1, at).filter((each) => each === text).length])];
      });
    };
    const addresses = (texts: readonly string[]) => {
      const own = [...addressBlocks(paragraphs(texts)).matchAll(/<p id="([^"]*)">(?:<span id="([^"]*)">)?/g)].map(([, id = '', besides]) => besides ?? id);
      const repeated = own.filter((_, at) => texts.filter((each) => each === texts[at]).length > 1);
      return new Map(copies(texts).map((copy, at) => [copy, repeated[at]]));
    };
    let kept = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 14 }), fc.nat(), line, fc.constantFrom(0, 1), fc.boolean(), (texts, at, other, removed, isPut) => {
        const after = [...texts];
        after.splice(at % texts.length, removed, ...(isPut ? [other] : []));
        const [then, now] = [addresses(texts), addresses(after)];
        expect(new Set(then.values()).size).toBe(then.size);
        for (const [copy, id] of then) {
          if (!now.has(copy)) continue;
          expect(now.get(copy)).toBe(id);
          kept += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(300);
  });

  it('gives the address that is told of the words alone, references and line breaks in them or not', () => {
    expect(idsOf(addressBlocks('<p>Correction: see <a data-slot="0">HB 3/22</a>,<br>\n&#x26; the <strong>boat</strong> &#x3C; 3.</p>'))).toEqual([
      blockIdOf('Correction: see HB 3/22, & the boat < 3.'),
    ]);
  });

  it('leaves alone what has no letters, and tags that look odd', () => {
    expect(addressBlocks('<p>* * *</p>\n<p><img data-slot="0"></p>\n<p></p>')).toBe('<p>* * *</p>\n<p><img data-slot="0"></p>\n<p></p>');
    expect(addressBlocks('<p><abbr title="a > b">x</abbr></p>')).toBe(`<p id="${blockIdOf('x')}"><abbr title="a > b">x</abbr></p>`);
    expect(addressBlocks('</p><p')).toBe('</p><p');
  });
});
