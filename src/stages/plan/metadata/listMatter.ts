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
  readonly entries: readonly EntryView[];
  readonly root: string;
  readonly matter?: PageMatter | undefined;
}

/** A page of a list as a CollectionPage whose main thing is the list of the articles that the page shows. */
export function listMatter(list: Listed, { settings, language }: PlanContext): PageMatter {
  const address = (href: string) => (settings.url === undefined ? href : settings.url + href.slice(list.root.length));
  const page: JsonLd = {
    '@type': 'CollectionPage',
    name: list.title,
    inLanguage: language,
    url: settings.url === undefined ? undefined : wholeAddress(settings.url, list.url),
    mainEntity:
      list.total === 0
        ? undefined
        : {
            '@type': 'ItemList',
            numberOfItems: list.total,
            itemListElement: list.entries.map(({ headline, href }, index) => ({ '@type': 'ListItem', position: list.first + index, name: headline, url: address(href) })),
          },
  };
  return { ...list.matter, nodes: [...(list.matter?.nodes ?? []), page] };
}
