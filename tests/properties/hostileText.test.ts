/** No text makes a page run or load anything: the HTML of every body, parsed as a browser would, has no such element, attribute or address. */
import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../src/stages/enrich/bodySchema.js';
import { readArticle } from '../helpers/readArticle.js';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const token = fc.constantFrom(
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">',
  '</a>',
  '<svg onload=alert(1)>',
  '<math>',
  '<style>',
  '</style>',
  '<iframe srcdoc="<script>">',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<p onclick=x>',
  '</p>',
  '<table><td>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '[a](javascript:alert(1))',
  '[a](<java\nscript:alert(1)>)',
  '![a](javascript:x)',
  '![a](https://evil.example/x.png)',
  '[a][b]',
  '\n[b]: javascript:x\n',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '[a](JAVASCRIPT&colon;x)',
  '[a](vbscript:x)',
  '&lt;script&gt;',
  '&#60;script>',
  '`<script>`',
  '\n\n',
  '\n',
  ' ',
  '> ',
  '- ',
  '# ',
  '| a |\n|---|\n',
  '[^1]',
  '\n[^1]: <b onmouseover=x>\n',
  '" onmouseover="x',
  "'",
  '<div data-slot="0">',
  '<a data-slot="0">',
  '<img data-slot="1" src=x>',
  '<form action=//e><button formaction=javascript:x>',
  '<base href=//e>',
  '<meta http-equiv=refresh content=0>',
  '<link rel=stylesheet href=//e>',
  '<object data=x>',
  '<template><script>',
  '<a id=x name=y style=z class=w href=" \u0001javascript:x">',
  'x',
  '<',
  '>',
  '&',
  '{{ x }}',
  '<details ontoggle=x open>',
  '<a href="//evil.example" ping=//e target=_blank>',
);
const elements = new Set(bodySchema.tagNames);
const attributes = new Set([
  'href',
  'title',
  'dataSlot',
  'dataFootnoteRef',
  'dataFootnoteBackref',
  'className',
  'ariaDescribedBy',
  'ariaLabel',
  'start',
  'dataFootnotes',
  'colSpan',
  'rowSpan',
  'scope',
  'id',
  'lang',
  'dir',
  // Of a table, which scrolls.
  'tabIndex',
]);

describe('a hostile text', () => {
  it.each(['article.md', 'article.txt'])('is harmless as %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(token, { minLength: 1, maxLength: 14 }).map((tokens) => tokens.join('')),
        async (text) => {
          fc.pre(text.trim() !== '');
          const { bodyHtml } = await readArticle(text, path);
          visit(parser.parse(bodyHtml), (node) => {
            expect(['root', 'element', 'text']).toContain(node.type);
            if (node.type === 'element') checkElement(node);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

function checkElement({ tagName, properties }: Element): void {
  expect(elements).toContain(tagName);
  for (const name of Object.keys(properties)) expect(attributes, tagName).toContain(name);
  const { href } = properties;
  // Whatever leads into the archive is a slot until the plan fills it.
  if (href !== undefined) expect(String(href)).toMatch(/^(?:#|https?:\/\/|mailto:|tel:)/i);
  if (tagName === 'img') expect(properties.src).toBeUndefined();
}
