/** 3. Exports of newspaper databases. */
import { dateParts, printedByline, tongues } from '../tongues.mjs';
import { base, upper, wide } from './shared.mjs';

/** 3. One line for each thing a newspaper's database knows, then the text. */
export function databaseLines(article, { random, pick }) {
  const { lang } = article;
  const tongue = tongues[lang];
  const parts = dateParts(article.date, lang);
  const page = tongue.page({ page: pick(['1', '3', '7', '12', ...(lang === 'en' ? ['A4', 'B11'] : [])]) });
  const desk = tongue.desk(article);
  const published = `${article.paper}, ${parts.weekday}, ${tongue.date(parts)}${tongue.edition === undefined ? '' : `, ${tongue.edition}`}`;
  const by = lang === 'en' ? `By ${article.by.map((name) => name.toUpperCase()).join(' and ')}${tongue.staff(article.paper).toUpperCase()}` : printedByline(article.by, lang, pick);
  const kicker = article.kicker === undefined ? [] : [upper(article.kicker, lang)];
  const capsPlace = wide.has(lang) || lang === 'ar' ? undefined : upper(article.place, lang);
  const dateline = capsPlace === undefined ? '' : `${capsPlace} -- `;
  const order = random() < 0.5;
  const head = order ? [...kicker, article.headline, by, published, page, desk] : [published, page, desk, ...kicker, article.headline, by];
  return {
    text: `${head.join('\n')}\n\n${dateline}${article.paragraphs.join('\n\n')}\n`,
    label: {
      ...base(article, 3),
      headline: article.headline,
      kicker: article.kicker === undefined ? { any: [null, desk, article.section] } : { any: [upper(article.kicker, lang), article.kicker] },
      bylines: article.by,
      dateline: capsPlace ?? null,
      published: article.date,
      section: { any: [article.section, desk] },
      gone: [published, page, desk],
    },
  };
}

/** 3. The labelled export of a press database: COPYRIGHT, SECTION, LENGTH, HEADLINE, BYLINE, BODY. */
export function databaseLabelled(article, { random }) {
  const parts = dateParts(article.date, 'en');
  const words = article.paragraphs.join(' ').split(/\s+/).length;
  const by = article.by.join(' and ');
  const place = article.place;
  const head = [
    `Copyright ${parts.y} ${article.paper}`,
    article.paper,
    `${parts.month} ${parts.d}, ${parts.y}, ${parts.weekday}${random() < 0.5 ? ', Final Edition' : ''}`,
    `SECTION: ${article.section.toUpperCase()}; Pg. ${1 + Math.floor(random() * 20)}`,
    `LENGTH: ${words} words`,
    `HEADLINE: ${article.headline}`,
    `BYLINE: ${random() < 0.5 ? `By ${by}` : `${by}, Staff Writer`}`,
    `DATELINE: ${place}`,
    'BODY:',
  ];
  const load = `LOAD-DATE: ${parts.month} ${parts.d}, ${parts.y}`;
  return {
    text: `${head.join('\n\n')}\n${article.paragraphs.join('\n\n')}\n\n${load}\n`,
    label: {
      ...base(article, 3),
      headline: article.headline,
      bylines: article.by,
      dateline: place,
      published: article.date,
      section: { any: [article.section, article.section.toUpperCase(), head[3].slice('SECTION: '.length)] },
      gone: [...head.slice(0, 5), load],
    },
  };
}
