import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { findLostText } from '../../../src/stages/enrich/findLostText.js';
import { fenceTaggedCode } from '../../../src/stages/parse/removal/fenceTaggedCode.js';
import { readArticle } from '../../helpers/readArticle.js';

const fenced = (text: string): string => fenceTaggedCode(text, 'a.md' as SourcePath, 1).text;
const code = 'vector<int>& a = *b;\n# no heading\n    __init__ {{ x }}';
const html = '<pre tabindex="0"><code>vector&#x3C;int>&#x26; a = *b;\n# no heading\n    __init__ {{ x }}\n</code></pre>';

describe('code in the tags of a site’s program', () => {
  it.each([
    ['{% highlight cpp linenos %}', '{% endhighlight %}', 'cpp'],
    ['{%- highlight "js" -%}', '{%- endhighlight -%}', 'js'],
    ['{% codeblock Boats lang:c++ https://example.org link %}', '{% endcodeblock %}', 'c++'],
    ['{% codeblock %}', '{% endcodeblock %}', ''],
    ['{{< highlight go "linenos=table,hl_lines=1 3" >}}', '{{< /highlight >}}', 'go'],
    ['{{< code lang="toml" >}}', '{{< /code >}}', 'toml'],
    ['{{% terminal %}}', '{{%/ terminal %}}', ''],
    ['[code lang="php"]', '[/code]', 'php'],
    ['[sourcecode language=’ruby’]', '[/sourcecode]', ''],
    ['[sourcecode language="ruby" light="true"]', '[/sourcecode]', 'ruby'],
    ['[python]', '[/python]', 'python'],
    ['\\[code\\]', '\\[/code\\]', ''],
  ])('is a block of code, word for word: %s', async (open, close, language) => {
    const text = `Words.\n\n${open}\n${code}\n${close}\n\nMore.`;
    expect(fenced(text)).toBe(`Words.\n\n\`\`\`${language}\n${code}\n\`\`\`\n\nMore.`);
    const read = await readArticle(`---\ntitle: A\n---\n${text}`, 'a.md');
    expect(read.bodyHtml.trim()).toBe(`<p>Words.</p>\n${html}\n<p>More.</p>`);
    expect(read.article.removed.map((each) => each.text)).toEqual([open, close]);
    expect(read.diagnostics.filter((each) => each.code === 'markup/template-tag')).toEqual([]);
    expect(findLostText(read.parsed, read.syntax, read)).toBeUndefined();
  });

  it('is code between words where it stands in a line with them', () => {
    expect(fenced('Say {% highlight bash %}ls `x`{% endhighlight %} now.')).toBe('Say `` ls `x` `` now.');
    expect(fenced('{{< highlight go >}}x{{< /highlight >}}\n')).toBe('```go\nx\n```\n');
    expect(fenced('Thus: [code]a\nb[/code] and so on')).toBe('Thus: \n```\na\nb\n```\n and so on');
  });

  it('stays in the entry of a list, and is no code of its own marks elsewhere', () => {
    expect(fenced('* A:\n\n    {% highlight sh %}\n    ls\n      -l\n    {% endhighlight %}\n')).toBe('* A:\n\n    ```sh\n    ls\n      -l\n    ```\n');
    expect(fenced('* A:\n\n    {% highlight sh %}\nls\n    {% endhighlight %}\n')).toBe('* A:\n\n    ```sh\n    ls\n    ```\n');
    expect(fenced('A:\n\n    {% highlight sh %}\n    ls\n    {% endhighlight %}\n')).toBe('A:\n\n```sh\nls\n```\n');
  });

  it('keeps the marks of code that are in it, and has none twice', () => {
    expect(fenced('{% highlight md %}\n```\na\n```\n{% endhighlight %}')).toBe('\n```\na\n```\n');
    expect(fenced('{% highlight md %}\nb\n```\na\n```\n{% endhighlight %}')).toBe('~~~~md\nb\n```\na\n```\n~~~~');
    expect(fenced('{% highlight md %}\n```\na\n```\nb\n{% endhighlight %}')).toBe('~~~~md\n```\na\n```\nb\n~~~~');
  });

  it('of WordPress is read as it was before it was stored', async () => {
    const { bodyHtml, parsed, syntax, article } = await readArticle('---\ntitle: A\n---\n[code]if (a &lt; b &amp;&amp; c) {}[/code]\n', 'a.md');
    expect(bodyHtml.trim()).toBe('<pre tabindex="0"><code>if (a &#x3C; b &#x26;&#x26; c) {}\n</code></pre>');
    expect(findLostText(parsed, syntax, { article, bodyHtml })).toBeUndefined();
    expect(fenced('\\[code\\]\na\\_b\\[0\\]\n\\[/code\\]')).toBe('```\na_b[0]\n```');
    expect(fenced('[code]\n<b>&lt;</b>\n[/code]')).toBe('```\n<b>&lt;</b>\n```');
  });

  it.each([
    'Write `{% highlight ruby %}` and `{% endhighlight %}`.',
    '```liquid\n{% highlight ruby %}\nx\n{% endhighlight %}\n```',
    '{% raw %}{% highlight ruby %}\nx\n{% endhighlight %}{% endraw %}',
    '{{</* highlight go */>}}\nx\n{{</* /highlight */>}}',
    'The [code] of honour, the [code](https://example.org) and the [php][code].',
    '{% highlight ruby %}\nnever closed',
    '{{< code file="x.html" />}} and {{< /code >}}',
    '[/code] alone',
  ])('is none where the tags are spoken about, or have no end: %s', (text) => expect(fenced(text)).toBe(text));
});
