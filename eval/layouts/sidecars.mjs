/** 6. Sidecars: what the text does not say, or says wrongly, stands beside it. */
import { base, quoted, yamlList } from './shared.mjs';

/** The text alone has its headline; the rest is in name.meta.yaml. */
export function sidecarYaml(article, { random }) {
  const corrects = random() < 0.3;
  const headline = corrects ? `${article.headline.slice(0, -3)}…` : article.headline;
  const fields = [
    ...(corrects ? [`title: ${quoted(article.headline)}`] : []),
    `date: ${article.date}`,
    article.by.length > 1 ? `authors:${yamlList(article.by)}` : `author: ${quoted(article.by[0])}`,
    ...(article.deck === undefined ? [] : [`deck: ${quoted(article.deck)}`]),
    `section: ${quoted(article.section)}`,
    `language: ${article.lang}`,
    `dateline: ${quoted(article.place)}`,
  ];
  return {
    text: `${headline}\n\n${article.paragraphs.join('\n\n')}\n`,
    extra: [[`${article.id}.meta.yaml`, `${fields.join('\n')}\n`]],
    label: {
      ...base(article, 6),
      headline: article.headline,
      bylines: article.by,
      deck: article.deck ?? null,
      dateline: article.place,
      section: article.section,
      published: article.date,
      ...(corrects ? { kept: [article.paragraphs.at(-1)], paragraphs: { any: [article.paragraphs.length, article.paragraphs.length + 1] } } : {}),
    },
  };
}

/** The rows of articles.csv are written by the group, once all files are known. */
export function sidecarTable(article) {
  return {
    text: `${article.paragraphs.join('\n\n')}\n`,
    row: [`${article.id}.txt`, article.headline, article.by.join('; '), article.date, article.section, article.lang],
    label: { ...base(article, 6), headline: article.headline, bylines: article.by, section: article.section, published: article.date },
  };
}
