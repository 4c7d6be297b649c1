/** Sites that differ in their number of pages are different sites, whose figures are not compared. */
import { stepWords } from './contender.mjs';

const count = (number) => number.toLocaleString('en');

/**
 * @param {readonly import('./contender.mjs').Figure[]} figures
 * @returns {string | undefined} what differs, in words; undefined where nothing does
 */
export function unequalPages(figures) {
  for (const [step, words] of Object.entries(stepWords)) {
    const made = figures.filter((figure) => figure.step === step).flatMap(({ who, runs }) => runs.map(({ pages }) => ({ who, pages })));
    const other = made.find(({ pages }) => pages !== made[0].pages);
    if (other !== undefined) return `${words}: ${made[0].who} makes ${count(made[0].pages)} pages, ${other.who} ${count(other.pages)}`;
  }
  return undefined;
}
