/** Pagefind's code for the browser, which every bundle brings along and the site needs once. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `wasm.unknown.pagefind` is for languages of which it knows no stems. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|wasm\..+\.pagefind)$/;
/** Interfaces that nothing here uses; one of them runs HTML from filter values. */
const unused = /^pagefind-.+\.(?:js|css)$/;

function codeIn(bundle: string): string[] {
  return readdirSync(bundle, { withFileTypes: true }).flatMap((entry) => (entry.isFile() && (needed.test(entry.name) || unused.test(entry.name)) ? [entry.name] : []));
}

/** Leaves the index alone. */
export function removeCode(bundle: string): void {
  for (const name of codeIn(bundle)) rmSync(join(bundle, name));
}

/** Moves what the browser needs of a bundle to a folder. */
export function takeCode(bundle: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of codeIn(bundle)) if (needed.test(name)) renameSync(join(bundle, name), join(to, name));
}
