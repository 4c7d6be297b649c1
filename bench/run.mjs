#!/usr/bin/env node
/** `npm run bench`: builds seeded corpora with backfile, and the same sites with Hugo, where it is installed, and with Eleventy, in turns. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgetText } from './budgetText.mjs';
import { backfile, leftOut } from './contenders/backfile.mjs';
import { eleventy } from './contenders/eleventy.mjs';
import { hugo } from './contenders/hugo.mjs';
import { examineSite } from './examineSite.mjs';
import { hugoVersion, machine, packageVersion } from './machine.mjs';
import { makeCorpus } from './makeCorpus.mjs';
import { measureCase } from './measureCase.mjs';
import { OptionError, readOptions, usage } from './options.mjs';
import { aimsText, caseText, machineText, methodText } from './report.mjs';
import { indexText } from './searchIndex.mjs';
import { stopGroup } from './stopGroup.mjs';
import { writeSettings } from './writeSettings.mjs';

/** Above this number of articles search takes minutes and gigabytes: it is measured where it is asked for. */
const large = 10_000;

/** @type {Set<() => void>} */
const undos = new Set();
const undoAll = () => {
  // The latest first: a build that still writes would hinder its folder's removal.
  for (const undo of [...undos].reverse()) undo();
  undos.clear();
};

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return;
  }
  if (!existsSync(fileURLToPath(new URL('../dist/cli.js', import.meta.url))))
    throw new OptionError('dist/cli.js does not exist; run npm run build first, or npm run bench, which does.');
  const folder = workFolder(options.keep);
  const { others, versions, absent } = rivals(options);
  const measuredOn = machine(versions);
  const head = ['# Benchmarks', '', machineText(measuredOn, absent), ''].join('\n');
  const texts = [];
  const cases = [];
  console.log(head);
  for (const [index, size] of options.sizes.entries()) {
    for (const form of options.forms) {
      const search = options.search === 'all' || (options.search === 'small' && size <= large);
      const own = join(folder, `${form}-${size}`);
      const each = await measured(own, { size, form, search, runs: options.runs[index], others });
      cases.push(each);
      const text = wholeText(each);
      texts.push(text);
      console.log(text);
      if (each.refused !== undefined) process.exitCode = 1;
      // A long benchmark that is stopped has told what it knew.
      if (options.json !== undefined) writeInto(options.json, `${JSON.stringify({ machine: measuredOn, cases }, null, 1)}\n`);
      if (options.write !== undefined) writeInto(options.write, `${[head, methodText, '', aimsText(cases), ...texts].join('\n').trimEnd()}\n`);
    }
  }
  console.log(aimsText(cases));
}

/** What was measured, and what was looked at besides. */
function wholeText(each) {
  const { index, budgets, finding } = each;
  const parts = [caseText(each), index && indexText(index), budgets && `${budgetText(budgets)}\n`, finding];
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** The contenders besides backfile that are wanted and there. */
function rivals({ hugo: wantsHugo, eleventy: wantsEleventy }) {
  const version = wantsHugo ? hugoVersion() : undefined;
  return {
    others: [...(version === undefined ? [] : [hugo]), ...(wantsEleventy ? [eleventy] : [])],
    versions: [
      ...(version === undefined ? [] : [`Hugo ${version}`]),
      ...(wantsEleventy ? [`Eleventy ${packageVersion('@11ty/eleventy')}`] : []),
      `Pagefind ${packageVersion('pagefind')}`,
    ],
    absent: [
      ...(wantsHugo ? (version === undefined ? ['Hugo is not on the PATH, so nothing is compared with it.'] : []) : ['Hugo was left out.']),
      ...(wantsEleventy ? [] : ['Eleventy was left out.']),
    ],
  };
}

/** @returns {Promise<import('./contender.mjs').Case>} */
async function measured(folder, { size, form, search, runs, others }) {
  const say = (words) => process.stderr.write(`${size} ${form}: ${words}\n`);
  const archive = join(folder, 'archive');
  say('writing the corpus');
  const corpus = makeCorpus(archive, { size, form });
  writeSettings(archive, leftOut);
  const ours = [false, ...(search ? [true] : [])].map((withSearch) => backfile(folder, { size, form, search: withSearch }));
  const theirs = others.map((contender) => contender(join(folder, contender.name), { size, form, search }));
  for (const contender of theirs) contender.prepare?.();
  const compared = await measureCase([...ours, ...theirs], { runs, say, onStart });
  if (compared.refused !== undefined) return { size, form, corpus, ...compared };
  // Pages of both forms are alike. Plain Pagefind holds all of a large archive in memory.
  const { failures, ...seen } = await examineSite(ours.at(-1), archive, { budgets: form === 'txt', search: search && size <= large, say, onStart });
  return { size, form, corpus, ...compared, failures: [...compared.failures, ...failures], ...seen };
}

/** A stopped benchmark leaves no build behind. A build is a group of processes; it works in the folder that is removed, so it need not tidy up. */
function onStart(child) {
  const stop = () => stopGroup(child);
  undos.add(stop);
  child.on('close', () => undos.delete(stop));
}

function workFolder(keep) {
  if (keep === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
    undos.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));
    return folder;
  }
  const folder = resolve(keep);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new OptionError(`--keep: ${folder} is not empty; name a new or an empty folder.`);
  return folder;
}

function writeInto(file, text) {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    undoAll();
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof OptionError ? error.message : (error.stack ?? error)}\n`);
  process.exitCode = error instanceof OptionError ? 2 : 1;
} finally {
  undoAll();
}
