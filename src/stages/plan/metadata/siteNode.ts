import type { PlanContext } from '../planContext.js';
import type { JsonLd } from './jsonLdText.js';

/** The archive as schema.org's WebSite, with its search where its address is known. */
export function siteNode({ settings, language }: PlanContext): JsonLd {
  const { url } = settings;
  return {
    '@type': 'WebSite',
    name: settings.name,
    alternateName: settings.tagline,
    description: settings.description,
    inLanguage: language,
    url,
    potentialAction:
      url === undefined
        ? undefined
        : {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: `${url}search.html?q={search_term_string}` },
            'query-input': 'required name=search_term_string',
          },
  };
}
