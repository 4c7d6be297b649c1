#!/usr/bin/env node
/**
 * Prints the hand-written articles of eval/articles in the forms of layouts/, into eval/cases/made-*, with their labels.
 * Seeded: the same files every time. The files are kept with the project; run this again only after a change to articles or layouts.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { random as seeded } from '../bench/random.mjs';
import { casesFolder } from './groups.mjs';
import { bytesOf } from './layouts/encodings.mjs';
import { madeGroups } from './madeGroups.mjs';
import { readArticles } from './readArticles.mjs';

const articles = readArticles();

for (const [turn, group] of madeGroups.entries()) {
  const folder = join(casesFolder, `made-${group.name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = seeded(1000 + turn);
  const pick = (choices) => choices[Math.floor(random() * choices.length)];
  const labels = [];
  const rows = [];
  for (const [at, article] of chosen(group, turn).entries()) {
    const { text, label, as, row, name = article.id, extra = [] } = group.layout(article, { random, pick, at });
    const file = `${name}.${group.ending ?? 'txt'}`;
    for (const [path, content] of [[file, bytesOf(text, as)], ...extra]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    if (row !== undefined) rows.push(row);
    labels.push({ file, ...label });
  }
  for (const [path, content] of group.files?.(rows) ?? []) writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, 'labels.jsonl'), `${labels.map((label) => JSON.stringify(label)).join('\n')}\n`);
}

/** Every language has a share in every group: first one article of each language, then the next, from a place that moves on with each group. */
function chosen({ count, fits = () => true }, turn) {
  const byLanguage = new Map();
  for (const article of articles.filter(fits)) byLanguage.set(article.lang, [...(byLanguage.get(article.lang) ?? []), article]);
  const lists = [...byLanguage.values()].map((list) => [...list.slice((turn * 3) % list.length), ...list.slice(0, (turn * 3) % list.length)]);
  const longest = Math.max(...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1)));
  return inTurn.flat().slice(0, count);
}
