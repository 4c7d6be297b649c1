/** What a program's tags leave empty is not shown; what an author wrote is, be it only a picture. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../helpers/readArticle.js';

const bodyOf = async (text: string): Promise<string> => (await readArticle(`# Title\n\nWords of the text.\n\n${text}\n`, 'a.md')).bodyHtml;

describe('dropHollow', () => {
  it('shows no entry of a loop whose tags are gone', async () => {
    const html = await bodyOf('{% for post in site.posts %}\n- [{{ post.title }}]({{ post.url }})\n{% endfor %}\n\nThe end.');
    expect(html).not.toContain('<li>');
    expect(html).not.toContain('<a>');
    expect(html).toContain('The end.');
  });

  it.each([
    ['an entry with words beside the link', '- [{{ post.title }}]({{ post.url }}) by Jane Roe', 'by Jane Roe'],
    ['a link with words and no address', 'See [the post]({{ post.url }}).', 'the post'],
    ['an empty entry of a list', '- one\n-\n- three', 'three'],
  ])('keeps %s', async (_, text, words) => {
    expect(await bodyOf(text)).toContain(words);
  });
});
