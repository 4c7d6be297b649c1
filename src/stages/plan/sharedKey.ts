import { waysIn } from './frame.js';
import type { PlanContext } from './planContext.js';

/** What every page shows or is made by: the settings, and the ways in that the archive has. */
export function sharedKey(context: PlanContext): string {
  const settings = { ...context.settings, root: '', contentDir: '', outDir: '', templatesDir: '', publicDir: '' };
  return JSON.stringify([settings, context.language, waysIn(context).map(([url]) => url)]);
}
