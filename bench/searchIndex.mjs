/** What making the search index costs, beside Pagefind's own command on the article pages of the same archive, in the same run. */
import { linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { measure } from './measure.mjs';
import { measureFolder } from './measureFolder.mjs';
import { table } from './table.mjs';

/** @typedef {{ wall: number, user: number, system: number, peakMemory: number | undefined, before: number, files: number, bytes: number }} Indexing */

/**
 * @param {string} archive
 * @param {string} site of the archive, built without search
 * @param {(child: import('node:child_process').ChildProcess) => void} onStart
 * @returns {Promise<{ backfile: Indexing, pagefind: Indexing }>}
 */
export async function measureIndex(archive, site, onStart) {
  const [own, pages, bundle] = [`${archive}-index`, `${archive}-articles`, `${archive}-pagefind`];
  const backfile = await indexWithBackfile(archive, own, onStart);
  for (const address of addressesIn(join(own, 'site/search'))) {
    mkdirSync(dirname(join(pages, address)), { recursive: true });
    linkSync(join(site, address), join(pages, address));
  }
  // As a site of articles would be set up for Pagefind: the text, without the matter beside it.
  const beside = ['.particulars', '.reference', '.cite', '.corrections', '.note'].flatMap((selector) => ['--exclude-selectors', selector]);
  const { stdout, ...measured } = await measure(process.execPath, [pagefindRunner(), '--site', pages, '--output-path', bundle, '--root-selector', 'article.article', ...beside], {
    onStart,
  });
  const pagefind = { ...measured, before: 0, ...measureFolder(bundle) };
  return { backfile, pagefind };
}

async function indexWithBackfile(archive, out, onStart) {
  const { stdout, peakMemory, user, system } = await measure(process.execPath, [fileURLToPath(new URL('indexArchive.mjs', import.meta.url)), archive, out], { onStart });
  const { wall, before } = JSON.parse(stdout);
  return { wall, user: user - before.user, system: system - before.system, peakMemory, before: before.memory, ...measureFolder(join(out, 'site')) };
}

/** Pagefind's own command. */
function pagefindRunner() {
  return fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
}

/** Addresses of all articles, by the records of the index. */
function addressesIn(search) {
  return readdirSync(search, { recursive: true, encoding: 'utf8' })
    .filter((name) => /records-\d+\.json\.gz$/.test(name))
    .flatMap((name) => JSON.parse(gunzipSync(readFileSync(join(search, name)))).map(({ address }) => address));
}

/** The aims, as parts of plain Pagefind's. */
const [wallAim, memoryAim] = [0.5, 0.25];
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const megabytes = (bytes) => (bytes / 1e6).toFixed(0);

/** @param {Awaited<ReturnType<typeof measureIndex>>} measured */
export function indexText({ backfile, pagefind }) {
  const row = (name, { user, system, wall, peakMemory, files, bytes }) => [
    name,
    seconds(user),
    seconds(user + system),
    seconds(wall),
    peakMemory === undefined ? '–' : megabytes(peakMemory),
    files.toLocaleString('en'),
    (bytes / 1e6).toFixed(1),
  ];
  const part = (a, b) => (a / b).toFixed(2);
  const memory = backfile.peakMemory === undefined ? undefined : backfile.peakMemory / pagefind.peakMemory;
  const verdict = (value, aim) => `${value.toFixed(2)} (aim ${aim}: ${value <= aim ? 'met' : 'not met'})`;
  return [
    'The search index alone, beside `pagefind` on the same articles’ pages:',
    '',
    table(['', 'user CPU s', 'user + system s', 'wall s', 'peak memory MB', 'files', 'MB'], [row('backfile', backfile), row('Pagefind', pagefind)]),
    '',
    `backfile ÷ Pagefind: CPU ${part(backfile.user + backfile.system, pagefind.user + pagefind.system)}, wall ${verdict(backfile.wall / pagefind.wall, wallAim)}${memory === undefined ? '' : `, peak memory ${verdict(memory, memoryAim)}`}, files ${part(backfile.files, pagefind.files)}, bytes ${part(backfile.bytes, pagefind.bytes)}.`,
    `Of backfile's memory, ${megabytes(backfile.before)} MB were the archive's metadata before indexing began${memory === undefined ? '' : `; indexing added ${part(backfile.peakMemory - backfile.before, pagefind.peakMemory)} of Pagefind's`}.`,
    '',
  ].join('\n');
}
