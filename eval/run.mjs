#!/usr/bin/env node
/**
 * `npm run eval`: reads the labelled cases with the built command line, one archive for each group, and compares field by field;
 * then asks the search of built archives what it finds.
 * A measure and no test: it ends with 0 whatever the figures are, and with another code only where something could not be run.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { deriveGroups } from './derive.mjs';
import { scoreFinding } from './finding/scoreFinding.mjs';
import { groupFolders, inspectFolder, readLabels } from './groups.mjs';
import { OptionError, readOptions, usage } from './options.mjs';
import { missText, tableText } from './report.mjs';
import { scoreCase, tally } from './score.mjs';

/** Groups that are read side by side; each is a process of its own. */
const atOnce = 2;

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return;
  }
  if (!options.finding) await scoreReading(options);
  if (!options['no-finding'] && options.derive === undefined && options.only === undefined && !options.json) await scoreFinding(options);
}

async function scoreReading(options) {
  const work = options.derive === undefined ? undefined : workFolder(options.keep);
  try {
    const derived = work === undefined ? [] : deriveGroups(resolve(options.derive), work, options);
    const folders = [...(work === undefined ? groupFolders() : []), ...derived].filter((folder) => options.only === undefined || basename(folder).includes(options.only));
    const groups = await scoreGroups(folders);
    print(groups, options);
    for (const group of groups.filter(({ problem }) => problem !== undefined)) {
      console.error(`${group.name} could not be run: ${group.problem}`);
      process.exitCode = 2;
    }
  } finally {
    if (work !== undefined && options.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
}

/** @returns {Promise<{ name: string, files: number, scores: object[] }[]>} */
async function scoreGroups(folders) {
  const groups = [];
  const waiting = folders.map((folder, at) => ({ folder, at }));
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) groups[next.at] = await scoreGroup(next.folder);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return groups;
}

async function scoreGroup(folder) {
  const labels = readLabels(folder);
  const { found, problem } = await inspectFolder(folder).then(
    (inspections) => ({ found: inspections }),
    // The other groups can still be read; what this one holds counts as missed.
    (error) => ({ found: new Map(), problem: error.message }),
  );
  const scores = labels.flatMap((label) => {
    const got = found.get(label.file) ?? {};
    return scoreCase(label, got).map((score) => ({ ...score, file: label.file, form: label.form, note: label.note }));
  });
  return {
    name: basename(folder),
    files: labels.length,
    unread: labels.filter((label) => !found.has(label.file) || found.get(label.file).unread).map((label) => label.file),
    scores,
    ...(problem === undefined ? {} : { problem }),
  };
}

function print(groups, options) {
  const all = groups.flatMap((group) => group.scores.map((score) => ({ group: group.name, ...score })));
  const misses = all.filter((score) => (score.extra > 0 || score.missing > 0) && (options.field === undefined || score.field === options.field));
  const files = groups.reduce((sum, group) => sum + group.files, 0);
  if (options.json) {
    const tables = groups.map((group) => ({ group: group.name, files: group.files, unread: group.unread, fields: tally(group.scores) }));
    console.log(JSON.stringify({ files, fields: tally(all), groups: tables, misses }, null, 1));
    return;
  }
  if (options.groups) for (const group of groups) console.log(`${group.name}: ${group.files} files\n\n${tableText(tally(group.scores))}\n`);
  const listed = options.misses ? misses : misses.slice(0, 40);
  console.log(listed.map((miss) => `${missText(miss)}\n`).join('\n'));
  if (listed.length < misses.length) console.log(`… and ${misses.length - listed.length} more misses; --misses lists them all.\n`);
  const unread = groups.flatMap((group) => group.unread.map((file) => `${group.name}/${file}`));
  if (unread.length > 0) console.log(`Not read at all: ${unread.join(', ')}\n`);
  console.log(`${files} files in ${groups.length} groups\n\n${tableText(tally(all))}`);
}

function workFolder(keep) {
  if (keep === undefined) return mkdtempSync(join(tmpdir(), 'backfile-eval-'));
  mkdirSync(resolve(keep), { recursive: true });
  return resolve(keep);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof OptionError ? error.message : (error.stack ?? String(error)));
  process.exitCode = 2;
}
