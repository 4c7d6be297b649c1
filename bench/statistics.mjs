/** Few runs on a machine that others use too: the median says what is usual, the range how far to trust it. */

/**
 * @param {(number | undefined)[]} values
 * @returns {{ median: number, least: number, most: number } | undefined} undefined where one is not known
 */
export function spread(values) {
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return { median: sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, least: sorted[0], most: sorted.at(-1) };
}
