/** The order of files as people number them: digits by their value (`2-tide` before `10-boats`), all else by code unit, never by locale. Only equal paths compare equal. */
export function comparePaths(a: string, b: string): number {
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    const [one, other] = [digitsAt(a, left), digitsAt(b, right)];
    if (one === '' || other === '') {
      if (a[left] !== b[right]) return compare(a[left] ?? '', b[right] ?? '');
      left += 1;
      right += 1;
    } else {
      const order = compareNumbers(one, other);
      if (order !== 0) return order;
      left += one.length;
      right += other.length;
    }
  }
  // What is equal by then but for leading zeros needs an order as well.
  return a.length - left - (b.length - right) || compare(a, b);
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  return text.slice(start, end);
}

/** Of any length: a number with more digits is the larger one. */
function compareNumbers(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return one.length - other.length || compare(one, other);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
