/** `_redirects` as Netlify (https://docs.netlify.com/routing/redirects/) and Cloudflare (https://developers.cloudflare.com/pages/configuration/redirects/) read it: a line for each address that leads elsewhere for good. */
import type { EarlierAddress } from '../../model/earlierAddress.js';
import type { SiteDocument } from '../../model/page.js';
import { hrefOf } from './address.js';
import type { PlanContext } from './planContext.js';
import { redirectsUrl } from './redirectsUrl.js';

/** Addresses are whole paths of the host, where the settings tell at which the site lies. */
export function redirectsFile(leading: readonly EarlierAddress[], { site, settings }: PlanContext): SiteDocument {
  const base = settings.url === undefined ? '/' : new URL(settings.url).pathname;
  return {
    url: redirectsUrl,
    content: () =>
      leading
        .flatMap(({ url, article }) => {
          const to = hrefOf(base, site.urls.get(article.id) ?? '');
          const from = hrefOf(base, url).replace(/\/index\.html$/, '/');
          // Cloudflare tells an address with a slash at its end from one without.
          return [from, ...(from.endsWith('/') ? [from.slice(0, -1)] : [])].map((each) => `${each} ${to} 301\n`);
        })
        .join(''),
  };
}
