/** BM25 as textbooks have it, over the same texts: words in lower case without accents, no stems, headline and text alike. What the search is held against. */
const [saturation, lengthShare] = [1.2, 0.75];

/** @param {{ headline: string, text: string }[]} articles @returns {(query: string) => number[]} places of the articles found, the best first */
export function plainBm25(articles) {
  const texts = articles.map(({ headline, text }) => wordsOf(`${headline}\n${text}`));
  const mean = texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length);
  /** @type {Map<string, Map<number, number>>} */
  const postings = new Map();
  for (const [place, words] of texts.entries()) {
    for (const word of words) {
      const own = postings.get(word) ?? new Map();
      own.set(place, (own.get(place) ?? 0) + 1);
      postings.set(word, own);
    }
  }
  return (query) => {
    const scores = new Map();
    for (const word of new Set(wordsOf(query))) {
      const found = postings.get(word);
      if (found === undefined) continue;
      const weight = Math.log(1 + (texts.length - found.size + 0.5) / (found.size + 0.5));
      for (const [place, count] of found) {
        const held = saturation * (1 - lengthShare + (lengthShare * texts[place].length) / mean);
        scores.set(place, (scores.get(place) ?? 0) + (weight * count * (saturation + 1)) / (count + held));
      }
    }
    return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([place]) => place);
  };
}

/** @param {string} text */
export function wordsOf(text) {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
