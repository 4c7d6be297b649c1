import { directionOf } from '../../../model/languageTag.js';
import { editionText } from '../editionText.js';
import type { PlanContext } from '../planContext.js';

/** How the archive itself is cited: its name, its edition, its address, as far as the owner gives them. */
export function archiveCitation(context: PlanContext): string {
  const { settings } = context;
  return [settings.name, settings.edition === undefined ? undefined : editionText(settings.edition, context), settings.url]
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?…]$/.test(part) || part === settings.url ? isolated(part, context) : `${isolated(part, context)}.`))
    .join(' ');
}

/** In text from right to left the parts of dates and addresses would change places. */
function isolated(part: string, { language }: PlanContext): string {
  return directionOf(language) === 'rtl' ? `\u2068${part}\u2069` : part;
}
