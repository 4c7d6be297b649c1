/**
 * Writes an Eleventy site of the same articles that makes the pages that backfile makes. Every choice that the two do not
 * share is made in Eleventy's favour: templates are JavaScript, which is its fastest, the lists are worked out once from
 * the front matter, and links start at the root.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticles } from './makeArticles.mjs';
import { siteFile } from './siteFile.mjs';
import { writeFiles } from './writeFiles.mjs';

const site = fileURLToPath(new URL('eleventy', import.meta.url));
const assets = fileURLToPath(new URL('../public/assets', import.meta.url));

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md' }} corpus
 */
export function makeEleventySite(folder, { size, form }) {
  cpSync(site, folder, { recursive: true });
  cpSync(assets, join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'content', 'articles'), { recursive: true });
  writeFileSync(join(folder, 'content', 'articles', 'articles.json'), JSON.stringify({ layout: 'article.11ty.mjs' }));
  const files = function* () {
    for (const article of makeArticles(size)) yield eleventyFile(article, form);
  };
  writeFiles(folder, files());
}

/** @type {(article: import('./makeArticle.mjs').BenchArticle, form: 'txt' | 'md') => { path: string, text: string }} */
export function eleventyFile(article, form) {
  return siteFile(article, form, (permalink) => ({ permalink }));
}
