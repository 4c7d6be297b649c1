/** The pages, and then Pagefind's own command: the time and CPU of both together, and the memory of the larger. */
import { fileURLToPath } from 'node:url';
import { measure } from '../measure.mjs';
import { measureFolder } from '../measureFolder.mjs';

const pagefind = fileURLToPath(new URL('../../node_modules/.bin/pagefind', import.meta.url));

/**
 * @param {() => Promise<import('../measure.mjs').Measurement>} makePages
 * @param {string} out
 * @param {{ search: boolean, onStart: import('../contender.mjs').OnStart }} how
 * @returns {ReturnType<import('../contender.mjs').Contender['build']>}
 */
export async function* thenPagefind(makePages, out, { search, onStart }) {
  const pages = withoutWords(await makePages());
  // After an edit the index of the site before is still there.
  yield { search: false, run: { ...pages, ...measureFolder(out, { without: 'pagefind' }) } };
  if (!search) return;
  const index = withoutWords(await measure(pagefind, ['--quiet', '--site', out], { onStart }));
  const both = {
    wall: pages.wall + index.wall,
    user: pages.user + index.user,
    system: pages.system + index.system,
    peakMemory: pages.peakMemory === undefined || index.peakMemory === undefined ? undefined : Math.max(pages.peakMemory, index.peakMemory),
  };
  yield { search: true, run: { ...both, ...measureFolder(out) } };
}

function withoutWords({ stdout, ...measured }) {
  return measured;
}
