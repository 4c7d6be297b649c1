/** 7. The names of files and folders say the day, the issue, the section. */
import { named } from './shared.mjs';

export function dayInName(article, { pick }) {
  const compact = article.date.replaceAll('-', '');
  const name = pick([
    `${article.date}-${article.id}`,
    `${article.date.replaceAll('-', '_')}_${article.id}`,
    `${compact}-${article.id}`,
    `${compact}-p4-${article.id}`,
    `${compact}_${article.id}`,
  ]);
  return { ...named(article, 7), name };
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
