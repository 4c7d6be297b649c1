/** A file of which anything is lost is found out, be it one character; one that is whole is not. */
import { describe, expect, it } from 'vitest';
import { findLostText } from '../../src/stages/enrich/findLostText.js';
import { readArticle } from '../helpers/readArticle.js';

const plain = 'The ferry is back\n\nBy Ann Roe\n\nThe ferry came back on Tuesday, cf. HB 2/22.\n\n\u2022 a boat\n\u2022 an oar\n\n> Quoted words.\n\nShare this\n';
const markdown = '# The ferry\n\nBy Ann Roe\n\nThe *ferry* came [back](https://example.org/a) <b>on</b> Tuesday.\n\n1. One\n2. Two\n\n<script>alert(1)</script>\n';

/** Texts in Markdown, each with marks of another kind. */
const marked: Readonly<Record<string, string>> = {
  emphasis: 'A *b* __c__ ~~d~~ `e*f` ***g*** snake_case 2*3*4.',
  escapes: 'A \\*b\\* c\\\\d \\[e\\] &amp; &eacute; &#233; &copy; AT&T &nosuch; 5 < 6 > 4.',
  headings: 'Title\n=====\n\nA b c.\n\n## Two ##\n\nThree\n---\n\nD.',
  lists: '- a\n- b\n  - c\n\n3. d\n4) e\n\n* [ ] f\n* [x] g',
  quotations: '> a *b*\n> c\n>\n> > d\ne',
  code: 'A.\n\n```js title\nlet a = "b"; // ```\n```\n\n    c d\n      e\n\n~~~\nf\n~~~',
  links: 'A [b *c*](https://example.org/d "E (f)") <https://example.org/g> https://example.org/h?i=j&k www.example.org l@example.org.',
  references: 'A [b][c] [d][] [e] ![f][c].\n\n[c]: https://example.org/c "C"\n[d]: <d.md>\n[e]: e.md\n[unused]: https://example.org/u',
  pictures: '![a *b*](c.png "D") ![](e.png) ![f](https://example.org/g.png "H") ![i](javascript:j).',
  tables: '| a | b \\| c |\n|---|:-:|\n| *d* | `e` |\n| f |',
  notes: 'A[^1] b[^two].\n\n[^1]: Note *one*.\n[^two]: Note two.\n\n    More.\n[^three]: Uncited.',
  html: '<div class="a" title="b > c">\nD <em>e</em> &amp; f <!-- g -->\n</div>\n\nH <span>i</span> <script>j < k</script> <video src="l">m</video>.',
  breaks: 'A  \nb\\\nc\n\n***\n\nd\n\n- - -\n\ne',
  tags: '{{< figure src="a*b*c.jpg" >}}\n\nA [b]({{ site.baseurl }}/c.html) {% raw %}d{% endraw %}.',
  named: 'A [b]({{< ref "c-d.md" >}} "E") [f]({{% relref "/g/h.md#i" %}}) [j]({% post_url 2014-11-17-k %}) [l](<{% link m.md %}>) <a href="{{< ref "n" >}}">o</a> {{< ref "p" >}}.',
  unsafe: 'A [b](javascript:c) [d](vbscript:e "F") <a href="javascript:g">h</a>.',
};

const whole: readonly [path: string, text: string][] = [
  ['a.txt', plain],
  ['a.md', markdown],
  ['b.md', `---\ntitle: The ferry\ndate: 2021-03-09\n---\n${markdown}`],
  ['c.md', '---\ntitle: The ferry\n---'],
  ['d.md', '# The [ferry](a.md "Title") <!-- a note -->\n\nIt *left*.'],
  ...Object.entries(marked).map(([name, text]): [string, string] => [`${name}.md`, text]),
];

describe('findLostText', () => {
  it.each(whole)('finds nothing lost of %s', async (path, text) => {
    const { parsed, article, bodyHtml, syntax } = await readArticle(text, path);
    expect(findLostText(parsed, syntax, { article, bodyHtml })).toBeUndefined();
  });

  it.each(whole)('finds out each character that the page of %s loses', async (path, text) => {
    const { parsed, article, bodyHtml, syntax } = await readArticle(text, path);
    const tags = [...bodyHtml.matchAll(/<[^>]*>|&[#\w]+;|↩|[☐☑]/g)].map((each) => [each.index, each.index + each[0].length] as const);
    const isPage = (at: number): boolean => tags.every(([from, to]) => at < from || at >= to);
    const added = /Footnotes<\/h2>|data-footnote-ref[^>]*>\d+|href="[^"]*"[^>]*>(?:https?:|www)/g;
    const made = [...bodyHtml.matchAll(added)].map((each) => [each.index, each.index + each[0].length] as const);
    for (let at = 0; at < bodyHtml.length; at += 1) {
      if (!isPage(at) || /\s/.test(bodyHtml.charAt(at)) || made.some(([from, to]) => at >= from && at < to)) continue;
      const html = bodyHtml.slice(0, at) + bodyHtml.slice(at + 1);
      expect(findLostText(parsed, syntax, { article, bodyHtml: html }), `${bodyHtml.slice(at - 10, at)}▸${bodyHtml.slice(at, at + 10)}`).toBe(`“${bodyHtml.charAt(at)}”`);
    }
  });
});
