import type { UrlPath } from '../../model/brands.js';
import { directionOf } from '../../model/languageTag.js';
import { licenceOf } from '../../model/licence.js';
import type { FrameView, LinkView } from '../../model/views.js';
import { hrefOf, rootOf, wholeAddress } from './address.js';
import type { Building } from './building.js';
import { documentTitle } from './documentTitle.js';
import { editionText } from './editionText.js';
import { madeOnce } from './madeOnce.js';
import { frameMatter } from './metadata/frameMatter.js';
import type { PageMatter } from './metadata/pageMatter.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { PlanContext } from './planContext.js';

export interface FrameInput {
  readonly url: UrlPath;
  readonly title: string;
  readonly description?: string;
  /** Number of the page of a list, from 1. */
  readonly page?: number;
  /** From the home page's child down to this page's parent: address and words. */
  readonly trail?: readonly (readonly [url: string, text: string])[];
  readonly language?: string;
  /** What its kind tells machines. */
  readonly matter?: PageMatter | undefined;
}

/** What every page has. The home page comes first in every trail but its own. */
export function frame(input: FrameInput, context: PlanContext): FrameView {
  const { settings, words } = context;
  const { url, title } = input;
  const root = rootOf(url);
  const { site, fonts } = atDepth(root, context);
  const lang = input.language ?? context.language;
  const numbered = input.page === undefined || input.page === 1 ? title : `${title} (${words.page} ${context.number(input.page)})`;
  const isHome = url === 'index.html';
  // A page that is about nothing in particular is a page of the archive.
  const description = input.description || settings.description || settings.tagline;
  const view: Building<FrameView> = {
    lang,
    dir: directionOf(lang),
    title,
    documentTitle: isHome ? settings.name : documentTitle(numbered, settings.name),
    root,
    site,
    navigation: navigation(url, root, context),
    breadcrumbs: isHome ? [] : [{ href: `${root}index.html`, text: words.home }, ...(input.trail ?? []).map(([to, text]) => ({ href: hrefOf(root, to), text }))],
    words,
    fonts,
    ...frameMatter({ url, root, title, description, trail: input.trail ?? [], matter: input.matter }, context),
  };
  if (description !== undefined) view.description = description;
  if (settings.url !== undefined) view.canonical = wholeAddress(settings.url, url);
  return view;
}

/** What all pages have that are equally far from the root. Made once: templates know it again and do not print it anew. */
const atDepth = madeOnce((root, context) => ({
  site: siteView(root, context),
  fonts: context.settings.design.serif === undefined ? faces.map((file) => `${root}assets/fonts/${file}`) : [],
  /** By the name of the entry that the page belongs to. */
  menus: new Map<string, readonly LinkView[]>(),
}));

function siteView(root: string, context: PlanContext): FrameView['site'] {
  const { settings } = context;
  const licence = licenceOf(settings.licence);
  return {
    name: settings.name,
    ...(settings.logo === undefined ? {} : { logo: `${root}${settings.logo.split('/').map(encodeURIComponent).join('/')}` }),
    ...(settings.tagline === undefined ? {} : { tagline: settings.tagline }),
    ...(settings.footer === undefined ? {} : { footer: settings.footer }),
    ...(settings.rights === undefined ? {} : { rights: settings.rights }),
    ...(settings.edition === undefined ? {} : { edition: editionText(settings.edition, context) }),
    ...(licence === undefined ? {} : { licence: { name: licence.name, ...(licence.url === undefined ? {} : { href: licence.url }) } }),
    about: `${root}about.html`,
    lang: context.language,
    dir: directionOf(context.language),
    home: `${root}index.html`,
    search: `${root}search.html`,
    feeds: { ...(settings.url === undefined ? {} : { rss: `${root}feed.xml` }), atom: `${root}atom.xml`, json: `${root}feed.json` },
  };
}

/** The two faces with which every page begins. They come with the stylesheet or, for this page, not at all, so that nothing moves. */
const faces = ['crimson-pro-latin-400-normal.woff2', 'crimson-pro-latin-600-normal.woff2'];

/** The ways in that this archive has; one without articles is no way in. */
export function waysIn({ site, words }: PlanContext): (readonly [url: string, text: string, startsWith: RegExp])[] {
  const ways: [url: string, text: string, startsWith: RegExp, exists: boolean][] = [
    ['years/index.html', words.years, /^(?:years|\d{4})\//, site.dated > 0],
    ['timeline/index.html', words.timeline, /^timeline\//, site.years.length > 0],
    ['on-this-day/index.html', words.onThisDay, /^on-this-day\//, site.years.some(({ months }) => months.some(({ days }) => days.length > 0))],
    ['issues/index.html', words.issues, /^issues\//, site.issues.length > 0],
    ['sections/index.html', words.sections, /^sections\//, site.sections.length > 0],
    ['topics/index.html', words.topics, /^topics\//, site.topics.length > 0],
    ['authors/index.html', words.authors, /^authors\//, site.authors.length > 0],
    ['people/index.html', words.people, /^people\//, site.people.length > 0],
    ['places/index.html', words.places, /^places\//, site.places.length > 0],
    ['undated/index.html', words.undated, /^undated\//, site.undated.length > 0],
  ];
  return ways.filter(([, , , exists]) => exists).map(([url, text, startsWith]) => [url, text, startsWith]);
}

/** What a menu may name: the ways in, the search and the page about the archive. */
const menuEntries = oncePerPlan((context) => [
  ...[...waysIn(context), ['search.html', context.words.search, /^search\.html$/] as const].map(([to, text, within]) => ({
    name: to.replace(/(?:\/index)?\.html$/, ''),
    to,
    text,
    within,
  })),
  { name: 'about', to: 'about.html', text: context.words.aboutArchive.title, within: /^about\.html$/ },
]);

function navigation(url: UrlPath, root: string, context: PlanContext): readonly LinkView[] {
  const part = menuEntries(context).find(({ within }) => within.test(url));
  const { menus } = atDepth(root, context);
  const current = part?.to === url ? 'page' : 'true';
  const known = `${current} ${part?.name}`;
  let menu = menus.get(known);
  if (menu === undefined) menus.set(known, (menu = menuOf(part?.name, current, root, context)));
  return menu;
}

/** The ways in and the search, or what the settings name instead; a page that this archive does not have is left out. */
function menuOf(part: string | undefined, current: NonNullable<LinkView['current']>, root: string, context: PlanContext): LinkView[] {
  const { settings } = context;
  const links = new Map<string, LinkView>(menuEntries(context).map(({ name, to, text }) => [name, { href: hrefOf(root, to), text, ...(name === part ? { current } : {}) }]));
  // The calendar of days is a corner of the archive; the home page leads to it.
  if (settings.navigation === undefined) return [...links].filter(([name]) => name !== 'on-this-day' && name !== 'about').map(([, link]) => link);
  return settings.navigation.flatMap((entry) => {
    if (typeof entry !== 'string') return [{ text: entry.text, href: /^[a-z]+:/i.test(entry.href) ? entry.href : `${root}${entry.href.replace(/^\//, '')}` }];
    const link = links.get(entry);
    return link === undefined ? [] : [link];
  });
}
