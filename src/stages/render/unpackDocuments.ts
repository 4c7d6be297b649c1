import type { PackedDocuments } from './packDocuments.js';
import type { PageTemplate } from './pageTemplate.js';
import type { PageToRender, Templates } from './renderPages.js';

/** Finished pages as `renderPages` takes them: each is its own view, and its template gives it as it is. */
export function unpackDocuments({ documents }: PackedDocuments): { readonly pages: readonly PageToRender[]; readonly templates: Templates } {
  const asItIs: PageTemplate = { form: 'function', file: 'finished', isOwners: false, render: (html) => html };
  return {
    // Eleventy takes bytes that are a Buffer.
    pages: documents.map(({ kind, url, html }) => ({ kind, url, view: () => Buffer.from(html.buffer, html.byteOffset, html.byteLength) })),
    templates: new Map(documents.map(({ kind }) => [kind, asItIs])),
  };
}
