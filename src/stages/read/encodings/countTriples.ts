/** Every byte above ASCII with its neighbours, counted. A file begins and ends with a blank. */
import type { Triple } from './scoreSingleByte.js';

export function countTriples(bytes: Buffer): readonly Triple[] {
  const times = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const key = ((bytes[at - 1] ?? 0x20) << 16) | (byte << 8) | (bytes[at + 1] ?? 0x20);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return Array.from(times, ([key, count]) => ({ before: key >> 16, byte: (key >> 8) & 0xff, after: key & 0xff, times: count }));
}
