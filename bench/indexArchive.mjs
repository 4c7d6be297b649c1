#!/usr/bin/env node
/**
 * `node bench/indexArchive.mjs <archive> <folder>`: reads an archive and makes its search index alone, without pages. Prints as
 * JSON what was used before indexing began, in milliseconds and bytes, and how long it took.
 */
import '../build/tuneEngine.js';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bodyStore } from '../build/cache/bodyStore.js';
import { loadConfig } from '../build/config.js';
import { planArchive } from '../build/pipeline/planArchive.js';
import { readArchive } from '../build/pipeline/readArchive.js';
import { startSearch } from '../build/pipeline/startSearch.js';
import { openRelease } from '../build/stages/publish/release.js';
import { stopwatch } from '../build/stopwatch.js';

const [root = '', folder = ''] = process.argv.slice(2);
const [siteDir, workDir] = [join(folder, 'site'), join(folder, 'work')];
rmSync(folder, { recursive: true, force: true });
for (const dir of [siteDir, workDir]) mkdirSync(dir, { recursive: true });
const bodies = bodyStore(join(folder, 'bodies'));
const silent = () => {};
const workshop = {
  settings: loadConfig({ root }),
  watch: stopwatch(),
  keepBody: bodies.add,
  readBody: bodies.read,
  threads: { count: availableParallelism() },
  progress: { start: silent, step: silent, end: silent },
};
const planned = await planArchive(await readArchive(workshop), workshop);

const { user, system } = process.cpuUsage();
const memory = process.memoryUsage().rss;
const started = performance.now();
const output = openRelease({ outDir: siteDir, published: new Map(), siteDir, found: new Map(), spare: new Map() });
await (await startSearch(planned, { output, workDir, onStop: () => silent }, workshop)).finish();
process.stdout.write(JSON.stringify({ wall: performance.now() - started, before: { user: user / 1000, system: system / 1000, memory } }));
