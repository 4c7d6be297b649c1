/** Finished pages on the way to a thread, which has Eleventy write them: of backfile's own templates they are made where the views are, since a page's HTML is half as long as its view as JSON. */
import type { Page } from '../../model/page.js';
import type { PageKind } from '../../model/views.js';
import { pageBytes } from './pageBytes.js';
import { pageFinisher } from './pageFinisher.js';

export interface PackedDocuments {
  readonly documents: readonly PackedDocument[];
}

export interface PackedDocument {
  readonly kind: PageKind;
  readonly url: string;
  /** UTF-8; many share the memory that they are in. */
  readonly html: Uint8Array<ArrayBuffer>;
}

/** Makes the pages, one after the other, by backfile's own templates. */
export async function packDocuments(pages: readonly Page[]): Promise<PackedDocuments> {
  const finish = await pageFinisher(pages);
  const bytes = pageBytes();
  return { documents: pages.map((page) => ({ kind: page.kind, url: page.url, html: bytes.of(finish(page)) })) };
}
