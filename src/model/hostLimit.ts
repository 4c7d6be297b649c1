/** Files that the strictest of the common hosts takes in a site: Cloudflare Pages, free of charge (https://developers.cloudflare.com/pages/platform/limits/). */
export const hostLimit = 20_000;
