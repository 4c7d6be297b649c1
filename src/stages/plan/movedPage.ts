/**
 * The page at an earlier address of an article. It leads there by itself, without a script, and by a link: by a relative
 * address, so that it works below any folder and from a disk. It is in no list, and asks not to be found.
 */

import type { EarlierAddress } from '../../model/earlierAddress.js';
import { directionOf } from '../../model/languageTag.js';
import type { SiteDocument } from '../../model/page.js';
import { hrefOf, rootOf, wholeAddress } from './address.js';
import { documentTitle } from './documentTitle.js';
import { escapeXml } from './escapeXml.js';
import type { PlanContext } from './planContext.js';

export function movedPage({ url, article }: EarlierAddress, { site, settings, words, language }: PlanContext): SiteDocument {
  const root = rootOf(url);
  const to = site.urls.get(article.id) ?? '';
  const href = escapeXml(hrefOf(root, to));
  const canonical = settings.url === undefined ? href : escapeXml(wholeAddress(settings.url, to));
  const dir = directionOf(article.language);
  const spoken = article.language === language ? '' : ` lang="${article.language}"${dir === directionOf(language) ? '' : ` dir="${dir}"`}`;
  return {
    url,
    content: () => `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(documentTitle(words.moved, settings.name))}</title>
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${root}assets/style.css">
<link rel="icon" href="${root}assets/icon.svg">
</head>
<body class="is-moved">
<main id="main">
<header class="opening">
<h1>${escapeXml(words.moved)}</h1>
</header>
<p><a href="${href}"${spoken}>${escapeXml(article.headline)}</a></p>
</main>
</body>
</html>
`,
  };
}
