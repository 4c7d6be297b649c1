#!/usr/bin/env node
/**
 * `npm run bench:room -- <archive>`: what related articles, people and places, the timeline and all lists add to a build,
 * in user CPU and memory, with 2,000 names to look for. CPU is measured step by step in one thread; memory is what a process that
 * reads, links and plans holds more (`--with`) than one that looks for no names and nothing alike (`--without`).
 */
import '../build/tuneEngine.js';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodyStore } from '../build/cache/bodyStore.js';
import { loadConfig } from '../build/config.js';
import { textOfHtml } from '../build/model/textOfHtml.js';
import { readArchive } from '../build/pipeline/readArchive.js';
import { countMentions } from '../build/stages/enrich/countMentions.js';
import { TextWords } from '../build/stages/enrich/TextWords.js';
import { topicTerms } from '../build/stages/enrich/topicTerms.js';
import { findRelated } from '../build/stages/link/findRelated.js';
import { groupAuthorities } from '../build/stages/link/groupAuthorities.js';
import { linkSite } from '../build/stages/link/linkSite.js';
import { planPages } from '../build/stages/plan/planPages.js';
import { renderPages } from '../build/stages/render/renderPages.js';
import { stopwatch } from '../build/stopwatch.js';
import { measure } from './measure.mjs';
import { table } from './table.mjs';

const names = 2_000;
/** Kinds of page that are no list of articles or names. */
const notLists = new Set(['article', 'home', 'search', 'about', 'not-found', 'timeline', 'people', 'person', 'places', 'place']);
const peopleKinds = new Set(['people', 'person', 'places', 'place']);
/** User CPU and memory that all of it may take. */
const aims = { 10000: { seconds: 4 }, 100000: { seconds: 45, megabytes: 400 } };

const [root = '', flag] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-room-'));
try {
  if (flag === '--with' || flag === '--without') process.stdout.write(String(await memoryOf(flag === '--with')));
  else console.log(await report());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Bytes that reading, linking and planning an archive takes at most. */
async function memoryOf(isWith) {
  const { settings, workshop } = open(isWith ? undefined : { 'related-words': false });
  const read = await readArchive(workshop);
  const authorities = isWith ? Array.from({ length: names }, (_, index) => authority(`Name ${index}`, index)) : [];
  // As many as the names of `namesIn` are mentioned, by articles far from each other.
  if (isWith)
    for (const [index, article] of read.articles.entries()) article.mentions = [0, 1, 2, 3].map((nth) => ({ authority: (index * 7 + nth * (names / 4)) % names, count: 1 + nth }));
  const site = linkSite({ ...read, authorities, publicFiles: new Set(), settings }).value;
  read.fingerprints.clear();
  planPages({ site, settings, readBody: workshop.readBody, publicFiles: new Set() });
  return process.resourceUsage().maxRSS * 1024;
}

async function report() {
  const steps = [];
  const step = async (name, work) => {
    const before = process.cpuUsage();
    const result = await work();
    steps.push([name, process.cpuUsage(before).user / 1e6]);
    return result;
  };
  const { settings, workshop } = open();
  const read = await readArchive(workshop);
  const text = (article) => textOfHtml(workshop.readBody(article.body));
  const authorities = namesIn(read.articles, text);
  await step('', () => {
    for (const article of read.articles) text(article);
  });
  const words = [new TextWords(), new TextWords()];
  await step('related: the terms of each text', () => {
    for (const article of read.articles) topicTerms(words[0].read(text(article)), words[1].read(article.headline));
  });
  await step('people and places: in each text', () => {
    for (const article of read.articles) {
      const mentions = countMentions([article.headline, article.deck, text(article)], authorities);
      if (mentions.length > 0) article.mentions = mentions;
    }
  });
  // Reading the texts again is a cost of this measurement alone.
  const [[, reading]] = steps.splice(0, 1);
  for (const each of steps) each[1] -= reading;
  const site = linkSite({ ...read, authorities, publicFiles: new Set(), settings }).value;
  await step('related: comparing', () => findRelated(site.articles, read.fingerprints, site.reprints));
  await step('people and places: grouping', () => groupAuthorities(site.articles, authorities));
  const mentions = read.articles.reduce((sum, article) => sum + (article.mentions?.length ?? 0), 0);
  read.fingerprints.clear();
  const { pages } = planPages({ site, settings, readBody: workshop.readBody, publicFiles: new Set() }).value;
  const some = async (name, isOne) => {
    const chosen = pages.filter(isOne);
    await step(`${name}: what ${chosen.length.toLocaleString('en')} pages show`, () => {
      for (const page of chosen) page.view();
    });
    await step(`${name}: as HTML files, through Eleventy`, () => render(chosen));
    // Views are made once more for it.
    steps.at(-1)[1] -= steps.at(-2)[1];
  };
  // Loads Eleventy and the templates.
  await render(pages.slice(0, 200));
  await some('people and places', ({ kind }) => peopleKinds.has(kind));
  await some('timeline', ({ kind }) => kind === 'timeline');
  await some('lists', ({ kind }) => !notLists.has(kind));
  const [more, less] = [await memoryAlone('--with'), await memoryAlone('--without')];
  const added = more - less;
  return textOf({ articles: site.articles.length, mentions, steps, added });
}

function textOf({ articles, mentions, steps, added }) {
  const sumOf = (some) => some.reduce((sum, [, seconds]) => sum + seconds, 0);
  const all = sumOf(steps);
  const files = sumOf(steps.filter(([name]) => name.endsWith('through Eleventy')));
  const aim = aims[articles] ?? {};
  const verdict = (value, most) => (most === undefined ? '' : ` (aim: ${most}, ${value <= most ? 'met' : 'not met'})`);
  return [
    `${articles.toLocaleString('en')} articles, ${names.toLocaleString('en')} names, of which an article mentions ${(mentions / articles).toFixed(1)}:`,
    '',
    table(['', 'user CPU s'], [...steps.map(([name, seconds]) => [name, seconds.toFixed(2)]), ['in all', all.toFixed(2)]]),
    '',
    `${all.toFixed(1)} s${verdict(all, aim.seconds)}, without writing the pages’ files ${(all - files).toFixed(1)} s${verdict(all - files, aim.seconds)}. Before pages are rendered, a process with all this held at most ${(added / 1e6).toFixed(0)} MB more than one without${verdict(added / 1e6, aim.megabytes)}.`,
  ].join('\n');
}

function open(rules) {
  const bodies = bodyStore(join(folder, 'bodies'));
  const settings = { ...loadConfig({ root }), ...(rules === undefined ? {} : { rules }) };
  const silent = () => {};
  return { settings, workshop: { settings, watch: stopwatch(), keepBody: bodies.add, readBody: bodies.read, progress: { start: silent, step: silent, end: silent } } };
}

/** Words that one text in five hundred has, for names: an archive's people and places are in some of its texts. */
function namesIn(articles, text) {
  const counts = new Map();
  for (const article of articles) for (const word of new Set(text(article).match(/\p{L}{5,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const wanted = articles.length / 500;
  const words = [...counts].sort(([a, one], [b, two]) => Math.abs(Math.log(one / wanted)) - Math.abs(Math.log(two / wanted)) || (a < b ? -1 : 1)).map(([word]) => word);
  return Array.from({ length: Math.min(names, Math.floor(words.length / 2)) }, (_, index) => {
    const name = words[index];
    return authority(name, index, [`${name} ${words[index + 1]}`]);
  });
}

function authority(name, index, variants = []) {
  return { kind: index % 2 === 0 ? 'person' : 'place', name, sortName: name, variants, identifiers: [] };
}

async function render(pages) {
  const [outDir, workDir] = [join(folder, 'site'), join(folder, 'work')];
  for (const dir of [outDir, workDir]) mkdirSync(dir, { recursive: true });
  await renderPages({ pages, outDir, workDir, templatesDir: undefined, onPage: () => {}, pause: () => Promise.resolve() });
}

async function memoryAlone(kind) {
  const { stdout } = await measure(process.execPath, [fileURLToPath(import.meta.url), root, kind]);
  return Number(stdout);
}
