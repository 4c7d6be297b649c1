/** What stands in a gap of a body are words of their own to a search, whatever stands beside them. */
import { expect, it } from 'vitest';
import type { UrlPath } from '../../src/model/brands.js';
import { textOfHtml } from '../../src/model/textOfHtml.js';
import { fillSlots } from '../../src/stages/plan/fillSlots.js';
import { readArticle } from '../helpers/readArticle.js';

it('the description of a picture that is not there does not join the words beside it', () => {
  const html = fillSlots('<p>Low<img data-slot="0">water</p>', [{ kind: 'image', target: 'quay.jpg', alt: 'the <old> quay' }], [undefined], '');
  expect(textOfHtml(html)).toBe('Low the <old> quay water');
});

it('a picture between words keeps its title', () => {
  const html = fillSlots('<p>Low <img data-slot="0"></p>', [{ kind: 'image', target: 'quay.jpg', alt: 'quay', title: 'At "noon"' }], [{ url: 'media/quay.jpg' as UrlPath }], '../');
  expect(html).toBe('<p>Low <img src="../media/quay.jpg" alt="quay" title="At &quot;noon&quot;" loading="lazy"></p>');
});

it('nor does that of a picture in HTML, in the words that are looked through for names', async () => {
  const { text } = await readArticle('---\ntitle: Tides\n---\n\n<p>Low<img src="quay.jpg" alt="the quay">water, and <img src="x.jpg" alt="">high.</p>\n', 'tides.md');
  expect(text).toBe('Low the quay water, and high.');
});
