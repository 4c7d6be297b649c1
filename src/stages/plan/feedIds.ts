import { digestOf } from '../../model/digestOf.js';
import type { PlanContext } from './planContext.js';

/** Permanent ids for what feeds hold: the same whenever and wherever the archive is built, and others in another archive. */
export function feedIds({ settings }: Pick<PlanContext, 'settings'>): (of: string) => string {
  const owner = settings.url ?? settings.name;
  return (of) => `urn:uuid:${uuidOf(`${owner}\n${of}`)}`;
}

/** A UUID of version 8 (RFC 9562, section 5.8) from the SHA-256 of a text. */
function uuidOf(text: string): string {
  const hex = digestOf(text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
