import { canonicalField } from '../fields/canonicalField.js';
import type { CanonicalField } from '../fields/fieldNames.js';
import { isNoDay } from './isNoDay.js';

export interface LineLabel {
  readonly field: CanonicalField;
  /** As printed. */
  readonly name: string;
  readonly value: string;
}

const labelled = /^(?:([A-Z]{3,14})=|([\p{L}][\p{L}\p{M}\u200c _/-]{1,24}?)\s?[:：]\s{0,8})(.{0,1000})$/u;

/** "Section: Sport": a line that begins with the name of a field and a colon. */
export function readLabel(text: string): LineLabel | undefined {
  const [, equal, colon = '', value = ''] = labelled.exec(text.replace(/^(?:\.\. |#\+|:(?=[\p{L}_-]{2,30}:\s))/u, '')) ?? [];
  const name = equal ?? colon;
  const field = name === '' ? undefined : canonicalField(name);
  return field === undefined || (field === 'published' && isNoDay(value)) ? undefined : { field, name, value };
}
