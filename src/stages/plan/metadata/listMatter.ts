import type { EntryView } from '../../../model/views.js';
import { wholeAddress } from '../address.js';
import type { PlanContext } from '../planContext.js';
import type { JsonLd } from './jsonLdText.js';
import type { PageMatter } from './pageMatter.js';

interface Listed {
  readonly title: string;
  readonly url: string;
  readonly total: number;
  /** Place of the first entry in the whole list, from 1. */
  readonly first: number;
  /** Named one by one where the page is a table of contents. */
  readonly contents?: readonly EntryView[] | undefined;
  readonly root: string;
  readonly matter?: PageMatter | undefined;
}

/** A page of a list as a CollectionPage whose main thing is a list of so many articles; the articles tell about themselves. */
export function listMatter(list: Listed, { settings, language }: PlanContext): PageMatter {
  const address = (href: string) => (settings.url === undefined ? href : settings.url + href.slice(list.root.length));
  const about = list.matter?.about;
  const page: JsonLd = {
    '@type': 'CollectionPage',
    name: list.title,
    inLanguage: language,
    url: settings.url === undefined ? undefined : wholeAddress(settings.url, list.url),
    about: about && { ...about.always, ...(list.first === 1 ? about.first : {}) },
    mainEntity:
      list.total === 0
        ? undefined
        : {
            '@type': 'ItemList',
            numberOfItems: list.total,
            itemListElement: list.contents?.map(({ headline, href }, index) => ({ '@type': 'ListItem', position: list.first + index, name: headline, url: address(href) })),
          },
  };
  return { ...list.matter, nodes: [...(list.matter?.nodes ?? []), page] };
}
