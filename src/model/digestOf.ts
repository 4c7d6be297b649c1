import { hash } from 'node:crypto';
import type { Digest } from './brands.js';

/** SHA-256 of text (as UTF-8) or bytes. */
export function digestOf(data: string | Uint8Array): Digest {
  return hash('sha256', data, 'hex') as Digest;
}
