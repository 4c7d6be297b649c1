/**
 * The page of one edited article, before the rest of the archive is put together anew: for an author who watches it.
 * Goes through the same stages with what the archive taught last. Answers only where the edit moves nothing: neither
 * the address of the article, nor its place in time, nor where its links lead.
 */

import { decodeRecord } from './cache/readRecord.js';
import type { SourcePath } from './model/brands.js';
import type { Page } from './model/page.js';
import type { PlannedArchive } from './pipeline/planArchive.js';
import type { ReadArchive } from './pipeline/readArchive.js';
import type { Workshop } from './pipeline/workshop.js';
import { readBatch } from './reading/readWorker.js';
import { planArticle } from './stages/plan/planArticle.js';

export async function previewArticle(path: SourcePath, last: { readonly read: ReadArchive; readonly planned: PlannedArchive }, workshop: Workshop): Promise<Page | undefined> {
  const { settings, keepBody, readBody } = workshop;
  const { site, publicFiles, sizeOfPicture } = last.planned;
  const place = site.articles.findIndex((article) => article.source.path === path);
  const before = site.articles[place];
  if (before === undefined) return undefined;
  const { files, bytes } = await readBatch([path], { settings, knowledge: last.read.knowledge, verifies: false });
  const length = files[0]?.record ?? 0;
  const { article } = decodeRecord(Buffer.from(bytes.buffer, bytes.byteOffset, length));
  if (article === undefined) return undefined;
  // What link found out about it: a number behind an id that two share, a date from clues.
  const isInferred = before.published?.inferredFrom !== undefined && article.published === undefined;
  const dates = isInferred ? { published: before.published, dateClaims: before.dateClaims } : {};
  const after = { ...article, ...dates, id: before.id, body: keepBody(Buffer.from(bytes.subarray(length))) };
  const moving = ({ published, slug, section, slots }: typeof before): string => JSON.stringify([published?.earliest, published?.latest, slug, section, slots]);
  if (moving(before) !== moving(after)) return undefined;
  return planArticle({ site: { ...site, articles: site.articles.with(place, after) }, settings, readBody, publicFiles: new Set(publicFiles.keys()), sizeOfPicture }, before.id);
}
