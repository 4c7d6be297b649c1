import { createHash } from 'node:crypto';
import type { Digest } from './brands.js';

/** SHA-256 of text (as UTF-8) or bytes. */
export function digestOf(data: string | Uint8Array): Digest {
  return createHash('sha256').update(data).digest('hex') as Digest;
}
