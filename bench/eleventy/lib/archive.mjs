/** The articles and what they have in common, from the front matter of the files. */

const excerptWords = 40;

/** @param {readonly object[]} items Eleventy's */
export function readArchive(items) {
  const articles = items.map(articleOf).sort((a, b) => (a.day === b.day ? (a.title < b.title ? -1 : 1) : a.day < b.day ? 1 : -1));
  articles.forEach((article, index) => {
    article.before = articles[index + 1];
    article.after = articles[index - 1];
  });
  const by = (namesOf) => groups(articles, namesOf);
  return {
    articles,
    byUrl: new Map(articles.map((article) => [article.url, article])),
    years: by(({ day }) => [day.slice(0, 4)]),
    months: by(({ day }) => [day.slice(0, 7)]),
    days: by(({ day }) => [day]),
    anniversaries: by(({ day }) => [day.slice(5)]),
    sections: by(({ section }) => [section]),
    topics: by(({ topics }) => topics),
    authors: by(({ authors }) => authors),
  };
}

function articleOf({ url, data, rawInput }) {
  const { title, date, section, authors, topics = [] } = data;
  const words = rawInput
    .replace(/^#+ |^- |[*_[\]]|\(https?:[^)]*\)/gm, '')
    .split(/\s+/)
    .filter(Boolean);
  return { url, title, day: date.toISOString().slice(0, 10), section, authors, topics, words: words.length, summary: words.slice(0, excerptWords).join(' ') };
}

/** Names in order, each with its articles, the newest first. */
function groups(articles, namesOf) {
  const found = new Map();
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const held = found.get(name);
      if (held === undefined) found.set(name, [article]);
      else held.push(article);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
