/**
 * Chance that can be repeated: mulberry32, a generator with 32 bits of state (Tommy Ettinger, 2017, public domain).
 *
 * @param {number} seed
 * @returns {() => number} numbers from 0 to 1, without 1
 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
