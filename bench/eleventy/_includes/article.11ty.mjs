/** One article. */
import { dayText, monthText, pathTo } from '../lib/dates.mjs';
import { escapeHtml, framed, termLink } from '../lib/html.mjs';

export function render({ content, page }) {
  const article = this.articleAt(page.url);
  const { title, day, section, authors, topics, words, url } = article;
  const year = day.slice(0, 4);
  const month = day.slice(0, 7);
  const filter = (name, value) => `<meta name="backfile:${name}" content="${escapeHtml(value)}" data-pagefind-filter="${name}[content]">`;
  const meta = (name, value) => `<meta name="backfile:meta:${name}" content="${escapeHtml(value)}" data-pagefind-meta="${name}[content]">`;
  const head = [
    filter('section', section),
    ...topics.map((topic) => filter('topic', topic)),
    ...authors.map((author) => filter('author', author)),
    filter('year', year),
    filter('month', month),
    filter('language', 'en'),
    meta('date', dayText(day)),
    meta('edtf', day),
    meta('sort-date', day),
    meta('section', section),
    meta('author', authors.join(', ')),
    `<meta name="backfile:date" content="${day}" data-pagefind-sort="date[content]">`,
  ].join('');
  const neighbour = (other, name, rel, label) =>
    other === undefined ? '' : `<a class="${name}" href="${other.url}" rel="${rel}"><span class="label">${label}</span> <span>${escapeHtml(other.title)}</span></a>`;
  const tags = topics.length === 0 ? '' : `<div><dt>Topics</dt><dd><ul class="tags">${topics.map((topic) => `<li>${termLink('topics', topic)}</li>`).join('')}</ul></dd></div>`;
  const main = `<article class="article" data-pagefind-body="true"><header class="opening"><h1 data-pagefind-meta="title">${escapeHtml(title)}</h1><p class="byline"><span>By</span> ${authors.map((name) => `<bdi>${termLink('authors', name)}</bdi>`).join(', ')}</p></header><div class="particulars" data-pagefind-ignore="true"><p class="when"><a href="${pathTo(day)}"><time datetime="${day}">${dayText(day)}</time></a></p><p class="evidence">Stated in the article’s metadata: ${day}</p><dl><div><dt>Section</dt><dd>${termLink('sections', section)}</dd></div></dl><p class="length"><span>${words} words</span> <span>${Math.ceil(words / 213)} minutes</span></p></div><div class="body">${content}</div><div class="reference" data-pagefind-ignore="true"><dl class="facts">${tags}<div><dt>Source file</dt><dd class="path"><bdi>${page.inputPath}</bdi></dd></div></dl><p class="address"><a href="https://example.org${url}">https://example.org${url}</a></p></div></article><nav class="neighbours" aria-label="By date">${neighbour(article.before, 'before', 'prev', 'Previous')}${neighbour(article.after, 'after', 'next', 'Next')}</nav>`;
  const trail = [
    ['/years/index.html', 'Years'],
    [pathTo(year), year],
    [pathTo(month), monthText(month)],
    [pathTo(day), String(Number(day.slice(8)))],
  ];
  return framed({ title, url, kind: 'article', menu: '', description: article.summary, head, trail }, main);
}
