#!/usr/bin/env node
/**
 * Finds the weights of `src/stages/parse/removal/pageLineWeights.ts` anew: a logistic regression by Adam (Kingma and Ba, 2015) with a quadratic penalty.
 *
 *   node eval/fitPageLines.mjs [FOLDER…]
 *
 * Each folder is one of `eval/cases` or like them: texts with their `labels.jsonl`, which tell the lines that are `gone` and `kept`, or with which
 * words the body begins and ends (`first`, `last`), or all lines that are no part of it (`removed`). Prints how many lines of pages are found and how many of texts are lost, for some
 * likelihoods, in what was used and in a third that was held back; then the weights made of all.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfig } from '../build/config.js';
import { noKnowledge } from '../build/model/noKnowledge.js';
import { readHead } from '../build/stages/parse/head/readHead.js';
import { parseContext } from '../build/stages/parse/parseContext.js';
import { pageLineTraitNames, pageLineTraits } from '../build/stages/parse/removal/pageLineTraits.js';
import { groupFolders, readLabels } from './groups.mjs';

const steps = 1500;
const rate = 0.05;
const penalty = 0.0005;
/** A line that is lost costs more than one that stays. */
const weightOfText = 1.5;
/** Characters by which the first and the last paragraph are found, and of a paragraph that is surely text. */
const mark = 25;
const paragraph = 90;
const ofPage = new Set(['print-widget', 'share-widget', 'more-widget', 'comment-widget', 'subscribe-widget', 'count-line', 'navigation-line', 'cookie-notice', 'page-menu']);
const plain = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function linesOf(folder, { file, removed, gone = removed ?? [], kept = [], first, last }, settings) {
  if (!/\.(?:txt|text)$/i.test(file) || (gone.length === 0 && kept.length === 0 && first === undefined)) return [];
  const lines = readFileSync(join(folder, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const from = lines.findIndex((line) => line.trim() !== '');
  if (/^(?:---|\+\+\+)$/.test(lines[from] ?? '')) return [];
  const context = parseContext(file, settings, noKnowledge);
  const head = readHead({ lines, from, title: undefined }, context);
  const filled = lines.flatMap((line, index) => (line.trim() === '' || head.taken.has(index) ? [] : [{ index, text: line.trim() }]));
  const traits = pageLineTraits(filled, head.removed.filter(({ rule }) => ofPage.has(rule)).length, context);
  const [lost, stay] = [new Set(gone.map((each) => plain(each.text ?? each))), new Set(kept.map(plain))];
  const top = first === undefined ? -1 : filled.findIndex(({ text }) => plain(text).includes(plain(first).slice(0, mark)));
  const end = last === undefined ? -1 : filled.findLastIndex(({ text }) => plain(text).includes(plain(last).slice(-mark)));
  const isHeldBack =
    createHash('sha256')
      .update(folder + file)
      .digest()[0] %
      3 ===
    0;
  return filled.flatMap(({ text }, at) => {
    const line = plain(text);
    const isInBody = removed !== undefined && gone === removed ? true : top >= 0 ? at >= top && at <= end : line.length >= paragraph && /[.!?]["”]?$/.test(line);
    const isOfPage = lost.has(line);
    if (!isOfPage && !stay.has(line) && !isInBody) return [];
    return [{ values: pageLineTraitNames.map((name) => traits[at][name]), isOfPage, isHeldBack }];
  });
}

function likelihood(values, weights) {
  let points = 0;
  for (let at = 0; at < values.length; at += 1) points += values[at] * weights[at];
  return 1 / (1 + Math.exp(-points));
}

function fit(lines) {
  const size = pageLineTraitNames.length;
  const [weights, mean, square] = [0, 0, 0].map(() => new Float64Array(size));
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Float64Array(size);
    for (const { values, isOfPage } of lines) {
      const miss = (isOfPage ? 1 : weightOfText) * (Number(isOfPage) - likelihood(values, weights));
      for (let at = 0; at < size; at += 1) slope[at] += miss * values[at];
    }
    for (let at = 0; at < size; at += 1) {
      const each = slope[at] / lines.length - penalty * weights[at];
      mean[at] = 0.9 * mean[at] + 0.1 * each;
      square[at] = 0.99 * square[at] + 0.01 * each * each;
      weights[at] += (rate * (mean[at] / (1 - 0.9 ** step))) / (Math.sqrt(square[at] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

function counts(lines, weights) {
  const [page, text] = [lines.filter(({ isOfPage }) => isOfPage), lines.filter(({ isOfPage }) => !isOfPage)];
  const above = (some, least) => some.filter(({ values }) => likelihood(values, weights) >= least).length;
  return [0.8, 0.9, 0.95].map((least) => `at ${least} ${above(page, least)} of ${page.length} found, ${above(text, least)} of ${text.length} lost`).join('; ');
}

const root = mkdtempSync(join(tmpdir(), 'backfile-fit-'));
try {
  const settings = loadConfig({ root });
  const lines = [...groupFolders(), ...process.argv.slice(2).map((folder) => resolve(folder))].flatMap((folder) =>
    readLabels(folder).flatMap((label) => linesOf(folder, label, settings)),
  );
  const [used, held] = [lines.filter((line) => !line.isHeldBack), lines.filter((line) => line.isHeldBack)];
  const weights = fit(used);
  console.log(`used       ${counts(used, weights)}`);
  console.log(`held back  ${counts(held, weights)}\n`);
  const all = fit(lines);
  pageLineTraitNames.forEach((name, at) => console.log(`  ${name}: ${all[at].toFixed(2)},`));
} finally {
  rmSync(root, { recursive: true, force: true });
}
