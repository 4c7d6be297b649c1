/** axe-core in a page: what it finds there, one line for each kind of fault. */
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** To be added to a context as an init script, or to a page. */
export const axeScript = resolve('node_modules/axe-core/axe.min.js');

/** @param rules those to be held to; where none are named, all, the size of what fingers touch (which axe does not ask for by itself) among them */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...(only === undefined ? { rules: { 'target-size': { enabled: true } } } : { runOnly: only }),
      }),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
