#!/usr/bin/env node
/**
 * Finds the weights of `src/stages/parse/head/headlineWeights.ts` anew: a conditional logit over the lines above a text (McFadden, "Conditional logit
 * analysis of qualitative choice behavior", 1974).
 *
 *   node eval/fitHeadline.mjs [FOLDER…]
 *
 * Each folder is one of `eval/cases` or like them: texts with their `labels.jsonl`; those that are named count three times. Prints how many
 * headlines the rules and the weights find, in the texts that the weights were made of and in a third of the named folders that was held back,
 * then the weights made of all.
 */
import { resolve } from 'node:path';
import { noKnowledge } from '../build/model/noKnowledge.js';
import { headLines } from '../build/stages/parse/head/headLines.js';
import { headlineTraitNames, headlineTraits } from '../build/stages/parse/head/headlineTraits.js';
import { walkHead } from '../build/stages/parse/head/walkHead.js';
import { parseContext } from '../build/stages/parse/parseContext.js';
import { fitted, isHeldBack, linesOfText, pointsOf, printWeights, withPlainSettings } from './fitting.mjs';
import { groupFolders, readLabels } from './groups.mjs';

const steps = 600;
const weightOfNamed = 3;
const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();

function headsOf(folder, settings, weight) {
  return readLabels(folder).flatMap(({ file, headline }) => {
    const wanted = (typeof headline === 'string' ? [headline] : (headline?.any ?? [])).filter((each) => each !== null).map(plain);
    const lines = wanted.length === 0 ? undefined : linesOfText(folder, file);
    if (lines === undefined) return [];
    const context = parseContext(file, settings, noKnowledge);
    const head = headLines(lines, 0, context);
    const walk = walkHead({ head, points: [], page: undefined, title: undefined, isBody: false }, context);
    const chosen = head.findIndex(({ index }) => index + 1 === walk.draft.headline?.evidence.place?.line);
    const traits = headlineTraits(walk, chosen);
    const rows = Array.from({ length: traits.count }, (_, at) => headlineTraitNames.map((name) => traits.at(at)[name]));
    const target = rows.findIndex((_, at) => wanted.some((want) => isHeadline(plain(head[at].text), want)));
    if (target < 0) return [];
    return [{ rows, target, chosen, weight, isHeldBack: weight > 1 && isHeldBack(folder, file) }];
  });
}

/** The whole headline, or the first of its lines, or one that the page adds its name to. */
function isHeadline(line, want) {
  return line === want || (line.length > 6 && want.startsWith(line)) || (want.length > 8 && (line.endsWith(want) || line.startsWith(want)));
}

function weightsOf(heads) {
  return fitted({ size: headlineTraitNames.length, steps, count: heads.length }, (weights, slope) => {
    for (const { rows, target, weight } of heads) {
      const points = rows.map((row) => pointsOf(row, weights));
      const most = Math.max(...points);
      const sizes = points.map((each) => Math.exp(each - most));
      const sum = sizes.reduce((all, each) => all + each, 0);
      for (let at = 0; at < slope.length; at += 1) {
        let expected = 0;
        for (let row = 0; row < rows.length; row += 1) expected += (sizes[row] / sum) * rows[row][at];
        slope[at] += weight * (rows[target][at] - expected);
      }
    }
  });
}

function counts(heads, weights) {
  const best = ({ rows }) => {
    const points = rows.map((row) => pointsOf(row, weights));
    return points.indexOf(Math.max(...points));
  };
  const found = heads.filter((head) => best(head) === head.target).length;
  return `${heads.length} heads: the rules find ${heads.filter(({ target, chosen }) => target === chosen).length}, the weights ${found}`;
}

withPlainSettings((settings) => {
  const heads = [
    ...groupFolders().flatMap((folder) => headsOf(folder, settings, 1)),
    ...process.argv.slice(2).flatMap((folder) => headsOf(resolve(folder), settings, weightOfNamed)),
  ];
  const [used, held] = [heads.filter((head) => !head.isHeldBack), heads.filter((head) => head.isHeldBack)];
  const [ofCases, ofNamed] = [used.filter(({ weight }) => weight === 1), used.filter(({ weight }) => weight > 1)];
  const weights = weightsOf(used);
  console.log(`of cases         ${counts(ofCases, weights)}`);
  console.log(`of named folders ${counts(ofNamed, weights)}`);
  console.log(`held back        ${counts(held, weights)}\n`);
  printWeights(headlineTraitNames, weightsOf(heads));
});
