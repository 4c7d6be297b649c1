/**
 * How many items at the start of a list pass a test that is costly and, once failed, fails for all the rest:
 * found by halving, in about log₂ n tests.
 */
export async function leadingCount<T>(list: readonly T[], passes: (item: T) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = list.length;
  while (low < high) {
    // The first item is asked first: as a rule it fails, and that is the whole answer.
    const middle = low === 0 && high === list.length ? 0 : (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && (await passes(item))) low = middle + 1;
    else high = middle;
  }
  return low;
}
