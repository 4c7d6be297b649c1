/** The stages in the middle, which see the whole archive: link and plan. */
import { relateBeside } from '../linking/relateBeside.js';
import type { UrlPath } from '../model/brands.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/page.js';
import type { PictureSize } from '../model/pictureSize.js';
import type { Site } from '../model/site.js';
import { linkSite } from '../stages/link/linkSite.js';
import { planPages } from '../stages/plan/planPages.js';
import { listPublicFiles, type PublicFiles } from '../stages/publish/publicFiles.js';
import { pictureSizes } from './pictureSizes.js';
import type { ReadArchive } from './readArchive.js';
import { oneThread, type Workshop } from './workshop.js';

export interface PlannedArchive {
  readonly site: Site;
  readonly plan: Plan;
  readonly publicFiles: PublicFiles;
  readonly sizeOfPicture: (url: UrlPath) => PictureSize | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function planArchive(read: ReadArchive, { settings, watch, readBody, keptRelated, threads = oneThread }: Workshop): Promise<PlannedArchive> {
  const files = listPublicFiles(settings.publicDir);
  const publicFiles = new Set(files.value.keys());
  const { articles, fingerprints, images, knowledge } = read;
  const beside = relateBeside({ kept: keptRelated, ...(threads.count > 1 ? {} : { fewest: Number.POSITIVE_INFINITY }) });
  const site = watch.run('link', () => linkSite({ articles, fingerprints, images, authorities: knowledge.authorities, publicFiles, settings, relate: beside.relate }));
  // A tenth of the memory, which rendering has a use for.
  fingerprints.clear();
  const sizeOfPicture = pictureSizes(site.value, files.value, settings);
  const plan = watch.run('plan', () => planPages({ site: site.value, settings, readBody, publicFiles, sizeOfPicture }));
  await watch.run('link', beside.done);
  const published = new Map([...files.value].filter(([url]) => !plan.value.refused.has(url)));
  return { site: site.value, plan: plan.value, publicFiles: published, sizeOfPicture, diagnostics: [...files.diagnostics, ...site.diagnostics, ...plan.diagnostics] };
}
