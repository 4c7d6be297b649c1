/**
 * Writes a Hugo site of the same articles, with templates that make the pages that backfile makes. Years, months and
 * days are taxonomies, and every choice that the two do not share is made in Hugo's favour: links start at the root
 * (relative ones would cost it another pass), nothing guesses the language or the date, dates have one form.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodyText } from './bodyText.mjs';
import { frontMatter } from './frontMatter.mjs';
import { makeArticle } from './makeArticle.mjs';
import { archive } from './makeCorpus.mjs';
import { makeWorld } from './makeWorld.mjs';

const layouts = fileURLToPath(new URL('hugo/layouts', import.meta.url));
const assets = fileURLToPath(new URL('../public/assets', import.meta.url));
/** Pages that Hugo would make and backfile does not: the section that holds the articles, and lists of all months and days. */
const unwanted = ['articles', 'months', 'days'];

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md' }} corpus plain text gets front matter too, since Hugo needs it, but no topics
 */
export function makeHugoSite(folder, { size, form }) {
  const world = makeWorld();
  mkdirSync(folder, { recursive: true });
  cpSync(layouts, join(folder, 'layouts'), { recursive: true });
  cpSync(assets, join(folder, 'static', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(settings(form), null, 2));
  for (const name of unwanted) {
    mkdirSync(join(folder, 'content', name), { recursive: true });
    writeFileSync(join(folder, 'content', name, '_index.md'), '---\n_build:\n  render: never\n---\n');
  }
  writeFileSync(join(folder, 'content', 'search.md'), '---\ntitle: Search\nlayout: search\nurl: /search.html\n---\n');
  const taken = new Set();
  const folders = new Set();
  for (let index = 0; index < size; index += 1) {
    const article = makeArticle(index, world);
    const { title, date, authors, section, topics } = article;
    const [year, month, day] = date.split('-');
    let slug = article.slug;
    while (taken.has(date + slug)) slug += '-bis';
    taken.add(date + slug);
    const inFolder = join(folder, 'content', 'articles', year, month);
    if (!folders.has(inFolder)) mkdirSync(inFolder, { recursive: true });
    folders.add(inFolder);
    const fields = {
      title,
      date,
      url: `/${year}/${month}/${day}/${slug}.html`,
      authors,
      section,
      sections: [section],
      years: [year],
      months: [`${year}-${month}`],
      days: [date],
      ...(form === 'md' ? { topics } : {}),
    };
    writeFileSync(join(inFolder, `${date}-${slug}.md`), frontMatter(fields) + bodyText(article, form));
  }
}

function settings(form) {
  const { name, url, tagline, description, footer } = archive;
  const ways = ['years', 'sections', ...(form === 'md' ? ['topics'] : []), 'authors'];
  const menu = ways.map((type) => ({ type, url: `${type}/index.html`, text: type.charAt(0).toUpperCase() + type.slice(1) }));
  return {
    baseURL: url,
    title: name,
    languageCode: 'en',
    paginate: 50,
    summaryLength: 40,
    disableAliases: true,
    timeout: '600s',
    taxonomies: { year: 'years', month: 'months', day: 'days', section: 'sections', author: 'authors', ...(form === 'md' ? { topic: 'topics' } : {}) },
    outputs: { home: ['HTML', 'RSS'], section: ['HTML'], taxonomy: ['HTML'], term: ['HTML'] },
    services: { rss: { limit: 30 } },
    params: { tagline, description, footer, menu: [...menu, { type: 'search', url: 'search.html', text: 'Search' }] },
  };
}
