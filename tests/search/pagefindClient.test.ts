/**
 * The index is in Pagefind's form: given the lists that the search page does without, Pagefind's own client reads a volume
 * and finds in it what the files say.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import type { VolumeTable } from '../../src/model/searchFiles.js';
import { cborWriter } from '../../src/stages/search/cborWriter.js';
import { closePagefind, pagefindBundle } from '../../src/stages/search/pagefindBundle.js';
import { indexArticles, type TestArticle } from '../helpers/searchArchive.js';
import { readSearch } from '../helpers/searchFiles.js';
import { tempFolder } from '../helpers/siteArchive.js';

/** Those of the sample archive that have a day, in one volume: where there are several, what is rare is not in a volume's own index. */
const articles = readSearch(join(inject('sampleSite'), 'search')).volumes.flatMap(({ table, texts }) =>
  texts.flatMap(({ content, meta }, row): TestArticle[] => {
    const day = String(table.earliest[row]);
    return day === '0' ? [] : [{ headline: meta.title, text: content, day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` }];
  }),
);
const words = ['harbour', 'ferry', 'council', 'running', 'puffins', 'xylophone'];

/** Pagefind's `pf_meta`: version, pages, index files, filters, sort keys, names of metadata. */
function listOf(table: VolumeTable, language: string, terms: readonly string[], [first, rows]: readonly [number, number]): Buffer {
  const to = cborWriter();
  to.array(6);
  to.text('1.6.0');
  to.array(rows);
  for (let row = first; row < first + rows; row += 1) {
    to.array(3);
    to.text(`${language}_${row - first}`);
    to.number(table.words[row] ?? 0);
    to.text('');
  }
  const starts = table.chunks[language] ?? [];
  to.array(starts.length);
  for (const [number, start] of starts.entries()) {
    const next = starts[number + 1];
    to.array(3);
    to.text(start);
    to.text(terms[(next === undefined ? terms.length : terms.indexOf(next)) - 1] ?? '');
    to.text(`${language}_${number}`);
  }
  to.array(0);
  to.array(0);
  to.array(1);
  to.text('title');
  return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), to.bytes()]));
}

it('Pagefind’s own client finds the same articles, and their texts', async () => {
  const folder = tempFolder();
  const search = await indexArticles(articles, tempFolder());
  const { manifest, volumes } = readSearch(search);
  const place = 0;
  cpSync(join(search, manifest.volumes[place]?.id ?? ''), folder, { recursive: true });
  // Its code comes with any bundle.
  const code = tempFolder();
  await pagefindBundle([{ address: 'a', html: '<html lang="en"><body>a</body></html>' }], code);
  await closePagefind();
  for (const name of ['pagefind.js', 'wasm.en.pagefind']) cpSync(join(code, name), join(folder, name));
  const table = JSON.parse(gunzipSync(readFileSync(join(folder, 'table.json.gz'))).toString()) as VolumeTable;
  let first = 0;
  let firstOfEnglish = 0;
  for (const [language, rows] of table.languages) {
    if (language === 'en') {
      firstOfEnglish = first;
      writeFileSync(join(folder, 'pagefind.en_list.pf_meta'), listOf(table, language, [...(volumes[place]?.terms.get(language)?.keys() ?? [])], [first, rows]));
      writeFileSync(
        join(folder, 'pagefind-entry.json'),
        JSON.stringify({ version: '1.6.0', languages: { en: { hash: 'en_list', wasm: 'en', page_count: rows } }, include_characters: [] }),
      );
    }
    first += rows;
  }
  writeFileSync(
    join(folder, 'ask.mjs'),
    `import { readFileSync } from 'node:fs';
    globalThis.fetch = async (url) => {
      const bytes = readFileSync(String(url).replace(/\\?.*/, ''));
      return { ok: true, json: async () => JSON.parse(bytes), arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
    };
    const { createInstance } = await import('./pagefind.js');
    const pagefind = createInstance({ basePath: ${JSON.stringify(`${folder}/`)}, language: 'en' });
    await pagefind.init();
    const answers = [];
    for (const word of ${JSON.stringify(words)}) {
      const { results } = await pagefind.search('"' + word + '"');
      answers.push(await Promise.all(results.map(async (result) => ({ id: result.id, url: (await result.data()).raw_url, places: result.words }))));
    }
    console.log(JSON.stringify(answers));`,
  );
  const answers = JSON.parse(execFileSync(process.execPath, [join(folder, 'ask.mjs')], { encoding: 'utf8' })) as { id: string; url: string; places: number[] }[][];

  const volume = volumes[place];
  const stems = ['harbour', 'ferri', 'council', 'run', 'puffin', 'xylophon'];
  for (const [number, stem] of stems.entries()) {
    const rows = [...(volume?.terms.get('en')?.get(stem) ?? [])];
    const ours = new Map(rows.map(([row, places]) => [`en_${row - firstOfEnglish}`, { url: volume?.texts[row]?.url, places: new Set(places.map((each) => each.place)) }]));
    expect(answers[number]?.map(({ id }) => id).sort()).toEqual([...ours.keys()].sort());
    for (const { id, url, places } of answers[number] ?? []) {
      expect(url).toBe(ours.get(id)?.url);
      // Of one word in quotation marks it tells no more than a few of the places.
      expect(places.length > 0 && places.every((at) => ours.get(id)?.places.has(at))).toBe(true);
    }
  }
  expect(answers.map((answer) => answer.length > 0)).toEqual([true, true, true, true, true, false]);
});
