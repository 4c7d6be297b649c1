import type { DividedHeadline } from './divideHeadline.js';
import { isCapitals } from './isCapitals.js';
import { isSectionName } from './isSectionName.js';
import { labelKey } from './labelKey.js';
import { kindLabels } from './sectionNames.js';

const labelled = /^([^;]{2,30});\s(?=\S)/;

/** "COLUMN ONE; FIFTY YEARS OF A ROAD": databases of papers print a column's or a section's name in the headline's line. */
export function labelledHeadline(text: string): DividedHeadline | undefined {
  const [lead, label = ''] = labelled.exec(text) ?? [];
  if (lead === undefined || !isCapitals(text)) return undefined;
  const headline = text.slice(lead.length);
  if (kindLabels.has(labelKey(label))) return { headline, kicker: label };
  return isSectionName(label) ? { headline, section: label } : undefined;
}
