/** Words between the two, and one. */
const reach = 5;

/**
 * How often and how closely two words stand together in an article: the sum of 1/d² over their pairs of places that are d ≤ 5
 * words apart, in either order (Rasolofo and Savoy 2003, "Term Proximity Scoring for Keyword-Based Retrieval Systems").
 */
export function nearness(one: readonly number[], other: readonly number[]): number {
  const [places, others] = [ascending(one), ascending(other)];
  let sum = 0;
  let from = 0;
  for (const place of places) {
    while (from < others.length && (others[from] as number) < place - reach) from += 1;
    for (let at = from; at < others.length && (others[at] as number) <= place + reach; at += 1) {
      // The parts of a compound stand at one place.
      const distance = Math.max(1, Math.abs((others[at] as number) - place));
      sum += 1 / distance ** 2;
    }
  }
  return sum;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
