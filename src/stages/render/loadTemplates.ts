import type { PageKind } from '../../model/views.js';
import { builtInTemplate } from './builtInTemplate.js';
import { ownersTemplate } from './ownersTemplate.js';
import type { PageTemplate } from './pageTemplate.js';

/** A template for each kind: the owner's where there is one, else backfile's. */
export async function loadTemplates(kinds: Iterable<PageKind>, templatesDir: string | undefined, workDir: string): Promise<ReadonlyMap<PageKind, PageTemplate>> {
  const templates = new Map<PageKind, PageTemplate>();
  for (const kind of new Set(kinds)) {
    const own = templatesDir === undefined ? undefined : await ownersTemplate(kind, templatesDir, workDir);
    templates.set(kind, own ?? (await builtInTemplate(kind)));
  }
  return templates;
}
