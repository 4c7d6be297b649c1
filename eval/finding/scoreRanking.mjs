/**
 * How good a ranking is. Reciprocal rank of the first relevant article, average precision, and normalised discounted
 * cumulative gain of the first ten (Järvelin and Kekäläinen 2002, gains of 2^grade - 1).
 */

/** @param {string[]} ranking names @param {ReadonlyMap<string, number>} grades of the relevant */
export function scoreRanking(ranking, grades) {
  const first = ranking.findIndex((name) => grades.has(name));
  let [found, precision] = [0, 0];
  for (const [place, name] of ranking.entries()) {
    if (!grades.has(name)) continue;
    found += 1;
    precision += found / (place + 1);
  }
  const gain = (all) => all.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return {
    rank: first + 1,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    precision: precision / grades.size,
    gain: gain(ranking.map((name) => grades.get(name) ?? 0)) / ideal,
  };
}
