/** Nothing of a text in Markdown is lost, whatever marks are in it; and whatever is taken from its page is found out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLostText } from '../../src/stages/enrich/findLostText.js';
import { readArticle } from '../helpers/readArticle.js';

const word = fc.constantFrom(
  'ferry',
  'quay',
  'Ann',
  'naïve',
  '港',
  'дом',
  'عودة',
  '1997',
  '2/22',
  'x-y',
  'a_b',
  '5*3',
  'AT&T',
  '“so”',
  "don't",
  '🎉',
  'e.g.',
  '(see)',
  '50%',
  'C#',
  '#5',
  '~7',
  '$8',
  '\\*',
  '\\\\',
  '&amp;',
  '&eacute;',
  '&#8212;',
  '&copy',
  '<b>',
  '</b>',
  '<br>',
  '<!-- c -->',
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((each) => each.join(' '));
const plainWords = fc.array(fc.constantFrom('ferry', 'quay', 'Ann', 'bell', 'tide'), { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const address = fc.constantFrom(
  'https://example.org/a_b*c',
  'b.md',
  '/c/d.html',
  '#part',
  'mailto:a@example.org',
  'javascript:x',
  '<a b.md>',
  'https://example.org/?a=b&amp;c=d',
  '',
);
const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.tuple(fc.constantFrom('*', '_', '**', '__', '***', '~~', '`', '``'), plainWords).map(([mark, text]) => `${mark}${text}${mark}`),
  fc.tuple(plainWords, address, fc.constantFrom('', ' "A title"', " 'it'", ' (in)')).map(([text, to, title]) => `[${text}](${to}${title})`),
  fc.tuple(plainWords, address, fc.constantFrom('', ' "A title"')).map(([text, to, title]) => `![${text}](${to}${title})`),
  fc.constantFrom(
    '[ferry][one]',
    '[one][]',
    '[two]',
    '![quay][one]',
    '[none][nothing]',
    'tide[^1]',
    '[^none]',
    '<https://example.org/x>',
    'https://example.org/y?z=1',
    'www.example.org',
    'a@example.org',
    '{{< figure src="x.jpg" >}}',
    '{% include y %}',
    '[quay]({{ site.baseurl }}/z.html)',
    '[ferry]({{< ref "y.md" >}} "Y") and [tug]({% post_url 2014-11-17-w %})',
  ),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const block = fc.oneof(
  { weight: 3, arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n')) },
  fc.tuple(fc.constantFrom('# ', '## ', '###### '), line).map((each) => each.join('')),
  line.map((each) => `${each}\n---`),
  fc
    .tuple(fc.constantFrom('- ', '* ', '+ ', '1. ', '7) ', '- [ ] ', '- [x] ', '  - ', '> ', '> > ', '> - '), fc.array(line, { minLength: 1, maxLength: 3 }))
    .map(([mark, each]) => each.map((one) => mark + one).join('\n')),
  fc.tuple(fc.constantFrom('```', '~~~', '```js', '``` js a=b'), line).map(([fence, text]) => `${fence}\n${text}\n${fence.slice(0, 3)}`),
  fc
    .tuple(
      fc.constantFrom(
        ['{% highlight js linenos %}', '{% endhighlight %}'],
        ['{{< highlight go >}}', '{{< /highlight >}}'],
        ['\\[code\\]', '\\[/code\\]'],
        ['[php]', '[/php]'],
        ['{% blockquote Ann http://a.b c %}', '{% endblockquote %}'],
      ),
      line,
      fc.constantFrom('\n', ''),
    )
    .map(([[open, close], text, end]) => open + end + text + end + close),
  line.map((each) => `    ${each}`),
  fc.tuple(plainWords, words).map(([a, b]) => `| ${a} | b |\n|:--|--:|\n| ${b.replaceAll('|', '')} | \`c\` |`),
  fc.constantFrom(
    '***',
    '- - -',
    '[one]: https://example.org/one "One"',
    '[two]: <two.md>',
    '[unused]: u.md',
    '[^1]: A note\n    of two lines.',
    '[^2]: Uncited *note*.',
    '[^3]: A note that cites itself[^3] and another[^4].',
    '[^4]: One that cites it back[^3].',
    '<div>\n',
    '</div>\n',
    '<p align="center">A &lt; b</p>',
    '<script>x < y</script>',
    '<table><tr><td>a</td></tr></table>',
    '{: .wide}',
    'Share this article',
  ),
);
const source = fc
  .tuple(fc.constantFrom('', '---\ntitle: The ferry\n---\n', 'Title: The ferry\n\n'), fc.array(block, { minLength: 1, maxLength: 7 }))
  .map(([front, blocks]) => front + blocks.join('\n\n'));

/** Places of the characters that a body shows, but for those that the page adds of its own. */
function shownPlaces(html: string): number[] {
  const hidden = [...html.matchAll(/<section data-footnotes[^>]*>\s*<h2[^>]*>[^<]*|<a[^>]* data-footnote-\w+[^>]*>[^<]*(?:<sup>[^<]*)?|<[^>]*>|&[#\w]+;|\s|[☐☑↩]/g)];
  const places: number[] = [];
  let at = 0;
  for (const { index, 0: text } of hidden) {
    for (; at < index; at += 1) places.push(at);
    at = index + text.length;
  }
  for (; at < html.length; at += 1) places.push(at);
  return places;
}

describe('a text in Markdown', () => {
  it('is conserved', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const { parsed, article, bodyHtml, syntax } = await readArticle(text, 'a.md');
        expect(findLostText(parsed, syntax, { article, bodyHtml })).toBeUndefined();
      }),
      { numRuns: 600 },
    );
  }, 120_000);

  it('is found out to have lost a word that its page has not', async () => {
    await fc.assert(
      fc.asyncProperty(source, fc.nat(), async (text, seed) => {
        const unique = 'Zyxwv';
        const blocks = text.split('\n\n');
        blocks.splice(seed % (blocks.length + 1), 0, `The ${unique} rang.`);
        const { parsed, article, bodyHtml, syntax } = await readArticle(blocks.join('\n\n'), 'a.md');
        fc.pre(bodyHtml.includes(unique));
        expect(findLostText(parsed, syntax, { article, bodyHtml: bodyHtml.replace(unique, '') })).toContain('Z');
        expect(findLostText(parsed, syntax, { article, bodyHtml: bodyHtml.replace(/<p>[^<]*Zyxwv[^<]*<\/p>/, '') })).toContain('Z');
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is found out to have lost any one character of its page', async () => {
    // Without marks that say a thing twice on the page: a picture elsewhere becomes a link that may show its address.
    const simple = fc.array(
      fc.oneof(
        words,
        plainWords.map((each) => `*${each}*`),
        plainWords.map((each) => `[${each}](https://example.org/a)`),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(simple, fc.nat(), async (lines, seed) => {
        const { parsed, article, bodyHtml, syntax } = await readArticle(`# A\n\n${lines.join('\n\n')}`, 'a.md');
        const places = shownPlaces(bodyHtml);
        const at = places[seed % Math.max(places.length, 1)];
        if (at === undefined) return;
        expect(findLostText(parsed, syntax, { article, bodyHtml: bodyHtml.slice(0, at) + bodyHtml.slice(at + 1) })).toBeDefined();
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
