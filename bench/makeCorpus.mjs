/** Writes an archive for backfile: `content/` with the texts, and archive.yaml. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodyText } from './bodyText.mjs';
import { frontMatter } from './frontMatter.mjs';
import { makeArticle } from './makeArticle.mjs';
import { makeWorld } from './makeWorld.mjs';

export const archive = {
  name: 'The Benchmark Courier',
  tagline: 'All the words that are fit to measure',
  description: 'An archive of made-up articles, to measure how long it takes to build.',
  url: 'https://example.org/',
  footer: 'Nothing in this archive happened, and nobody in it exists.',
};

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md' }} corpus
 * @returns {{ files: number, bytes: number, words: number }}
 */
export function makeCorpus(folder, { size, form }) {
  const world = makeWorld();
  const taken = new Set();
  const folders = new Set();
  let bytes = 0;
  let words = 0;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'archive.yaml'),
    `${Object.entries(archive)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join('\n')}\n`,
  );
  for (let index = 0; index < size; index += 1) {
    const article = makeArticle(index, world);
    const [year, month] = article.date.split('-');
    const section = form === 'txt' ? `${article.section.toLowerCase()}/` : '';
    let name = `${section}${year}/${month}/${article.date}-${article.slug}`;
    while (taken.has(name)) name += '-bis';
    taken.add(name);
    const file = join(folder, 'content', `${name}.${form}`);
    const { title, date, authors, topics } = article;
    const head = form === 'txt' ? `${title}\n\nBy ${authors.join(' and ')}\n\n` : frontMatter({ title, date, authors, section: article.section, topics });
    const body = bodyText(article, form);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, head + body);
    bytes += Buffer.byteLength(head) + Buffer.byteLength(body);
    words += bodyText(article, 'txt').split(/\s+/).length - 1;
  }
  return { files: size, bytes, words };
}
