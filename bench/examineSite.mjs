/**
 * What is looked at once, in a site with all that backfile makes: the index beside Pagefind's, finding, and the weight of the
 * pages. Where one of these cannot be measured, the others still are.
 */
import { measureBudgets } from './budgets.mjs';
import { measureFinding } from './finding/measureFinding.mjs';
import { measureIndex } from './searchIndex.mjs';
import { writeSettings } from './writeSettings.mjs';

/**
 * @param {import('./contender.mjs').Contender} backfile
 * @param {string} archive
 * @param {{ budgets: boolean, search: boolean, say: (words: string) => void, onStart: import('./contender.mjs').OnStart }} how `search`: of the contender, and whether to measure it
 * @returns {Promise<Pick<import('./contender.mjs').Case, 'index' | 'finding' | 'budgets'> & { failures: string[] }>}
 */
export async function examineSite(backfile, archive, { budgets, search, say, onStart }) {
  const parts = {
    ...(search ? { index: () => measureIndex(archive, backfile.out, onStart), finding: () => measureFinding(backfile.out, `${archive}-finding`) } : {}),
    ...(budgets ? { budgets: () => measureBudgets(backfile.out) } : {}),
  };
  const found = { failures: [] };
  if (Object.keys(parts).length === 0) return found;
  say('backfile, the whole site');
  backfile.steps.cold();
  writeSettings(archive);
  for await (const _ of backfile.build(onStart));
  for (const [part, look] of Object.entries(parts)) {
    say(part);
    try {
      found[part] = await look();
    } catch (error) {
      found.failures.push(`${part}: ${error.message}`);
      say(found.failures.at(-1));
    }
  }
  return found;
}
