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

  it('numbers the same words in their order', () => {
    const [first = '', ...others] = idsOf(addressBlocks(paragraphs(['Hear, hear.', 'Order.', 'Hear, hear!', 'Hear hear'])));
    expect(first).toMatch(/^p-[\da-z]{6}$/);
    expect(others).toEqual([blockIdOf('Order'), `${first}-2`, `${first}-3`]);
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
