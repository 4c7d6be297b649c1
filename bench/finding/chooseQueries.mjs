/**
 * What a site is asked: words chosen by how many of its articles have them, so that every corpus is asked the same.
 */
const wordPattern = /[\p{L}\p{N}]+/gu;

/** @param {{ headline: string, text: string, date?: { earliest: string } }[]} articles */
export function chooseQueries(articles) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const pairs = new Map();
  for (const { headline, text } of articles) {
    const words = `${headline} ${text}`.toLowerCase().match(wordPattern) ?? [];
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const pair of new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))) if (pairs.size < 500_000 || pairs.has(pair)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const nearest = (map, share, test) => [...map].filter(([word]) => test(word)).reduce((best, each) => (Math.abs(each[1] - share) < Math.abs(best[1] - share) ? each : best))[0];
  const isWord = (word) => /^\p{L}{4,}$/u.test(word);
  const rare = nearest(counts, 4, isWord);
  const common = nearest(counts, articles.length * 0.3, isWord);
  const other = nearest(counts, articles.length * 0.25, (word) => isWord(word) && word !== common);
  const universal = nearest(counts, articles.length, isWord);
  const phrase = nearest(pairs, Math.max(5, articles.length * 0.02), (pair) => pair.split(' ').every(isWord));
  const months = articles.map(({ date }) => date?.earliest.slice(0, 7)).filter((month) => month !== undefined);
  const month = months.sort()[months.length >> 1];
  return [
    { name: 'first query, a common word', typed: common, isFirst: true },
    { name: 'a rare word', typed: rare },
    { name: 'another common word', typed: other },
    { name: 'a word nearly all have', typed: universal },
    { name: 'two common words', typed: `${common} ${other}` },
    { name: 'a phrase', typed: `"${phrase}"` },
    { name: 'sorted by date', typed: common, order: 'newest' },
    { name: 'first query, a month', typed: common, month, isFirst: true },
  ];
}
