import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect garbage when its heap has doubled since the last time; by itself it lets it grow fourfold. Measured on
 * 30,000 articles: 0.67 GB at the peak instead of 1.03, for 12 % more user CPU. The flag is read at every collection, so it may be set late.
 */
export function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
