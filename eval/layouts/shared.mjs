/** What all printed forms have in common: wrapping, capitals, and the label of a text that says nothing but itself. */
import { tongues } from '../tongues.mjs';

export const wide = new Set(['zh', 'ja']);

/** Hard-wraps as a line printer did: words are never split, and texts without spaces break anywhere. `indent` stands before the first line. */
export function wrapped(text, width, { lang = 'en', indent = '' } = {}) {
  if (wide.has(lang)) return indent + text.match(new RegExp(`.{1,${width >> 1}}`, 'gu')).join('\n');
  const [first, ...words] = text.split(' ');
  const lines = [];
  let line = indent + first;
  for (const word of words) {
    if (line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

export function base(article, form) {
  return {
    form,
    bylines: [],
    kicker: null,
    deck: null,
    dateline: null,
    references: [],
    language: article.lang,
    kept: [article.paragraphs.at(-1)],
    paragraphs: article.paragraphs.length,
    ...(article.clues ? {} : { published: null }),
  };
}

/** Some of the widgets, in their order. */
export function someWidgets({ lang }, random) {
  const { widgets } = tongues[lang];
  const first = Math.floor(random() * widgets.length);
  return widgets.slice(first, first + 1 + Math.floor(random() * 2));
}

export const upper = (text, lang) => text.toLocaleUpperCase(lang);

export const unknownYear = (article) => `XXXX${article.date.slice(4)}`;

export const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

export const yamlList = (names) => names.map((name) => `\n  - ${quoted(name)}`).join('');

export function named(article) {
  return {
    text: `${article.headline}\n\n${article.paragraphs.join('\n\n')}\n`,
    label: { ...base(article, 7), headline: article.headline, published: article.date, removed: [] },
  };
}
