/** An article as a Markdown file of a site: what both Hugo and Eleventy ask for. Plain text gets front matter too, since they need it, but no topics. */
import { bodyText } from './bodyText.mjs';
import { frontMatter } from './frontMatter.mjs';

/**
 * @param {import('./makeArticle.mjs').BenchArticle} article
 * @param {'txt' | 'md'} form
 * @param {(address: string) => Record<string, string | string[]>} ownFields what the generator wants besides
 * @returns {{ path: string, text: string }} `path` from the site's folder
 */
export function siteFile(article, form, ownFields) {
  const { title, date, slug, authors, section, topics } = article;
  const [year, month, day] = date.split('-');
  const fields = { title, date, authors, section, ...(form === 'md' ? { topics } : {}), ...ownFields(`/${year}/${month}/${day}/${slug}.html`) };
  return { path: `content/articles/${year}/${month}/${date}-${slug}.md`, text: frontMatter(fields) + bodyText(article, form) };
}
