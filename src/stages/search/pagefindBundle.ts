/** Pages to a Pagefind bundle, through Pagefind's own interface. The only file that imports Pagefind. Whoever called it calls `closePagefind` at the end. */
import * as pagefind from 'pagefind';
import { whileItRuns } from './whileItRuns.js';

export interface BundlePage {
  /** Address from the site's root. */
  readonly address: string;
  readonly html: string;
}

/** Pages handed over before the first answer is awaited. */
const ahead = 32;

/** Pages are taken in the order given: the same pages give the same bytes. @param dir where it is written */
export async function pagefindBundle(pages: Iterable<BundlePage>, dir: string): Promise<void> {
  const { index, errors } = await whileItRuns(pagefind.createIndex({ keepIndexUrl: true }), dir);
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const answers: Promise<void>[] = [];
  for (const { address, html } of pages) {
    answers.push(
      index.addHTMLFile({ url: `/${address}`, content: html }).then((answer) => {
        if (answer.errors.length > 0) throw new Error(`Pagefind could not read ${address}: ${answer.errors.join('; ')}`);
      }),
    );
    if (answers.length >= ahead) await whileItRuns(answers.shift(), dir);
  }
  await whileItRuns(Promise.all(answers), dir);
  const written = await whileItRuns(index.writeFiles({ outputPath: dir }), dir);
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await whileItRuns(index.deleteIndex(), dir);
}

export async function closePagefind(): Promise<void> {
  await pagefind.close();
}
