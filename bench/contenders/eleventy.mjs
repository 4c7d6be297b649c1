/** Eleventy, and then Pagefind's own command on the site it made. Its command keeps nothing from one run to the next: after an edit both do everything again, over the site that is there. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleToCorrect, withCorrection } from '../changes.mjs';
import { eleventyFile, makeEleventySite } from '../makeEleventySite.mjs';
import { measure } from '../measure.mjs';
import { setAside } from '../setAside.mjs';
import { writeFiles } from '../writeFiles.mjs';
import { thenPagefind } from './thenPagefind.mjs';

const command = fileURLToPath(new URL('../../node_modules/.bin/eleventy', import.meta.url));

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md', search: boolean }} corpus
 * @returns {import('../contender.mjs').Contender}
 */
export function eleventy(folder, { size, form, search }) {
  const source = join(folder, 'source');
  const out = join(folder, 'site');
  const original = eleventyFile(articleToCorrect(size), form);
  return {
    who: 'Eleventy',
    out,
    prepare: () => makeEleventySite(source, { size, form }),
    steps: {
      cold: () => {
        setAside(out);
        writeFiles(source, [original]);
      },
      edited: () => void writeFiles(source, [withCorrection(original)]),
    },
    build: (onStart) => thenPagefind(() => measure(command, ['--quiet', `--output=${out}`], { cwd: source, onStart }), out, { search, onStart }),
  };
}
