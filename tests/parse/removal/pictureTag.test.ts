import { describe, expect, it } from 'vitest';
import { findLostText } from '../../../src/stages/enrich/findLostText.js';
import { pictureTag } from '../../../src/stages/parse/removal/pictureTag.js';
import { readArticle } from '../../helpers/readArticle.js';

describe('a tag of a site’s program', () => {
  it.each([
    ['{{< figure src="boat.png" alt="A boat" caption="At the quay" >}}', ['boat.png', 'A boat', 'At the quay']],
    ['{{< figure src="boat.png" title="The boat" caption="By [Ann](https://example.org)" >}}', ['boat.png', '', 'The boat – By Ann']],
    ['{{% img src=boat.png %}}', ['boat.png', '', '']],
    ['{{< figure "boat.png" "A boat" />}}', ['boat.png', 'A boat', '']],
    ['{% img left /images/boat.jpg 400 A red boat %}', ['/images/boat.jpg', 'A red boat', '']],
    ['{% img [class names] /boat.jpg [width] [height] "The title \'What it shows\'" %}', ['/boat.jpg', 'What it shows', 'The title']],
    ['{% img /boat.jpg 500 300 "The title" "What it shows" %}', ['/boat.jpg', 'What it shows', 'The title']],
    ['{% asset_img boat.PNG 添加 %}', ['boat.PNG', '添加', '']],
    ['{% include figure.html path="assets/boat.png" class="wide" zoomable=true %}', ['assets/boat.png', '', '']],
    ['{% include image.html url="{{ site.baseurl }}/boat.png" description="A boat" %}', ['/boat.png', '', 'A boat']],
    ['{%- include components/post-image.liquid src="boat.webp" alt="A boat" -%}', ['boat.webp', 'A boat', '']],
    ['{% image "./boat.png", "A boat", "(min-width: 30em) 50vw" %}', ['./boat.png', 'A boat', '']],
    ['{% responsive_image path: boat.png alt: "A boat" %}', ['boat.png', 'A boat', '']],
    ['{{ figure(src="boat.png", alt="A boat") }}', ['boat.png', 'A boat', '']],
    ['{% picture https://example.org/boat.jpg?w=5 %}', ['https://example.org/boat.jpg?w=5', '', '']],
  ])('shows a picture: %s', (tag, [source, alt, caption]) => expect(pictureTag(tag)).toEqual({ source, alt, caption }));

  it.each([
    '{{< youtube boat.png >}}',
    '{{< gallery match="images/*" >}}',
    '{% include figures.js %}',
    '{% imgur abc %}',
    '{% image {{ page.image }} %}',
    '{{< figure src="film.mp4" caption="A film" >}}',
    '{% configure boat.png %}',
    '{% link boat.png %}',
    '{% image "not a file", "boat.png" %}',
  ])('shows none: %s', (tag) => expect(pictureTag(tag)).toBeUndefined());
});

describe('the picture of a tag', () => {
  const read = (body: string) => readArticle(`---\ntitle: A\n---\n${body}\n`, 'a.md');

  it('has its caption below it, and is one for those who cannot see it', async () => {
    const found = await read('Words.\n{{< figure src="boat.png" alt="A [red] boat" caption="“Bo” says \\"so\\"" >}}\nMore.');
    expect(found.bodyHtml).toContain('<p>Words.</p>\n<figure><img data-slot="0"><figcaption>“Bo” says');
    expect(found.article.slots).toEqual([{ kind: 'image', target: 'boat.png', alt: 'A [red] boat' }]);
    expect(findLostText(found.parsed, found.syntax, found)).toBeUndefined();
    expect(found.diagnostics).toEqual([]);
  });

  it('says its caption once', async () => {
    const { bodyHtml, article } = await read('{{< figure src="boat.png" caption="At the quay" >}}\n\n![](quay.png "The quay")');
    expect(bodyHtml.match(/<figcaption>[^<]*/g)).toEqual(['<figcaption>At the quay', '<figcaption>The quay']);
    expect(article.slots).toEqual([
      { kind: 'image', target: 'boat.png', alt: '' },
      { kind: 'image', target: 'quay.png', alt: '' },
    ]);
  });

  it('stands within HTML as well, where Markdown is not read', async () => {
    const found = await read('<div class="wide">\n  {% include figure.html path="boat.png" alt="A \'boat\'" caption="At <b>the</b> quay" %}\n</div>\n\nWords.');
    expect(found.bodyHtml).toContain('<figure><img data-slot="0"><figcaption>At the quay</figcaption></figure>');
    expect(found.article.slots).toEqual([{ kind: 'image', target: 'boat.png', alt: "A 'boat'" }]);
    expect(findLostText(found.parsed, found.syntax, found)).toBeUndefined();
  });

  it('is none within code', async () => {
    expect((await read('Write `{{< figure src="boat.png" >}}`.')).bodyHtml).toContain('<code>{{&#x3C; figure src="boat.png" >}}</code>');
  });
});
