/** Pages of a plan as HTML, by backfile's own templates, and parsed as a browser would. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Element, Root } from 'hast';
import type { VNode } from 'preact';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Page } from '../../src/model/page.js';
import { htmlDocument } from '../../src/stages/render/builtInTemplate.js';

const parser = unified().use(rehypeParse).freeze();

export interface RenderedPage {
  readonly html: string;
  readonly elements: readonly Element[];
}

export async function renderedPage(page: Page): Promise<RenderedPage> {
  const template = (await import(pathToFileURL(resolve(`dist/templates/${page.kind}.js`)).href)) as { render: (view: unknown) => VNode };
  const html = htmlDocument(template.render(page.view()));
  const tree: Root = parser.parse(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return { html, elements };
}
