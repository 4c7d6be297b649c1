import { pathToFileURL } from 'node:url';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageKind } from '../../model/views.js';
import { ownFile } from '../../ownFile.js';
import { closeVoidTags } from './closeVoidTags.js';
import type { PageTemplate } from './pageTemplate.js';

/** The template that backfile brings for a kind of page: `templates/<kind>.tsx`, compiled. */
export async function builtInTemplate(kind: PageKind): Promise<PageTemplate> {
  const module = (await import(pathToFileURL(ownFile(`dist/templates/${kind}.js`)).href)) as { render: (view: unknown) => VNode };
  return { form: 'function', file: `${kind}.tsx`, isOwners: false, render: (view) => htmlDocument(module.render(view)) };
}

/** A tree from a TSX template as a whole HTML document. */
export function htmlDocument(tree: VNode): string {
  return `<!DOCTYPE html>\n${closeVoidTags(renderToString(tree))}\n`;
}
