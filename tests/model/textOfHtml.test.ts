/** Plain text of a body has all of its words and the divisions that a reader sees. */
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../src/model/textOfHtml.js';

describe('the text of a body', () => {
  it.each([
    ['<p>One.</p>\n<p>Two <em>words</em>, <a href="x?a=1&#x26;b">three</a>.</p>\n', 'One.\n\nTwo words, three.'],
    ['<p>A line<br>\nand another</p>', 'A line\nand another'],
    ['<p>Fish &#x26; chips &#x3C;b> &amp;lt;</p>', 'Fish & chips <b> &lt;'],
    ['<ul>\n<li>a</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n<p>c</p>', 'a\n\nb\n\nc'],
    ['<table><thead><tr><th>Boat</th><th>Length</th></tr></thead><tbody><tr><td>Petrel</td><td>12</td></tr></tbody></table>', 'Boat\tLength\nPetrel\t12'],
    ['<pre><code>if (a) {\n  b();\n}\n</code></pre><p>after</p>', 'if (a) {\n  b();\n}\n\n\nafter'],
    ['<p>before <abbr title="a > b">AB</abbr> after</p>', 'before AB after'],
    ['<p>no\u00A0break   many   spaces</p>', 'no\u00A0break many spaces'],
    ['<p>half<sup>1</sup>way <strong> spaced </strong> out</p>', 'half1way spaced out'],
    ['<p><img src="a.jpg" alt="A > pier" loading="lazy"></p><p>under it</p>', 'under it'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
