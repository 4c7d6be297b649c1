/** Character references of exported pages are read as characters, recorded, and never become markup. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { digestOf } from '../../../src/model/digestOf.js';
import { enrichArticle } from '../../../src/stages/enrich/enrichArticle.js';
import { findLostText } from '../../../src/stages/enrich/findLostText.js';
import { parseArticle } from '../../../src/stages/parse/parseArticle.js';
import { testSettings } from '../../helpers/testSettings.js';

async function read(text: string, { path = 'article.txt', rules = {} }: { path?: string; rules?: Record<string, boolean> } = {}) {
  const settings = testSettings({ rules });
  const parsed = parseArticle({ path: path as SourcePath, text, digest: digestOf(text), encoding: 'utf-8' }, settings).value;
  const syntax = parsed.syntax?.();
  const enriched = (await enrichArticle(parsed, settings)).value;
  return { fields: parsed.fields, removed: parsed.removed, html: enriched.bodyHtml, lost: findLostText(parsed, syntax, enriched) };
}

const exported =
  'Sykes &amp; Sons &#8211; the harbour&rsquo;s last firm\n\nBy Mar&iacute;a L&oacute;pez\n\nThe firm said&nbsp;on Monday that nothing would change. It had said so before.\n';

describe('character references', () => {
  it('are their characters in headline, byline and text, and are recorded', async () => {
    const { fields, html, removed, lost } = await read(exported);
    expect(fields.headline?.value).toBe('Sykes & Sons – the harbour’s last firm');
    expect(fields.bylines.map(({ value }) => value.name)).toEqual(['María López']);
    expect(html).toMatch(/said(?:\u00a0|&nbsp;|&#xA0;)on Monday/);
    expect(removed.filter(({ rule }) => rule === 'character-reference').map(({ text, place }) => [place.line, text])).toEqual([
      [1, '&amp; &#8211; &rsquo;'],
      [3, '&iacute; &oacute;'],
      [5, '&nbsp;'],
    ]);
    expect(lost).toBeUndefined();
  });

  it('are their characters in front matter', async () => {
    const { fields } = await read('---\ntitle: "Fish &amp; chips"\nauthor: "Jos&eacute; Roe"\ntags: [R&amp;D]\n---\n\nText.\n', { path: 'article.md' });
    expect(fields.headline?.value).toBe('Fish & chips');
    expect(fields.bylines.map(({ value }) => value.name)).toEqual(['José Roe']);
    expect(fields.topics.map(({ value }) => value)).toEqual(['R&D']);
  });

  it('give text and no markup, and are read once', async () => {
    const { html } = await read('A headline\n\nThe page said &lt;script&gt;alert(1)&lt;/script&gt; and &amp;lt;b&amp;gt; twice over on that day.\n');
    expect(html).not.toMatch(/<(?:script|b)\b/);
    expect(html).toMatch(/(?:&lt;|&#x3C;)script/);
    expect(html).toMatch(/&(?:amp|#x26);lt;b/);
  });

  it.each(['AT&T; and &bogus; remain', 'AT&T and &amp without its end', '&#10; breaks no line', '&#0; is no character', '&#xD800; neither'])(
    'that are none stay: %s',
    async (text) => {
      const { html, removed } = await read(`A headline\n\n${text}, the report said on Monday.\n`);
      expect(removed).toEqual([]);
      expect(html.replace(/&(?:amp|#x26);/g, '&')).toContain(text);
    },
  );

  it.each(['“&amp;”', '"&lt;"', '`&nbsp;`'])('stay in a text that speaks about them: %s', async (words) => {
    const { html } = await read(`A headline\n\nWrite ${words} in a page, not &copy; alone.\n`);
    expect(html.replace(/&(?:amp|#x26);/g, '&')).toContain('&copy; alone');
  });

  it('stay where the rule is off', async () => {
    expect((await read(exported, { rules: { 'character-reference': false } })).fields.headline?.value).toContain('&amp;');
  });

  it('lose no character of any text', async () => {
    const piece = fc.constantFrom('&amp;', '&#8217;', '&nbsp;', '&lt;', '&gt;b', '&', ';', '#', 'amp', 'a word ', '\n\n', '. ', '&#x1F600;', '&shy;');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        expect((await read(`A headline\n\n${pieces.join('')}\n`)).lost).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
