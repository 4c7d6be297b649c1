/**
 * How far two words are apart, in mistakes of a typist or of a machine that read a print: a letter too many, too few, wrong
 * or in the wrong place is 1; what machines take for one another is half. Damerau and Levenshtein, restricted to strings
 * that are not edited twice.
 */

/** Letters that look alike in print. The long s is read as f. */
const alike = 'rn m|cl d|ii u|vv w|li h|in m|f s|c e|1 l|1 i|0 o|l i|h b|u n|a o|5 s|6 b|j i|i t|tl d'.split('|').flatMap((pair) => {
  const [a = '', b = ''] = pair.split(' ');
  return [[a, b] as const, [b, a] as const];
});

/** By the last letters of both, see `endsOf`: hardly any two letters have such a pair. */
const alikeByEnds = new Map<number, (readonly [from: string, to: string])[]>();
for (const [from, to] of alike) {
  const ends = endsOf(from.charCodeAt(from.length - 1), to.charCodeAt(to.length - 1));
  alikeByEnds.set(ends, [...(alikeByEnds.get(ends) ?? []), [from, to]]);
}

function endsOf(one: number, other: number): number {
  return one * 0x10000 + other;
}

/** @param limit distances above it need not be exact */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit * 2) return limit + 1;
  const width = b.length + 1;
  const distances = new Float32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => distances[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    let best = limit + 1;
    for (let j = 0; j <= b.length; j += 1) {
      let least = i === 0 ? j : j === 0 ? i : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1);
      const pairs = i === 0 || j === 0 ? undefined : alikeByEnds.get(endsOf(a.charCodeAt(i - 1), b.charCodeAt(j - 1)));
      for (const [from, to] of pairs ?? []) {
        if (i >= from.length && j >= to.length && a.endsWith(from, i) && b.endsWith(to, j)) least = Math.min(least, at(i - from.length, j - to.length) + 0.5);
      }
      distances[i * width + j] = least;
      best = Math.min(best, least);
    }
    // Two rows back may still be better, by a swap or a pair of letters.
    if (best > limit + 1) return limit + 1;
  }
  return at(a.length, b.length);
}
