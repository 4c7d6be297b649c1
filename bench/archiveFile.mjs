/** An article as a file of an archive for backfile: in plain text its section and its day are in the path, in Markdown in front matter. */
import { bodyText } from './bodyText.mjs';
import { frontMatter } from './frontMatter.mjs';

/**
 * @param {import('./makeArticle.mjs').BenchArticle} article
 * @param {'txt' | 'md'} form
 * @returns {{ path: string, text: string }} `path` from the archive's folder
 */
export function archiveFile(article, form) {
  const { title, date, slug, authors, section, topics } = article;
  const [year, month] = date.split('-');
  const name = `${year}/${month}/${date}-${slug}.${form}`;
  return form === 'txt'
    ? { path: `content/${section.toLowerCase()}/${name}`, text: `${title}\n\nBy ${authors.join(' and ')}\n\n${bodyText(article, form)}` }
    : { path: `content/${name}`, text: frontMatter({ title, date, authors, section, topics }) + bodyText(article, form) };
}
