#!/usr/bin/env node
/**
 * Finds the weights of `src/stages/parse/removal/pageLineWeights.ts` anew: a logistic regression.
 *
 *   node eval/fitPageLines.mjs [FOLDER…]
 *
 * Each folder is one of `eval/cases` or like them: texts with their `labels.jsonl`, which tell the lines that are `gone` and `kept`, or with which
 * words the body begins and ends (`first`, `last`), or all lines that are no part of it (`removed`). Prints how many lines of pages are found and how many of texts are lost, for some
 * likelihoods, in what was used and in a third that was held back; then the weights made of all.
 */
import { resolve } from 'node:path';
import { noKnowledge } from '../build/model/noKnowledge.js';
import { readHead } from '../build/stages/parse/head/readHead.js';
import { parseContext } from '../build/stages/parse/parseContext.js';
import { pageLineTraitNames, pageLineTraits } from '../build/stages/parse/removal/pageLineTraits.js';
import { fitted, isHeldBack, linesOfText, pointsOf, printWeights, withPlainSettings } from './fitting.mjs';
import { groupFolders, readLabels } from './groups.mjs';

const steps = 1500;
/** A line that is lost costs more than one that stays. */
const weightOfText = 1.5;
/** Characters by which the first and the last paragraph are found, and of a paragraph that is surely text. */
const mark = 25;
const paragraph = 90;
const ofPage = new Set(['print-widget', 'share-widget', 'more-widget', 'comment-widget', 'subscribe-widget', 'count-line', 'navigation-line', 'cookie-notice', 'page-menu']);
const plain = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function linesOf(folder, { file, removed, gone = removed ?? [], kept = [], first, last }, settings) {
  const lines = gone.length === 0 && kept.length === 0 && first === undefined ? undefined : linesOfText(folder, file);
  if (lines === undefined) return [];
  const from = lines.findIndex((line) => line.trim() !== '');
  const context = parseContext(file, settings, noKnowledge);
  const head = readHead({ lines, from, title: undefined }, context);
  const filled = lines.flatMap((line, index) => (line.trim() === '' || head.taken.has(index) ? [] : [{ index, text: line.trim() }]));
  const traits = pageLineTraits(filled, head.removed.filter(({ rule }) => ofPage.has(rule)).length, context);
  const [lost, stay] = [new Set(gone.map((each) => plain(each.text ?? each))), new Set(kept.map(plain))];
  const top = first === undefined ? -1 : filled.findIndex(({ text }) => plain(text).includes(plain(first).slice(0, mark)));
  const end = last === undefined ? -1 : filled.findLastIndex(({ text }) => plain(text).includes(plain(last).slice(-mark)));
  const isHeld = isHeldBack(folder, file);
  return filled.flatMap(({ text }, at) => {
    const line = plain(text);
    const isInBody = removed !== undefined && gone === removed ? true : top >= 0 ? at >= top && at <= end : line.length >= paragraph && /[.!?]["”]?$/.test(line);
    const isOfPage = lost.has(line);
    if (!isOfPage && !stay.has(line) && !isInBody) return [];
    return [{ values: pageLineTraitNames.map((name) => traits[at][name]), isOfPage, isHeld }];
  });
}

function likelihood(values, weights) {
  return 1 / (1 + Math.exp(-pointsOf(values, weights)));
}

function weightsOf(lines) {
  return fitted({ size: pageLineTraitNames.length, steps, count: lines.length }, (weights, slope) => {
    for (const { values, isOfPage } of lines) {
      const miss = (isOfPage ? 1 : weightOfText) * (Number(isOfPage) - likelihood(values, weights));
      for (let at = 0; at < slope.length; at += 1) slope[at] += miss * values[at];
    }
  });
}

function counts(lines, weights) {
  const [page, text] = [lines.filter(({ isOfPage }) => isOfPage), lines.filter(({ isOfPage }) => !isOfPage)];
  const above = (some, least) => some.filter(({ values }) => likelihood(values, weights) >= least).length;
  return [0.8, 0.9, 0.95].map((least) => `at ${least} ${above(page, least)} of ${page.length} found, ${above(text, least)} of ${text.length} lost`).join('; ');
}

withPlainSettings((settings) => {
  const lines = [...groupFolders(), ...process.argv.slice(2).map((folder) => resolve(folder))].flatMap((folder) =>
    readLabels(folder).flatMap((label) => linesOf(folder, label, settings)),
  );
  const [used, held] = [lines.filter((line) => !line.isHeld), lines.filter((line) => line.isHeld)];
  const weights = weightsOf(used);
  console.log(`used       ${counts(used, weights)}`);
  console.log(`held back  ${counts(held, weights)}\n`);
  printWeights(pageLineTraitNames, weightsOf(lines));
});
