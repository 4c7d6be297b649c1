/**
 * The archive's own pages of topics, sections and authors, by the addresses that other programs give such pages:
 * `/topics/mobile`, `/tag/mobile/`, `/category/town-hall/page/2`. Only what the archive has is found.
 */
import type { UrlPath } from '../../model/brands.js';
import { slugOf } from '../../model/slugOf.js';

type Kind = 'section' | 'topic' | 'author';

/** The folders of the terms of each kind, by the term's key. */
export type TermFolders = Readonly<Record<Kind, ReadonlyMap<string, string>>>;

/** What the folders above such pages are called, and what is looked for below them. */
const kinds: readonly { readonly folder: RegExp; readonly kinds: readonly Kind[] }[] = [
  {
    folder: /^(?:tags?|topics?|topic-tags?|keywords?|subjects?|labels?|themen?|thema|schlagw(?:ort|örter)|themes?|sujets?|mots-cles|etiquetas?|temas?|tema|argoment[oi])$/iu,
    kinds: ['topic', 'section'],
  },
  {
    folder: /^(?:categor(?:y|ies)|sections?|desks?|kategorien?|rubrik(?:en)?|ressorts?|rubriques?|cat[eé]gories?|categor[ií]as?|secci(?:ó|o)n(?:es)?|sezion[ei])$/iu,
    kinds: ['section', 'topic'],
  },
  { folder: /^(?:authors?|writers?|contributors?|staff|people|by|autor(?:en|es)?|auteurs?|autor[ie])$/iu, kinds: ['author'] },
];
const lists: readonly { readonly kind: Kind; readonly folder: string }[] = [
  { kind: 'topic', folder: 'topics' },
  { kind: 'section', folder: 'sections' },
  { kind: 'author', folder: 'authors' },
];

/** `path` is an address without slashes at its ends. */
export function termPages(folders: TermFolders): (path: string) => UrlPath | undefined {
  const held = new Map<string, string>();
  for (const { kind, folder } of lists) {
    for (const [key, own] of folders[kind]) {
      // The first of several names that are written alike has the plain address.
      const address = `${kind}/${slugOf(key)}`;
      if (!held.has(address)) held.set(address, own);
    }
    if (folders[kind].size > 0) held.set(`${kind}/`, folder);
  }
  return (path) => {
    const [above = '', name = '', ...rest] = path.replace(/(?:\/page\/\d+|\/feed)?(?:\/_?index)?(?:\.(?:html?|md))?\/?$/i, '').split('/');
    const named = kinds.find(({ folder }) => folder.test(above));
    if (named === undefined || rest.length > 0) return undefined;
    const slug = name === '' || /^_?index$/i.test(name) ? '' : slugOf(name);
    const folder = named.kinds
      .slice(0, slug === '' ? 1 : undefined)
      .map((kind) => held.get(`${kind}/${slug}`))
      .find((each) => each !== undefined);
    return folder === undefined ? undefined : (`${folder}/index.html` as UrlPath);
  };
}
