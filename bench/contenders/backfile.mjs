/** backfile as its users run it: the cold build finds no `.backfile/` and no site, and writes both; the others find what it left. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveFile } from '../archiveFile.mjs';
import { articleToAdd, articleToCorrect, withCorrection } from '../changes.mjs';
import { measure } from '../measure.mjs';
import { measureFolder } from '../measureFolder.mjs';
import { setAside } from '../setAside.mjs';
import { writeFiles } from '../writeFiles.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const articleTemplate = new URL('../../templates/article.tsx', import.meta.url);
/** What the others do not make: feeds of sections and topics, and the archive as data. */
export const leftOut = { feeds: [], data: false };

/**
 * @param {string} folder with the archive, in `archive/`; with search and without, contenders can share it
 * @param {{ size: number, form: 'txt' | 'md', search: boolean }} corpus
 * @returns {import('../contender.mjs').Contender}
 */
export function backfile(folder, { size, form, search }) {
  const archive = join(folder, 'archive');
  const out = join(folder, 'site');
  const original = archiveFile(articleToCorrect(size), form);
  const addition = archiveFile(articleToAdd(size), form);
  const template = { path: 'templates/article.tsx', text: changedTemplate() };
  let threads = [];
  const cold = () => {
    threads = [];
    for (const path of [addition.path, template.path]) rmSync(join(archive, path), { force: true });
    for (const path of [join(archive, '.backfile'), out]) setAside(path, folder);
    writeFiles(archive, [original]);
  };
  return {
    who: 'backfile',
    isOurs: true,
    out,
    steps: {
      cold,
      warm: () => {},
      edited: () => void writeFiles(archive, [withCorrection(original)]),
      added: () => void writeFiles(archive, [addition]),
      template: () => void writeFiles(archive, [template]),
      // What a stage takes when nobody shares its core.
      ...(search
        ? {}
        : {
            alone: () => {
              cold();
              threads = ['--workers', '1'];
            },
          }),
    },
    async *build(onStart) {
      const args = [cli, 'build', archive, '--out', out, '--json', ...threads, ...(search ? [] : ['--no-search'])];
      const { stdout, ...measured } = await measure(process.execPath, args, { onStart });
      const { stages, peakMemory } = JSON.parse(stdout);
      yield { search, run: { ...measured, peakMemory: measured.peakMemory ?? peakMemory, ...measureFolder(out), stages } };
    },
  };
}

/** The owner's own template of articles: ours, with a line more. */
function changedTemplate() {
  const text = readFileSync(articleTemplate, 'utf8');
  const end = text.lastIndexOf('</Page>');
  if (end === -1) throw new Error('templates/article.tsx has no </Page>; expected one, before which the benchmark puts a line.');
  return `${text.slice(0, end)}<p class="note">From the archive of the Courier.</p>${text.slice(end)}`;
}
