/**
 * Writes a Hugo site of the same articles, with templates that make the pages that backfile makes. Years, months, days
 * and the days of all years are taxonomies, and every choice that the two do not share is made in Hugo's favour: links start at the root
 * (relative ones would cost it another pass), nothing guesses the language or the date, dates have one form.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frontMatter } from './frontMatter.mjs';
import { makeArticles } from './makeArticles.mjs';

import { siteFile } from './siteFile.mjs';
import { writeFiles } from './writeFiles.mjs';
import { archive } from './writeSettings.mjs';

const layouts = fileURLToPath(new URL('hugo/layouts', import.meta.url));
const assets = fileURLToPath(new URL('../public/assets', import.meta.url));
/** Pages that Hugo would make and backfile does not: the section that holds the articles, and lists of all months and days. */
const unwanted = ['articles', 'months', 'days'];
/** Pages of which there is one: layout, title and address. */
const single = [
  ['search', 'Search', '/search.html'],
  ['about', 'About this archive', '/about.html'],
  ['timeline', 'Timeline', '/timeline/index.html'],
];

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md' }} corpus
 */
export function makeHugoSite(folder, { size, form }) {
  mkdirSync(folder, { recursive: true });
  cpSync(layouts, join(folder, 'layouts'), { recursive: true });
  cpSync(assets, join(folder, 'static', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(settings(form), null, 2));
  for (const name of unwanted) {
    mkdirSync(join(folder, 'content', name), { recursive: true });
    writeFileSync(join(folder, 'content', name, '_index.md'), '---\n_build:\n  render: never\n---\n');
  }
  for (const [layout, title, url] of single) writeFileSync(join(folder, 'content', `${layout}.md`), frontMatter({ title, layout, url }));
  const files = function* () {
    for (const article of makeArticles(size)) yield hugoFile(article, form);
  };
  writeFiles(folder, files());
}

/** @type {(article: import('./makeArticle.mjs').BenchArticle, form: 'txt' | 'md') => { path: string, text: string }} */
export function hugoFile(article, form) {
  const { date, section } = article;
  return siteFile(article, form, (url) => ({
    url,
    sections: [section],
    years: [date.slice(0, 4)],
    months: [date.slice(0, 7)],
    days: [date],
    'on-this-day': [date.slice(5)],
  }));
}

function settings(form) {
  const { name, url, tagline, description, footer } = archive;
  const ways = ['years', 'sections', ...(form === 'md' ? ['topics'] : []), 'authors'];
  const menu = [...ways.slice(0, 1), 'timeline', ...ways.slice(1)].map((type) => ({ type, url: `${type}/index.html`, text: type.charAt(0).toUpperCase() + type.slice(1) }));
  return {
    baseURL: url,
    title: name,
    languageCode: 'en',
    paginate: 50,
    summaryLength: 40,
    disableAliases: true,
    timeout: '600s',
    taxonomies: {
      year: 'years',
      month: 'months',
      day: 'days',
      'on-this-day': 'on-this-day',
      section: 'sections',
      author: 'authors',
      ...(form === 'md' ? { topic: 'topics' } : {}),
    },
    outputs: { home: ['HTML', 'RSS'], section: ['HTML'], taxonomy: ['HTML'], term: ['HTML'] },
    services: { rss: { limit: 30 } },
    params: { tagline, description, footer, menu: [...menu, { type: 'search', url: 'search.html', text: 'Search' }] },
  };
}
