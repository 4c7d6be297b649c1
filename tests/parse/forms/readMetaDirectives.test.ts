/** ikiwiki's fields at the top of a text, and links that only look like them. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../helpers/readArticle.js';

describe('directives at the top', () => {
  it('are fields', async () => {
    const { article, bodyHtml, diagnostics } = await readArticle(
      '[[!meta title="The quay: the vote"]]\n[[!meta date="2007-04-06 21:29:16 +0000"]]\n[[!meta author="""Ann "Gull" Roe"""]]\n[[!tag quay town_hall]]\n\nThe council voted on Tuesday for the quay.\n',
      'quay.md',
    );
    expect([article.headline, article.dateClaims[0]?.edtf, article.topics]).toEqual(['The quay: the vote', '2007-04-06T21:29:16+00:00', ['quay', 'town hall']]);
    expect(article.bylines.map(({ name }) => name)).toEqual(['Ann "Gull" Roe']);
    expect(bodyHtml).toBe('<p>The council voted on Tuesday for the quay.</p>\n');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(['[[!img screenshot.png size="480x360"]]', '[[meta]] date="2007-04-06"', '[[!meta date=2007]]', 'See [[!meta date="2007-04-06"]]', '[[!metadata x="y"]]'])(
    'are not %s',
    async (line) => {
      const { parsed } = await readArticle(`${line}\n\nThe council voted on Tuesday for the quay.\n`, 'quay.md');
      expect(parsed.fields.dates).toEqual([]);
      expect(parsed.unused).toEqual([]);
    },
  );
});
