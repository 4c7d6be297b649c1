#!/usr/bin/env node
/** `npm run bench`: builds seeded corpora with backfile and, where Hugo is installed, the same site with Hugo, in turns. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureBudgets } from './budgets.mjs';
import { budgetText } from './budgetText.mjs';
import { measureFinding } from './finding/measureFinding.mjs';
import { hugoVersion, machine } from './machine.mjs';
import { makeCorpus } from './makeCorpus.mjs';
import { makeHugoSite } from './makeHugoSite.mjs';
import { OptionError, readOptions, usage } from './options.mjs';
import { caseText, machineText } from './report.mjs';
import { measureIndex } from './searchIndex.mjs';
import { runBackfile, runHugo } from './tools.mjs';

/** Above this number of articles a build takes minutes: one run, and none with search unless asked for. */
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
  const hugo = options.hugo ? hugoVersion() : undefined;
  const report = ['# Benchmarks', '', machineText(machine(hugo), !options.hugo ? 'left out' : hugo === undefined ? 'absent' : 'compared'), ''];
  const cases = [];
  console.log(report.join('\n'));
  for (const size of options.sizes) {
    for (const form of options.forms) {
      const each = await measureCase(folder, {
        size,
        form,
        hugo: hugo !== undefined,
        runs: options.runs ?? (size > large ? 1 : 3),
        search: options.search === 'all' || (options.search === 'small' && size <= large),
      });
      cases.push(each);
      const text = [caseText(each), each.budgets === undefined ? '' : `${budgetText(each.budgets)}\n`, each.finding ?? ''].filter((part) => part !== '').join('\n');
      report.push(text);
      console.log(text);
      if (options.json !== undefined) writeInto(options.json, `${JSON.stringify({ machine: machine(hugo), cases }, null, 1)}\n`);
    }
  }
  if (options.write !== undefined) writeInto(options.write, `${report.join('\n').trimEnd()}\n`);
}

/** @returns {Promise<import('./report.mjs').Case>} */
async function measureCase(folder, { size, form, hugo, runs, search }) {
  const name = `${form}-${size}`;
  const [archive, site] = [join(folder, `archive-${name}`), join(folder, `hugo-${name}`)];
  const say = (words) => process.stderr.write(`${size} ${form}: ${words}\n`);
  const kept = (run) => {
    say(
      `  user ${(run.user / 1000).toFixed(2)} s, system ${(run.system / 1000).toFixed(2)} s, wall ${(run.wall / 1000).toFixed(2)} s${run.peakMemory === undefined ? '' : `, peak memory ${Math.round(run.peakMemory / 1e6)} MB`}`,
    );
    return run;
  };
  say('writing the corpus');
  const corpus = makeCorpus(archive, { size, form });
  if (hugo) makeHugoSite(site, { size, form });
  const measured = { size, form, corpus, backfile: [], searched: [], hugo: [] };
  // In turns, so that whoever else uses the machine is in both numbers.
  for (let run = 1; run <= runs; run += 1) {
    say(`backfile, run ${run} of ${runs}`);
    measured.backfile.push(kept(await runBackfile(archive, `${archive}-site`, { search: false, onStart })));
    if (!hugo) continue;
    say(`Hugo, run ${run} of ${runs}`);
    measured.hugo.push(kept(await runHugo(site, `${site}-site`, { onStart })));
  }
  if (search) {
    say('backfile with search');
    measured.searched.push(kept(await runBackfile(archive, `${archive}-searched`, { search: true, onStart })));
    say('the search index, and Pagefind');
    measured.index = await measureIndex(archive, `${archive}-site`, onStart);
    say('finding, in a browser');
    measured.finding = await measureFinding(`${archive}-searched`);
  }
  // Pages of both forms are alike.
  if (form === 'txt') {
    say('pages in a browser');
    measured.budgets = await measureBudgets(search ? `${archive}-searched` : `${archive}-site`);
  }
  return measured;
}

/** A stopped benchmark leaves no build behind. A build is a group of processes; it works in the folder that is removed, so it need not tidy up. */
function onStart(child) {
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  };
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
