import { licenceOf } from '../../../model/licence.js';
import { wholeAddress } from '../address.js';
import { dataFiles } from '../data/dataFiles.js';
import type { JsonLd } from '../metadata/jsonLdText.js';
import type { PlanContext } from '../planContext.js';
import { yearsCovered } from '../yearsCovered.js';

/** The data of the archive as schema.org's Dataset, with each file as a DataDownload; undefined where the owner offers none. */
export function datasetNode(context: PlanContext): JsonLd {
  const { settings, site, words, language } = context;
  const files = dataFiles(context);
  if (files.length === 0) return undefined;
  const licence = licenceOf(settings.licence);
  const { edition } = settings;
  const covered = yearsCovered(site);
  return {
    '@type': 'Dataset',
    name: settings.name,
    description: words.aboutArchive.dataText,
    inLanguage: [...new Set(site.articles.map((article) => article.language))].sort(),
    isAccessibleForFree: true,
    license: licence?.url ?? licence?.name,
    copyrightNotice: settings.rights,
    version: edition === undefined ? undefined : typeof edition === 'string' ? edition : edition.name,
    datePublished: typeof edition === 'object' && edition.date !== undefined ? String(edition.date) : undefined,
    temporalCoverage: covered?.map((year) => String(year).padStart(4, '0')).join('/'),
    url: settings.url === undefined ? undefined : wholeAddress(settings.url, 'about.html'),
    distribution: files.map(({ url }) => ({
      '@type': 'DataDownload',
      name: url.slice('data/'.length),
      encodingFormat: 'application/jsonl',
      contentUrl: wholeAddress(settings.url, url),
    })),
    isPartOf: { '@type': 'WebSite', name: settings.name, inLanguage: language, url: settings.url },
  };
}
