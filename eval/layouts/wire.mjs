/** 2. Wire copy. */
import { dateParts, printedByline, tongues } from '../tongues.mjs';
import { base, unknownYear, upper, wide, wrapped } from './shared.mjs';

/** The dateline's own place: a wire has it in capitals where its language does. */
function wirePlace(article, caps) {
  return caps ? upper(article.place, article.lang) : article.place;
}

/** 2. A teleprinter's page: headline in capitals, wrapped lines, indented paragraphs, dateline with a day, sign-off. */
export function wireSheet(article, { random, pick }) {
  const { lang } = article;
  const { wire, signOff } = tongues[lang];
  const place = wirePlace(article, wire.caps);
  const signed = random() < 0.4;
  const by = printedByline(article.by, lang, pick);
  const line = wire.line({ ...dateParts(article.date, lang), place });
  const paragraphs = article.paragraphs.map((paragraph, at) => wrapped(`${at === 0 ? `${line} ` : ''}${paragraph}`, 64, { indent: '    ' }));
  const headline = upper(article.headline, lang);
  const agency = tongues[lang].agency.name;
  const end = signOff === undefined ? [] : [signOff];
  return {
    text: [wrapped(headline, 56), ...(signed ? [`    ${by}${lang === 'en' ? ', Reuters' : `, ${agency}`}`] : []), ...paragraphs, ...end.map((one) => `    ${one}`), ''].join('\n'),
    label: {
      ...base(article, 2),
      headline,
      bylines: signed ? article.by : [],
      dateline: place,
      datelineDate: unknownYear(article),
      published: { any: [null, unknownYear(article)] },
      removed: end,
    },
  };
}

/** 2. The same in a file that its day names: the day is known. */
export function wireFiled(article, tools) {
  const { text, label } = wireSheet(article, tools);
  return { text, label: { ...label, published: article.date }, name: `${article.date.replaceAll('-', '')}-${article.id}` };
}

/** 2. An agency's text as papers run it: `CITY (AP) — `. */
export function wireAgency(article, { pick }) {
  const { lang } = article;
  const { agency, signOff } = tongues[lang];
  const place = wirePlace(article, agency.caps);
  const signed = pick([true, false]) && !wide.has(lang);
  const by = lang === 'en' ? `By ${article.by.length > 1 ? article.by.join(' and ') : article.by[0].toUpperCase()}` : printedByline(article.by, lang, pick);
  const line = agency.line({ ...dateParts(article.date, lang), place });
  const first = wide.has(lang) ? `${line}${lang === 'zh' ? '　' : ''}${article.paragraphs[0]}` : `${line} ${article.paragraphs[0]}`;
  const end = signOff === undefined || lang === 'en' ? [] : [signOff];
  const oneBy = signed && article.by.length < 3;
  const desk = lang === 'en' && oneBy ? ['Associated Press Writer'] : [];
  return {
    text: `${article.headline}\n${oneBy ? `${by}\n` : ''}${desk.map((one) => `${one}\n`).join('')}\n${[first, ...article.paragraphs.slice(1)].join('\n\n')}\n${end.length > 0 ? `\n${end.join('\n')}\n` : ''}`,
    label: {
      ...base(article, 2),
      headline: article.headline,
      bylines: oneBy ? article.by : [],
      dateline: place,
      ...(agency.dated ? { datelineDate: unknownYear(article), published: { any: [null, unknownYear(article)] } } : {}),
      gone: desk,
      removed: end,
    },
  };
}
