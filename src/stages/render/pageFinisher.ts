import type { Page } from '../../model/page.js';
import { loadTemplates } from './loadTemplates.js';

/** A function that makes the HTML of any of these pages by backfile's own templates, which Eleventy would call. */
export async function pageFinisher(pages: readonly Page[]): Promise<(page: Page) => string> {
  const kinds = pages.map(({ kind }) => kind);
  const templates = await loadTemplates(kinds, undefined, '');
  return ({ kind, view }) => {
    const template = templates.get(kind);
    if (template?.form !== 'function') throw new Error(`there is no template for ${kind}`);
    return String(template.render(view(), {}));
  };
}
