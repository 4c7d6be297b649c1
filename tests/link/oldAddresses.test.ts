/** Links between texts as the programs of their sites have them written. */
import { describe, expect, it } from 'vitest';
import { planFiles } from '../helpers/planFiles.js';

const post = (title: string, date = '2012-07-30', more = '') => `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n${title} has words of its own.\n`;
const held = {
  'blog/2012-07-30-leaflet-released.md': post('Leaflet', '2012-07-30', 'categories: [maps]\ntags: [web]\n'),
  'blog/2013-01-02-tug.md': post('The Tug', '2013-01-02'),
  'docs/_guides/two.md': post('Two', '2020-01-02'),
  'named.md': post('Named', '2020-01-03', 'slug: another-name\n'),
};
const leaflet = '2012/07/30/leaflet-released.html';
const two = '2020/01/02/two.html';

async function linked(markup: string, path = 'blog/a.md', files: Readonly<Record<string, string>> = held) {
  const { site, diagnostics } = await planFiles({ ...files, [path]: `---\ntitle: Citing\ndate: 2013-08-21\n---\n\n${markup}\n` });
  const article = site.articles.find(({ source }) => source.path === path);
  const links = diagnostics.filter(({ code }) => code === 'link/broken' || code === 'link/template');
  return { urls: (article === undefined ? [] : (site.slotTargets.get(article.id) ?? [])).map((target) => target?.url), said: links.map(({ code }) => code) };
}

describe('a link between texts', () => {
  it.each([
    ['[x]({filename}2012-07-30-leaflet-released.md)', leaflet],
    ['[x]({filename}/docs/_guides/two.md)', two],
    ['[x](|filename|../docs/_guides/two.md)', two],
    ['<a href="{filename}/docs/_guides/two.md">x</a>', two],
    ['[x](@/docs/_guides/two.md)', two],
    ['[x](link://slug/two)', two],
    ['[x](link://slug/another-name)', '2020/01/03/another-name.html'],
    ['[x]({{ site.baseurl }}{% post_url 2012-07-30-leaflet-released %})', leaflet],
    ['[x]({{ site.url }}{{ site.baseurl }}{% post_url blog/2012-07-30-leaflet-released %} "The map")', leaflet],
    ['[x][1]\n\n[1]: {{ site.baseurl }}{% link docs/_guides/two.md %}', two],
    ['<a href="{{ site.baseurl }}/docs/guides/two/">x</a>', two],
    ['[x]({{< ref path="two.md" >}})', two],
    ['[x]({{ "/docs/_guides/two.md" | inputPathToUrl }})', two],
    ['[x]({% post_path two %})', two],
    ['{% post_link two "The second" true %}', two],
    ['{% post_link leaflet-released %}', leaflet],
    ['[x](leaflet-released.html)', leaflet],
    ['[x](../leaflet-released/)', leaflet],
    ['[x](/2012/07/leaflet-released/)', leaflet],
    ['[x](/blog/2012/07/30/leaflet-released.html#part)', leaflet],
    ['[x](/maps/2012/leaflet-released/)', leaflet],
    ['[x](/docs/guides/two/)', two],
    ['[x](/leaflet-released/)', leaflet],
    ['[x]({{ some_root }}/blog/leaflet-released/)', leaflet],
  ])('leads there: %s', async (markup, url) => expect(await linked(markup)).toEqual({ urls: [url], said: [] }));

  it.each([
    ['a day that it was not', '[x](/2013/07/leaflet-released/)'],
    ['another day in the name', '[x](2013-07-30-leaflet-released.md)'],
    ['a number that is no year', '[x](/12/leaflet-released/)'],
    ['a folder of something else', '[x](/shop/leaflet-released/)'],
    ['one word under the top', '[x](/tug/)'],
    ['a file that is not there', '[x]({filename}/none.md)'],
  ])('leads nowhere by %s', async (_, markup) => expect(await linked(markup)).toEqual({ urls: [undefined], said: ['link/broken'] }));

  it('leads nowhere where two have the name', async () => {
    const files = { ...held, 'c/leaflet-released.md': post('Another', '2012-08-01') };
    expect((await linked('[x](/posts/leaflet-released/)', 'a.md', files)).urls).toEqual([undefined]);
    expect((await linked('[x](/posts/2012/07/leaflet-released/)', 'a.md', files)).urls).toEqual([leaflet]);
  });

  it('of which only another program knows the address is told of once, and shown as words', async () => {
    const text = 'See [#7]({{ site.repository }}/issues/7), [#8]({{ site.repository\n}}/issues/8) and [#9][].\n\n[#9]: {{ site.repository }}/issues/9';
    const { diagnostics, site } = await planFiles({ 'a.md': post('A') + text, 'b.md': post('B') + text });
    const [only, ...more] = diagnostics.filter(({ code }) => code.startsWith('link/'));
    expect(more).toEqual([]);
    expect(only?.message).toContain(
      'Only another program knows what `{{ site.repository }}` stands for: links with it that lead to nothing here (6), the first of them `{{ site.repository }}/issues/7`, are shown as words.',
    );
    expect(site.articles.map(({ excerpt }) => excerpt)).toEqual(['A has words of its own. See #7, #8 and #9.', 'B has words of its own. See #7, #8 and #9.']);
  });
});

describe('a picture', () => {
  const files = {
    'source/_posts/boat/red.png': 'x',
    'source/images/quay.png': 'x',
    'static/img/pier.png': 'x',
    'source/_posts/boat.md':
      post('Boat') + '![a](red.png) ![b](/images/quay.png) ![c]({{ base_url }}/img/pier.png) ![d]({{ x.y }}/img/pier.png) ![e]({static}/images/quay.png) ![f](/images/none.png)\n',
  };

  it('is found from the top of the site that the text comes from', async () => {
    const { site } = await planFiles(files);
    const [article] = site.articles;
    const found = (article === undefined ? undefined : site.slotTargets.get(article.id)) ?? [];
    expect(found.map((target) => target?.url?.replace(/^media\/[\da-f]+-/, ''))).toEqual(['red.png', 'quay.png', 'pier.png', 'pier.png', 'quay.png', undefined]);
  });
});
