/** What leads from the addresses that articles had before: a page at each, or a line for each in a file that the host reads. */
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { EarlierAddress } from '../../model/earlierAddress.js';
import type { SiteDocument } from '../../model/page.js';
import { isOfSearch } from './isOfSearch.js';
import { movedPage } from './movedPage.js';
import type { PlanContext } from './planContext.js';
import { redirectsFile } from './redirectsFile.js';
import { redirectsUrl } from './redirectsUrl.js';
import { type InTheWay, TakenAddresses } from './TakenAddresses.js';
import { takenBy } from './takenBy.js';

export interface OtherFiles {
  /** Pages and all else that the site is made of. */
  readonly planned: readonly { readonly url: string }[];
  /** Addresses of the files of public/ that go into it. */
  readonly publicFiles: readonly string[];
}

/** Nothing is ever put where something is. Where two articles have one earlier address, it is that of the first in the list. */
export function earlierFiles(context: PlanContext, { planned, publicFiles }: OtherFiles): Outcome<readonly SiteDocument[]> {
  const { site, settings } = context;
  if (site.earlier.length === 0 || settings.redirects === 'none') return { value: [], diagnostics: [] };
  const taken = new TakenAddresses();
  for (const { url } of planned) taken.add(url);
  for (const url of publicFiles) taken.add(url);
  const { redirects } = settings;
  const ownFile = redirects === 'file' ? taken.inTheWayOf(redirectsUrl) : undefined;
  if (ownFile !== undefined) {
    const count = new Set(site.earlier.map(({ article }) => article)).size;
    return { value: [], diagnostics: [diagnose('alias/own-file', { path: `public/${ownFile.url}` }, { count })] };
  }
  const diagnostics: Diagnostic[] = [];
  const leading: EarlierAddress[] = [];
  const owners = ownersOf(context, leading, publicFiles);
  for (const earlier of site.earlier) {
    const { written, url, article } = earlier;
    const { path } = article.source;
    const own = site.urls.get(article.id) ?? '';
    const found = inTheWay(earlier, taken, redirects);
    // The article is there already.
    if (found?.as === 'file' && found.url === own && (url === own || url.replace(/\/index\.html$/, '.html') === own)) continue;
    const owner = isOfSearch(url) ? 'the search index' : found && owners(found.url);
    if (owner === undefined) {
      taken.add(url);
      leading.push(earlier);
    } else if (found?.as === 'file' && owner === `the article ${path}`) diagnostics.push(diagnose('alias/letters', { path }, { address: written }));
    else diagnostics.push(diagnose('alias/taken', { path }, { address: written, by: found === undefined ? owner : takenBy(found, owner) }));
  }
  const documents = redirects === 'file' ? [redirectsFile(leading, context)] : leading.map((earlier) => movedPage(earlier, context));
  return { value: leading.length === 0 ? [] : documents, diagnostics };
}

/** Hosts that read such a file show `path.html` at `/path` as well, and a line for `/path` would lead in a circle. */
function inTheWay({ url }: EarlierAddress, taken: TakenAddresses, redirects: 'pages' | 'file'): InTheWay | undefined {
  const found = taken.inTheWayOf(url);
  if (found !== undefined || redirects === 'pages' || !url.endsWith('/index.html')) return found;
  const shown = taken.inTheWayOf(url.replace(/\/index\.html$/, '.html'));
  return shown?.as === 'file' ? shown : undefined;
}

/** Names of what is at an address: a file of the owner's where there is one. Looked up only where something is in the way. */
function ownersOf({ site }: PlanContext, leading: readonly EarlierAddress[], publicFiles: readonly string[]): (url: string) => string {
  const owners = new Map<string, string>();
  let known = 0;
  return (url) => {
    if (owners.size === 0) {
      for (const file of publicFiles) owners.set(file, `the file public/${file}`);
      for (const each of site.articles) owners.set(site.urls.get(each.id) ?? '', `the article ${each.source.path}`);
    }
    for (; known < leading.length; known += 1) owners.set(leading[known]?.url ?? '', `the article ${leading[known]?.article.source.path}`);
    return owners.get(url) ?? `the page ${url}`;
  };
}
