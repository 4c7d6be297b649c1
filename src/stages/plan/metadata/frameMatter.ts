import type { UrlPath } from '../../../model/brands.js';
import type { FrameView, LinkView, MetadataView } from '../../../model/views.js';
import { hrefOf, wholeAddress } from '../address.js';
import type { PlanContext } from '../planContext.js';
import { jsonLdText } from './jsonLdText.js';
import { mergedTags } from './mergedTags.js';
import type { PageMatter } from './pageMatter.js';
import { siteNode } from './siteNode.js';

interface Framed {
  readonly url: UrlPath;
  readonly root: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly trail: readonly (readonly [url: string, text: string])[];
  readonly matter?: PageMatter | undefined;
}

/** The machine-readable part of every page: OpenGraph, the way to it as a BreadcrumbList, and what its kind adds. */
export function frameMatter(page: Framed, context: PlanContext): Pick<FrameView, 'metadata' | 'jsonLd' | 'feed' | 'openSearch'> {
  const { settings } = context;
  const { root, matter = {} } = page;
  const isHome = page.url === 'index.html';
  return {
    metadata: mergedTags([...openGraph(page, context), ...descriptionTag(page), ...(matter.metadata ?? [])]),
    jsonLd: jsonLdText([...(isHome ? [siteNode(context)] : []), ...(matter.nodes ?? []), ...(isHome ? [] : [breadcrumbs(page, context)])]),
    ...(matter.feed === undefined ? {} : { feed: feedFrom(root, matter.feed) }),
    ...(settings.url === undefined ? {} : { openSearch: `${root}opensearch.xml` }),
  };
}

function feedFrom(root: string, { href, text }: LinkView): LinkView {
  return { href: hrefOf(root, href), text };
}

function openGraph({ url, title, description, matter }: Framed, { settings }: PlanContext): MetadataView[] {
  const tags: MetadataView[] = [
    { property: 'og:type', content: matter?.type ?? 'website' },
    { property: 'og:title', content: title },
  ];
  if (description !== undefined && description !== '') tags.push({ property: 'og:description', content: description });
  tags.push({ property: 'og:site_name', content: settings.name });
  if (settings.url !== undefined) tags.push({ property: 'og:url', content: wholeAddress(settings.url, url) });
  return tags;
}

function descriptionTag({ description }: Framed): MetadataView[] {
  return description === undefined || description === '' ? [] : [{ name: 'description', content: description }];
}

/** As the page shows it: from the home page down, and the page itself under its title. */
function breadcrumbs({ root, title, trail }: Framed, { settings, words }: PlanContext) {
  const steps = [['index.html', words.home] as const, ...trail];
  const address = (to: string) => (settings.url === undefined ? hrefOf(root, to) : wholeAddress(settings.url, to));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(([to, name], index) => ({ '@type': 'ListItem', position: index + 1, name, item: address(to) })),
      { '@type': 'ListItem', position: steps.length + 1, name: title },
    ],
  };
}
