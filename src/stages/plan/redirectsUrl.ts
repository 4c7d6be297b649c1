import type { UrlPath } from '../../model/brands.js';

/** Where hosts look for what leads elsewhere. */
export const redirectsUrl = '_redirects' as UrlPath;
