/** The place of the first of which something is so, where it is so of all that follow; the number of all where it is so of none. */
export function firstWhere<T>(list: readonly T[], isSo: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
