/** 4. Header blocks without fences, mails, and bare lines before the text. */
import { dateParts, printedDate, tongues } from '../tongues.mjs';
import { base, wrapped } from './shared.mjs';

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
