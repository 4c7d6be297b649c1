/**
 * The forms in which an article reaches an archive: each function prints one article and says what an archivist should find in that print.
 * What the print does not say is labelled null or [].
 */
import iconv from 'iconv-lite';
import { dateParts, printedByline, printedDate, tongues } from './tongues.mjs';

const wide = new Set(['zh', 'ja']);

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

function base(article, form) {
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
function someWidgets({ lang }, random) {
  const { widgets } = tongues[lang];
  const first = Math.floor(random() * widgets.length);
  return widgets.slice(first, first + 1 + Math.floor(random() * 2));
}

const upper = (text, lang) => text.toLocaleUpperCase(lang);

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
  const blocks = [...(article.kicker === undefined ? [] : [upper(article.kicker, article.lang)]), article.headline, ...(article.deck === undefined ? [] : [article.deck]), by, ...article.paragraphs];
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

/** The dateline's own place: a wire has it in capitals where its language does. */
function wirePlace(article, caps) {
  return caps ? upper(article.place, article.lang) : article.place;
}

const unknownYear = (article) => `XXXX${article.date.slice(4)}`;

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

/** 4. A block of `Name: value` lines without fences, in the words of its language or in English. */
export function headerBlock(article, { pick }) {
  const { lang } = article;
  const keys = pick([tongues[lang].keys, tongues.en.keys, { title: 'title', date: 'date', author: 'author' }]);
  const day = pick([article.date, printedDate(article.date, lang)]);
  return {
    text: `${keys.title}: ${article.headline}\n${keys.date}: ${day}\n${keys.author}: ${article.by.join(pick([', ', '; ']))}\n\n${article.paragraphs.join('\n\n')}\n`,
    label: { ...base(article, 4), headline: article.headline, bylines: article.by, published: article.date },
  };
}

/** 4. A mail or a newsgroup's article, as the spool kept it. */
export function mailSpool(article, { random, pick }) {
  const parts = dateParts(article.date, 'en');
  const two = (number) => String(number).padStart(2, '0');
  const [day, month] = [parts.weekday.slice(0, 3), parts.month.slice(0, 3)];
  const time = `${two(Math.floor(random() * 20))}:${two(Math.floor(random() * 60))}:${two(Math.floor(random() * 60))}`;
  const name = article.by[0];
  const box = `${article.id}@press.example`;
  const news = random() < 0.5;
  const head = [
    ...(news ? ['Newsgroups: misc.news.local', 'Path: news.example!press!not-for-mail'] : [`From ${box} ${day} ${month} ${parts.d} ${time} ${parts.y}`]),
    `From: ${pick([`${name} <${box}>`, `"${name}" <${box}>`, `${box} (${name})`])}`,
    ...(news ? [] : ['To: news-list@press.example']),
    `Subject: ${article.headline}`,
    `Date: ${day}, ${parts.d} ${month} ${parts.y} ${time} ${pick(['+0000', 'GMT', '-0500'])}`,
    `Message-ID: <${parts.y}${two(parts.m)}${two(parts.d)}.${Math.floor(random() * 90000)}@press.example>`,
    `Organization: ${article.paper}`,
  ];
  const body = article.paragraphs.map((paragraph) => wrapped(paragraph, 72, { lang: article.lang })).join('\n\n');
  return {
    text: `${head.join('\n')}\n\n${body}\n`,
    label: { ...base(article, 4), headline: article.headline, bylines: [name], published: article.date, gone: head },
  };
}

/** 4. Bare lines before the text: address, day, title, in some order. */
export function addressLines(article, { pick }) {
  const { lang } = article;
  const address = `https://www.${article.id}.example/${article.date.slice(0, 4)}/${article.id}.html`;
  const parts = dateParts(article.date, lang);
  const day = pick([article.date, printedDate(article.date, lang), `${parts.weekday}, ${printedDate(article.date, lang)}`]);
  const head = pick([
    [address, day, article.headline],
    [article.headline, day, address],
    [address, article.headline, day],
  ]);
  return {
    text: `${head.join('\n')}\n\n${article.paragraphs.join('\n\n')}\n`,
    label: { ...base(article, 4), headline: article.headline, published: article.date, gone: [address, day] },
  };
}

/* 5. Front matter as the generators and their exporters write it. All bodies are the article's own paragraphs. */

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const yamlList = (names) => names.map((name) => `\n  - ${quoted(name)}`).join('');

/** A file with fields in front of the text says all that its fields say. */
function fronted(article, { front, body = article.paragraphs.join('\n\n'), label = {} }) {
  return {
    text: `${front}\n${body}\n`,
    label: {
      ...base(article, 5),
      headline: article.headline,
      deck: article.deck ?? null,
      bylines: article.by,
      published: article.date,
      ...label,
    },
  };
}

export function jekyllPost(article, { random }) {
  const time = random() < 0.5 ? ' 14:00:00 -0500' : '';
  const front = `---
layout: post
title: ${quoted(article.headline)}
date: ${article.date}${time}
author: ${quoted(article.by.join(' and '))}
categories: [${article.section.toLowerCase().replaceAll(',', '')}]
tags: [archive, ${article.lang}]
${article.deck === undefined ? '' : `subtitle: ${quoted(article.deck)}\n`}permalink: /${article.date.slice(0, 4)}/${article.id}/
---
`;
  const image = `{% include figure.html src="/assets/${article.id}.jpg" %}`;
  return {
    ...fronted(article, { front, body: `${image}\n\n${article.paragraphs.join('\n\n')}`, label: { removed: [image] } }),
    name: `${article.date}-${article.id}`,
  };
}

export function hugoYaml(article) {
  const front = `---
title: ${quoted(article.headline)}
date: ${article.date}T08:00:00+02:00
lastmod: 2023-01-05T10:00:00+02:00
draft: false
slug: ${article.id}
authors:${yamlList(article.by)}
tags: ["archive"]
aliases:
  - /old/${article.id}.html
${article.deck === undefined ? '' : `subtitle: ${quoted(article.deck)}\n`}---
`;
  const shortcode = `{{< figure src="${article.id}.jpg" alt="" >}}`;
  return fronted(article, { front, body: `${article.paragraphs[0]}\n\n${shortcode}\n\n${article.paragraphs.slice(1).join('\n\n')}`, label: { removed: [shortcode], draft: false } });
}

export function hugoToml(article) {
  const front = `+++
title = ${quoted(article.headline)}
date = ${article.date}T08:00:00+02:00
draft = false
authors = [${article.by.map(quoted).join(', ')}]
tags = ["archive"]
${article.deck === undefined ? '' : `subtitle = ${quoted(article.deck)}\n`}[params]
  weight = 10
+++
`;
  return fronted(article, { front, label: { draft: false, topics: ['archive'] } });
}

export function eleventyPost(article) {
  const front = `---
title: ${quoted(article.headline)}
${article.deck === undefined ? '' : `subtitle: ${quoted(article.deck)}\n`}date: ${article.date}
author: ${quoted(article.by.join(', '))}
tags:
  - posts
eleventyExcludeFromCollections: false
templateEngineOverride: njk,md
---
`;
  const tag = '{% set year = page.date %}';
  return fronted(article, { front, body: `${tag}\n\n${article.paragraphs.join('\n\n')}`, label: { removed: [tag] } });
}

/** Pelican writes no fences, in Markdown either. */
export function pelicanPost(article) {
  const front = `Title: ${article.headline}
Date: ${article.date} 10:20
Category: ${article.section}
Tags: archive, ${article.lang}
Slug: ${article.id}
Author: ${article.by.join(', ')}
Summary: ${article.paragraphs[0].slice(0, 60)}
`;
  return fronted(article, { front, label: { deck: null, section: article.section, topics: ['archive', article.lang] } });
}

export function ghostPost(article) {
  const front = `---
title: ${quoted(article.headline)}
slug: ${article.id}
date_published: ${article.date}T06:30:00.000Z
date_updated: 2022-11-02T09:12:44.000Z
tags: Archive, ${article.section.replaceAll(',', '')}
authors: ${article.by.join(', ')}
excerpt: ${quoted(article.paragraphs[0].slice(0, 60))}
---
`;
  return fronted(article, { front, label: { deck: null } });
}

export function wordpressPost(article) {
  const front = `---
id: ${1000 + article.id.length}
title: '${article.headline.replaceAll("'", "''")}'
date: '${article.date}T11:00:33+00:00'
author: '${article.by[0].replaceAll("'", "''")}'
excerpt: ''
layout: post
guid: 'https://blog.example/?p=${1000 + article.id.length}'
permalink: /${article.date.replaceAll('-', '/')}/${article.id}/
categories:
    - '${article.section.replaceAll("'", "''")}'
tags:
    - archive
---
`;
  const shortcode = '[gallery ids="11,12,13"]';
  const more = '<!--more-->';
  const [first, ...rest] = article.paragraphs;
  return fronted(article, { front, body: [first, more, ...rest, shortcode].join('\n\n'), label: { deck: null, bylines: [article.by[0]], gone: [shortcode, more] } });
}

/* 6. Sidecars: what the text does not say, or says wrongly, stands beside it. */

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

/* 7. The names of files and folders say the day, the issue, the section. */

const asciiWords = (article) => article.id;

export function dayInName(article, { pick }) {
  const compact = article.date.replaceAll('-', '');
  const name = pick([
    `${article.date}-${asciiWords(article)}`,
    `${article.date.replaceAll('-', '_')}_${asciiWords(article)}`,
    `${compact}-${asciiWords(article)}`,
    `${compact}-p4-${asciiWords(article)}`,
    `${compact}_${asciiWords(article)}`,
  ]);
  return { ...named(article, 7), name };
}

function named(article) {
  return {
    text: `${article.headline}\n\n${article.paragraphs.join('\n\n')}\n`,
    label: { ...base(article, 7), headline: article.headline, published: article.date, removed: [] },
  };
}

export function dayInFolders(article, { pick }) {
  const [y, m, d] = article.date.split('-');
  const [path, published] = pick([
    [`${y}/${m}/${d}/${article.id}`, article.date],
    [`${y}/${m}/${article.id}`, `${y}-${m}`],
    [`${y}/${article.id}`, y],
    [`${y}-${m}/${article.id}`, `${y}-${m}`],
    [`${y}/${m}/${article.date}-${article.id}`, article.date],
  ]);
  const { text, label } = named(article);
  return { text, name: path, label: { ...label, published: article.clues && published !== article.date ? { any: [published, article.date] } : published, section: null } };
}

export function sectionFolder(article, { pick }) {
  const [folder, section] = pick([
    ['sport', 'Sport'],
    ['local-news', 'Local news'],
    ['letters', 'Letters'],
    ['arts', 'Arts'],
  ]);
  const number = 1 + Math.floor((article.date.charCodeAt(9) * 7) % 48);
  const [y] = article.date.split('-');
  const [path, issue] = pick([
    [`${y}/issue-${number}/${folder}/${article.id}`, { number, year: Number(y) }],
    [`${y}/no-${number}/${folder}/${article.id}`, { number, year: Number(y) }],
    [`${folder}/${article.date}-${article.id}`, null],
  ]);
  const { text, label } = named(article);
  return { text, name: path, label: { ...label, published: issue === null ? article.date : { any: [y] }, section, issue } };
}

/* 8. Old encodings: the text is what its people read, whatever bytes it came in. */

export function inEncoding(article, { pick }) {
  const { text, label } = named(article);
  const { write, names } = pick(fittingEncodings(article));
  // In plain ASCII every encoding is the same.
  const ascii = /^[\x00-\x7f]*$/.test(text) && !write.startsWith('utf-16');
  return {
    text,
    as: write,
    label: { ...label, form: 8, published: null, encoding: { any: ascii ? [...names, 'utf-8', 'ascii', 'us-ascii'] : names }, kept: article.paragraphs },
  };
}

/** Letters that went out of use are in no old encoding; nothing is printed with holes. */
export function fittingEncodings(article) {
  return encodingsOf[article.lang].filter((one) => holds(named(article, 8).text, one.write));
}

const marks = { 'utf-8-bom': 'utf8', 'utf-16le-bom': 'utf-16le', 'utf-16be-bom': 'utf-16be' };

/** The bytes of a text; `utf-8-bom` and its like begin with a byte order mark. */
export function bytesOf(text, encoding = 'utf8') {
  return iconv.encode(text, marks[encoding] ?? encoding, { addBOM: encoding in marks });
}

function holds(text, encoding) {
  return iconv.decode(bytesOf(text, encoding), marks[encoding] ?? encoding) === text;
}

const western = { write: 'windows-1252', names: ['windows-1252', 'iso-8859-1', 'iso-8859-15'] };
const mac = { write: 'macintosh', names: ['macintosh', 'macroman', 'mac-roman', 'x-mac-roman', 'mac'] };
const utf16 = [
  { write: 'utf-16le-bom', names: ['utf-16le', 'utf-16'] },
  { write: 'utf-16be-bom', names: ['utf-16be', 'utf-16'] },
];
const bom = { write: 'utf-8-bom', names: ['utf-8'] };

/** The encodings in which texts of each language have been kept; the names under which each may be recorded. */
const encodingsOf = {
  en: [western, mac, utf16[0], bom],
  fr: [western, mac, western, bom],
  de: [western, mac, western, utf16[0]],
  es: [western, mac, western, utf16[1]],
  it: [western, mac],
  pt: [western, western, mac],
  nl: [western],
  sv: [western, mac],
  pl: [
    { write: 'windows-1250', names: ['windows-1250'] },
    { write: 'iso-8859-2', names: ['iso-8859-2'] },
  ],
  ru: [
    { write: 'windows-1251', names: ['windows-1251'] },
    { write: 'koi8-r', names: ['koi8-r', 'koi8-u'] },
    { write: 'iso-8859-5', names: ['iso-8859-5'] },
  ],
  ar: [
    { write: 'windows-1256', names: ['windows-1256'] },
    { write: 'iso-8859-6', names: ['iso-8859-6'] },
    utf16[0],
  ],
  zh: [{ write: 'gb18030', names: ['gb18030', 'gbk', 'gb2312'] }, utf16[0]],
  ja: [
    { write: 'shift_jis', names: ['shift_jis', 'sjis', 'windows-31j', 'cp932'] },
    { write: 'euc-jp', names: ['euc-jp'] },
  ],
};
