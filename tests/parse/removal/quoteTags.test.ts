import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { findLostText } from '../../../src/stages/enrich/findLostText.js';
import { quoteTags } from '../../../src/stages/parse/removal/quoteTags.js';
import { readArticle } from '../../helpers/readArticle.js';

const quoted = (text: string): string => quoteTags(text, 'a.md' as SourcePath, 1).text;

describe('a quotation in tags of a site’s program', () => {
  it.each([
    [
      '{% blockquote Jane Roe, The Quay https://example.org/a Her [words] %}\nIt *left*.\n\nTwice.\n{% endblockquote %}',
      '> It *left*.\n> \n> Twice.\n>\n> — Jane Roe, The Quay [Her \\[words\\]](<https://example.org/a>)',
    ],
    ['{% blockquote %}\nIt left.\n{% endblockquote %}\nWords.', '> It left.\n\n\nWords.'],
    ['{{< quote author="Jane Roe" link="https://example.org" >}}It left.{{< /quote >}}', '> It left.\n>\n> — Jane Roe, <https://example.org>'],
    ['{% quote "Jane Roe" %}\nIt left.{% endquote %}', '> It left.\n>\n> — Jane Roe'],
  ])('is one of Markdown: %s', async (text, markdown) => {
    expect(quoted(text)).toBe(markdown);
    const read = await readArticle(`---\ntitle: A\n---\n${text}\n`, 'a.md');
    expect(read.bodyHtml).toContain('<blockquote');
    expect(findLostText(read.parsed, read.syntax, read)).toBeUndefined();
  });

  it.each([
    '{% blockquote %}\nnever closed',
    '```\n{% blockquote %}\nx\n{% endblockquote %}\n```',
    'Write `{% blockquote %}` and `{% endblockquote %}`.',
    '{{< quote text="It left" >}}\n\nMore.',
  ])('is none in %s', (text) => expect(quoted(text)).toBe(text));
});

describe('other marks of sites', () => {
  const read = async (text: string) => {
    const found = await readArticle(`---\ntitle: A\n---\n${text}\n`, 'a.md');
    expect(findLostText(found.parsed, found.syntax, found)).toBeUndefined();
    return found;
  };

  it('are the size of a picture', async () => {
    expect((await read('![A boat](boat.png =300x200) ![b](c.png =50%x "Title")')).article.slots).toEqual([
      { kind: 'image', target: 'boat.png', alt: 'A boat' },
      { kind: 'image', target: 'c.png', alt: 'b', title: 'Title' },
    ]);
    expect((await read('The law f(x =3x2) holds.')).bodyHtml.trim()).toBe('<p>The law f(x =3x2) holds.</p>');
  });

  it('are pages of which a reader would see one', async () => {
    const { bodyHtml } = await read('=== "Now"\n\n    The *ferry* left.\n\n=== "Then"\n\n    - It came.\n\nWords.');
    expect(bodyHtml.trim()).toBe('<p>Now</p>\n<p>The <em>ferry</em> left.</p>\n<p>Then</p>\n<ul>\n<li>It came.</li>\n</ul>\n<p>Words.</p>');
    expect((await read('A heading\n===\n\n=== "so" she said')).bodyHtml).toContain('=== "so" she said');
  });
});
