import { foldersAbove } from '../../model/foldersAbove.js';

/** Everything in it is written by indexing. */
const searchFolder = 'search';

/**
 * Files of public/ whose address is taken, or is that of a folder, or lies below something that is no folder; and by what.
 * Addresses are compared as the least discerning file system does: without case, in one Unicode form.
 *
 * @throws Error where two of `planned` share one
 */
export function refusedFiles(planned: readonly { readonly url: string }[], publicFiles: ReadonlySet<string>): ReadonlyMap<string, string> {
  const site = places(planned.map(({ url }) => url));
  if (site.files.size !== planned.length) throw new Error('the plan gives one address to two pages');
  const others = places([]);
  const refused = new Map<string, string>();
  for (const file of publicFiles) {
    const key = sameCase(file);
    const by =
      foldersAbove(key).includes(searchFolder) || key === searchFolder
        ? 'the search index'
        : (inTheWay(key, site, 'a page of the site') ?? inTheWay(key, others, 'another file of public/'));
    if (by === undefined) note(key, others);
    else refused.set(file, by);
  }
  return refused;
}

interface Places {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

function places(urls: readonly string[]): Places {
  const all: Places = { files: new Set(), folders: new Set() };
  for (const url of urls) note(sameCase(url), all);
  return all;
}

function note(key: string, { files, folders }: Places): void {
  files.add(key);
  for (const folder of foldersAbove(key)) {
    if (folders.has(folder)) break;
    folders.add(folder);
  }
}

function inTheWay(key: string, { files, folders }: Places, what: string): string | undefined {
  if (files.has(key)) return what;
  if (folders.has(key)) return `a folder that holds ${what}`;
  return foldersAbove(key).some((folder) => files.has(folder)) ? `${what}, which is no folder` : undefined;
}

function sameCase(url: string): string {
  return url.normalize('NFKC').toLowerCase();
}
