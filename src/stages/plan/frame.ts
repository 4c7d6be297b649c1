import type { UrlPath } from '../../model/brands.js';
import { directionOf } from '../../model/languageTag.js';
import type { FrameView, LinkView } from '../../model/views.js';
import { hrefOf, rootOf, wholeAddress } from './address.js';
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
}

/** What every page has. The home page comes first in every trail but its own. */
export function frame(input: FrameInput, context: PlanContext): FrameView {
  const { settings, words } = context;
  const { url, title } = input;
  const root = rootOf(url);
  const lang = input.language ?? context.language;
  const numbered = input.page === undefined || input.page === 1 ? title : `${title} (${words.page} ${context.number(input.page)})`;
  const isHome = url === 'index.html';
  return {
    lang,
    dir: directionOf(lang),
    title,
    documentTitle: isHome ? settings.name : documentTitle(numbered, settings.name),
    ...(input.description === undefined || input.description === '' ? {} : { description: input.description }),
    root,
    ...(settings.url === undefined ? {} : { canonical: wholeAddress(settings.url, url) }),
    site: {
      name: settings.name,
      ...(settings.tagline === undefined ? {} : { tagline: settings.tagline }),
      ...(settings.footer === undefined ? {} : { footer: settings.footer }),
      ...(settings.rights === undefined ? {} : { rights: settings.rights }),
      ...(settings.edition === undefined ? {} : { edition: settings.edition }),
      lang: context.language,
      dir: directionOf(context.language),
      home: `${root}index.html`,
      search: `${root}search.html`,
      feeds: { rss: `${root}feed.xml`, atom: `${root}atom.xml`, json: `${root}feed.json` },
    },
    navigation: navigation(url, root, context),
    breadcrumbs: isHome ? [] : [{ href: `${root}index.html`, text: words.home }, ...(input.trail ?? []).map(([to, text]) => ({ href: hrefOf(root, to), text }))],
    words,
  };
}

/** Longest `<title>` that tabs, bookmarks and search engines show, in UTF-16 units. The headline itself is never cut. */
const titleLength = 70;

function documentTitle(title: string, site: string): string {
  const whole = `${title} – ${site}`;
  if (whole.length <= titleLength) return whole;
  if (title.length <= titleLength) return title;
  const cut = title.slice(0, titleLength - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > titleLength / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** The ways in that this archive has; one without articles is no way in. */
export function waysIn({ site, words }: PlanContext): (readonly [url: string, text: string, startsWith: RegExp])[] {
  const ways: [url: string, text: string, startsWith: RegExp, exists: boolean][] = [
    ['years/index.html', words.years, /^(?:years|\d{4})\//, site.years.length > 0],
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

function navigation(url: UrlPath, root: string, context: PlanContext): LinkView[] {
  const ways = waysIn(context).map(([to, text, within]) => ({ href: hrefOf(root, to), text, ...(within.test(url) ? { current: true } : {}) }));
  return [...ways, { href: `${root}search.html`, text: context.words.search, ...(url === 'search.html' ? { current: true } : {}) }];
}
