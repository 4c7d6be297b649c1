/** The whole site as a list of pages and documents, each with its address and a way to make its view. Pure and lazy. */
import type { BodyRef } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Outcome } from '../../model/diagnostic.js';
import type { Plan } from '../../model/page.js';
import type { PictureSize } from '../../model/pictureSize.js';
import type { Settings } from '../../model/settings.js';
import type { Site } from '../../model/site.js';
import { aboutPage } from './about/aboutPage.js';
import { articlePages } from './articlePages.js';
import { crawlerFiles } from './crawlerFiles.js';
import { dataSchema, dataStreams } from './data/dataFiles.js';
import { datePages } from './datePages.js';
import { describeForSearch } from './describeForSearch.js';
import { earlierFiles } from './earlierFiles.js';
import { editionText } from './editionText.js';
import { feeds } from './feeds.js';
import { homePage } from './homePage.js';
import { issuePages } from './issuePages.js';
import { onThisDayPages } from './onThisDayPages.js';
import { openSearch } from './openSearch.js';
import { planContext } from './planContext.js';
import { refusedFiles } from './refusedFiles.js';
import { servicePages } from './servicePages.js';
import { sharedKey } from './sharedKey.js';
import { termPages } from './termPages.js';
import { themeCss } from './themeCss.js';
import { timelinePages } from './timelinePages.js';

export interface PlanInput {
  readonly site: Site;
  readonly settings: Settings;
  readonly readBody: (body: BodyRef) => string;
  /** Addresses that files from public/ will have. */
  readonly publicFiles: ReadonlySet<string>;
  /** Of the picture at an address. */
  readonly sizeOfPicture: (url: UrlPath) => PictureSize | undefined;
}

export function planPages(input: PlanInput): Outcome<Plan> {
  const context = planContext(input.site, input.settings, input.readBody, input.sizeOfPicture);
  const isOurs = ({ url }: { readonly url: string }): boolean => !input.publicFiles.has(url);
  // A page about the archive, a robots.txt or a sitemap of the owner's own is better than ours.
  const pages = [
    homePage(context),
    ...articlePages(context),
    ...datePages(context),
    ...onThisDayPages(context),
    ...timelinePages(context),
    ...issuePages(context),
    ...termPages(context),
    ...servicePages(context),
    ...[aboutPage(context)].filter(isOurs),
  ];
  const documents = [...feeds(context), ...openSearch(context), ...dataSchema(context), ...crawlerFiles(pages, context)].filter(isOurs);
  const streams = dataStreams(context).filter(isOurs);
  const { edition } = input.settings;
  const forSearch = { forSearch: describeForSearch(context), ...(edition === undefined ? {} : { edition: editionText(edition, context) }) };
  const planned = [...pages, ...documents, ...streams, ...input.site.images];
  const refused = refusedFiles(planned, input.publicFiles);
  const earlier = earlierFiles(context, { planned, publicFiles: [...input.publicFiles].filter((url) => !refused.has(url)) });
  return {
    value: {
      pages,
      documents: [...documents, ...earlier.value],
      streams,
      moved: input.settings.redirects === 'pages' ? earlier.value.length : 0,
      ...forSearch,
      theme: themeCss(input.settings),
      refused: new Set(refused.keys()),
      shared: () => sharedKey(context),
    },
    diagnostics: [...[...refused].map(([url, by]) => diagnose('plan/same-address', { path: `public/${url}` }, { url, by })), ...earlier.diagnostics],
  };
}
