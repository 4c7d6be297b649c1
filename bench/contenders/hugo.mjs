/** Hugo, and then Pagefind's own command on the site it made. Neither remembers anything: after an edit both do everything again, over the site that is there. */
import { join } from 'node:path';
import { articleToCorrect, withCorrection } from '../changes.mjs';
import { hugoFile, makeHugoSite } from '../makeHugoSite.mjs';
import { measure } from '../measure.mjs';
import { setAside } from '../setAside.mjs';
import { writeFiles } from '../writeFiles.mjs';
import { thenPagefind } from './thenPagefind.mjs';

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md', search: boolean }} corpus
 * @returns {import('../contender.mjs').Contender}
 */
export function hugo(folder, { size, form, search }) {
  const source = join(folder, 'source');
  const out = join(folder, 'site');
  const original = hugoFile(articleToCorrect(size), form);
  return {
    who: 'Hugo',
    out,
    prepare: () => makeHugoSite(source, { size, form }),
    steps: {
      cold: () => {
        setAside(out);
        writeFiles(source, [original]);
      },
      edited: () => void writeFiles(source, [withCorrection(original)]),
    },
    build: (onStart) => thenPagefind(() => measure('hugo', ['--quiet', '--source', source, '--destination', out], { onStart }), out, { search, onStart }),
  };
}
