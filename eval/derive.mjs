/**
 * Cases from any folder of posts in Markdown: what their front matter says is printed in several forms without it, so that the answers are
 * known. The folder is only read.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { random as seeded } from '../bench/random.mjs';
import { barePage, bareSigned } from './layouts/bare.mjs';
import { databaseLabelled, databaseLines } from './layouts/database.mjs';
import { headerBlock, mailSpool } from './layouts/headers.mjs';
import { dayInName } from './layouts/names.mjs';
import { wireAgency, wireSheet } from './layouts/wire.mjs';
import { plainParagraphs } from './plainParagraphs.mjs';

const forms = [
  ['bare-page', barePage],
  ['bare-signed', bareSigned],
  ['wire-sheet', wireSheet],
  ['wire-agency', wireAgency],
  ['database-lines', databaseLines],
  ['database-labelled', databaseLabelled],
  ['header-block', headerBlock],
  ['header-mail', mailSpool],
  ['day-in-name', dayInName],
];

const cities = [
  'HOLMWICK',
  'PORT ALMA',
  'CARROW',
  'ELK MEADOW, Ore.',
  'BISON FORKS',
  'LISBON',
  'NEW DELHI',
  'SANTA RITA, Mexico',
  'KALTENFURT',
  'ST. OLAVE',
  'EASTCLIFF',
  'VARLEY, Ohio',
];
const surnames = ['Marsh', 'Okafor', 'Lindqvist', 'Tench', 'Vaughan', 'de la Cruz', 'O’Hare', 'Nakamura', 'Pell', 'Haddad'];
const sections = ['Business', 'Metro', 'Science', 'Features', 'Technology'];

/**
 * @param {string} source the folder of posts
 * @param {string} work where the printed posts go
 * @param {{ limit: number, seed: number }} options
 * @returns {string[]} one folder for each form
 */
export function deriveGroups(source, work, { limit, seed }) {
  const random = seeded(seed);
  const pick = (choices) => choices[Math.floor(random() * choices.length)];
  const articles = articlesFrom(source, { limit, random, pick });
  if (articles.length === 0) throw new Error(`${source} holds no Markdown with a title, a day and a text.`);
  return forms.map(([name, layout]) => {
    const folder = join(work, `derived-${name}`);
    mkdirSync(folder, { recursive: true });
    const labels = articles.map((article, at) => {
      const { text, label, name: file = article.id } = layout(article, { random, pick, at });
      writeFileSync(join(folder, `${file}.txt`), text);
      return labelOf(`${file}.txt`, article, label);
    });
    writeFileSync(join(folder, 'labels.jsonl'), `${labels.map((label) => JSON.stringify(label)).join('\n')}\n`);
    return folder;
  });
}

function articlesFrom(source, { limit, random, pick }) {
  const articles = [];
  for (const file of shuffled(postFiles(source), random)) {
    const article = articleOf(file, pick);
    if (article !== undefined) articles.push(article);
    if (articles.length === limit) break;
  }
  return articles;
}

/** A real text may name days, issues and other languages, and its lists may be told apart in several ways: only what was printed is scored. */
function labelOf(file, article, { references: _references, language: _language, paragraphs, ...label }) {
  return { file, ...label, kept: [article.longest], ...(article.plain ? { paragraphs } : {}) };
}

function postFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ['.md', '.markdown'].includes(extname(entry.name)) && !entry.name.startsWith('_'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function shuffled(list, random) {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

/** @returns {import('./readArticles.mjs').Article & { longest: string, plain: boolean } | undefined} */
function articleOf(file, pick) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'));
  const fields = match === null ? undefined : fieldsOf(match[1]);
  const date = /^\d{4}-\d\d-\d\d/.exec(String(fields?.date ?? ''))?.[0];
  const headline = String(fields?.title ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (date === undefined || headline === '' || /[<>*_`]/.test(headline)) return undefined;
  const { paragraphs, plain } = plainParagraphs(match[2]);
  const prose = paragraphs.filter((paragraph) => !paragraph.startsWith('- '));
  if (prose.length < 2 || prose[0] !== paragraphs[0] || prose[0].length < 80) return undefined;
  return {
    id: basename(file, extname(file)).replace(/^\d{4}-\d\d-\d\d-/, ''),
    lang: 'en',
    headline,
    by: namesOf(fields, pick),
    place: pick(cities),
    date,
    paper: 'The Northern Standard',
    section: pick(sections),
    clues: true,
    paragraphs,
    plain,
    longest: prose.reduce((one, other) => (other.length > one.length ? other : one)),
  };
}

/** Days are read as they were written: the failsafe schema makes everything text. */
function fieldsOf(yaml) {
  try {
    return parse(yaml, { schema: 'failsafe' });
  } catch {
    return undefined;
  }
}

/** Names made of the ids of authors, `jane-roe`; a first name alone gets a surname, since bylines have both. */
function namesOf(fields, pick) {
  const authors = [fields.authors ?? fields.author ?? 'ann-roe'].flat().map((author) => (typeof author === 'object' ? author?.name : author));
  const names = authors
    .flatMap((author) => String(author ?? '').split(/\s*,\s*/))
    .map((id) =>
      id
        .split(/[-_\s]+/)
        .filter((word) => /^\p{L}/u.test(word))
        .map((word) => word[0].toUpperCase() + word.slice(1))
        .join(' '),
    )
    .filter((name) => name !== '')
    .slice(0, 3)
    .map((name) => (name.includes(' ') ? name : `${name} ${pick(surnames)}`));
  return names.length === 0 ? ['Ann Roe'] : [...new Set(names)];
}
