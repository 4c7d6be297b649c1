/** Sections, topics and authors: all of them on one page, each on pages of its own. */
import { framed, opening, pathOfTerm, termLink } from './html.mjs';
import { listPages } from './listPages.mjs';

export function termPages(archive) {
  return ['sections', 'topics', 'authors'].filter((kind) => archive[kind].size > 0).flatMap((kind) => kindPages(kind, archive[kind]));
}

function kindPages(kind, terms) {
  const url = `/${kind}/index.html`;
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  const items = [...terms].map(([name, { length }]) => `<li>${termLink(kind, name)} <span class="count">${length}</span></li>`);
  return [
    [url, () => framed({ title, kind, url, menu: kind }, `${opening(title)}<div class="group"><ul class="counted columns">${items.join('')}</ul></div>`)],
    ...[...terms].flatMap(([name, articles]) => listPages({ title: name, kind: kind.slice(0, -1), menu: kind, trail: [[url, title]] }, pathOfTerm(kind, name), articles)),
  ];
}
