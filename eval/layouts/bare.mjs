/** 1. Bare text, as it is copied from a page. */
import { dateParts, printedByline, printedDate } from '../tongues.mjs';
import { base, someWidgets, upper } from './shared.mjs';

/** 1. Copied from a page: headline, paragraphs, what stood under them. */
export function barePage(article, { random }) {
  const widgets = someWidgets(article, random);
  return {
    text: `${article.headline}\n\n${article.paragraphs.join('\n\n')}\n\n${widgets.join('\n')}\n`,
    label: { ...base(article, 1), headline: article.headline, removed: widgets },
  };
}

/** 1. The same with deck, byline and date line under the headline. */
export function bareSigned(article, { random, pick }) {
  const { lang } = article;
  const widgets = someWidgets(article, random);
  const by = printedByline(article.by, lang, pick);
  const day = printedDate(article.date, lang);
  const dated = pick([day, `${dateParts(article.date, lang).weekday}, ${day}`]);
  const signed = pick([[by, dated], [dated, by], [by], [dated]]);
  const text = [article.headline, ...(article.deck === undefined ? [] : [article.deck]), ...signed].join('\n');
  return {
    text: `${text}\n\n${article.paragraphs.join('\n\n')}\n\n${widgets.join('\n')}\n`,
    label: {
      ...base(article, 1),
      headline: article.headline,
      deck: article.deck ?? null,
      bylines: signed.includes(by) ? article.by : [],
      ...(signed.includes(dated) ? { published: article.date } : {}),
      removed: widgets,
    },
  };
}

/** 1. Kicker above, sparse blank lines between everything, as some extractors leave them. */
export function bareSpaced(article, { pick }) {
  const by = printedByline(article.by, article.lang, pick);
  const blocks = [
    ...(article.kicker === undefined ? [] : [upper(article.kicker, article.lang)]),
    article.headline,
    ...(article.deck === undefined ? [] : [article.deck]),
    by,
    ...article.paragraphs,
  ];
  return {
    text: `\n${blocks.join('\n\n')}\n`,
    label: {
      ...base(article, 1),
      headline: article.headline,
      kicker: article.kicker === undefined ? null : { any: [upper(article.kicker, article.lang), article.kicker] },
      deck: article.deck ?? null,
      bylines: article.by,
      removed: [],
    },
  };
}
