/** The days of all years: twenty years on a page, four articles of each. */
import { dayOfYearText, lengthOf, monthName, pathTo } from './dates.mjs';
import { entryList, framed, neighbours, opening, pager } from './html.mjs';
import { pageOf } from './listPages.mjs';

const yearsOnPage = 20;
const shownOfYear = 4;
const url = '/on-this-day/index.html';
const pathOf = (day) => `/on-this-day/${day}/index.html`;

export function anniversaryPages({ anniversaries }) {
  const names = [...anniversaries.keys()];
  const link = (day) => (day === undefined ? undefined : [pathOf(day), dayOfYearText(day)]);
  return [
    [url, () => framed({ title: 'On this day', kind: 'on-this-day', url }, opening('On this day') + calendars(anniversaries))],
    ...names.flatMap((day, index) => dayPages(day, anniversaries.get(day), neighbours(link(names[index - 1]), link(names[index + 1])))),
  ];
}

function dayPages(day, articles, around) {
  const years = new Map();
  for (const article of articles) years.set(article.day, [...(years.get(article.day) ?? []), article]);
  const held = [...years];
  const pages = Math.ceil(held.length / yearsOnPage);
  const title = dayOfYearText(day);
  const pathOfPage = (page) => pageOf(pathOf(day), page);
  return Array.from({ length: pages }, (_, index) => [
    pathOfPage(index + 1),
    () =>
      framed(
        { title, kind: 'anniversary', url: pathOfPage(index + 1), trail: [[url, 'On this day']] },
        opening(title, articles.length) +
          held
            .slice(index * yearsOnPage, (index + 1) * yearsOnPage)
            .map(
              ([date, ofYear]) =>
                `<section class="anniversary"><h2 class="rule"><a href="${pathTo(date)}">${date.slice(0, 4)}</a> <span class="count">${ofYear.length} articles</span></h2>${entryList(ofYear.slice(0, shownOfYear), 'h3')}</section>`,
            )
            .join('') +
          pager(index + 1, pages, pathOfPage) +
          around,
      ),
  ]);
}

function calendars(anniversaries) {
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    const cells = Array.from({ length: lengthOf(`2000-${month}`) }, (_each, at) => {
      const day = `${month}-${String(at + 1).padStart(2, '0')}`;
      const held = anniversaries.get(day);
      return held === undefined
        ? `<td>${at + 1}</td>`
        : `<td><a href="${pathOf(day)}"><span aria-hidden="true">${at + 1}</span> <span class="count">${held.length}</span></a></td>`;
    });
    const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_each, row) => `<tr>${cells.slice(row * 7, row * 7 + 7).join('')}</tr>`);
    return `<table class="calendar"><caption>${monthName(index + 1)}</caption><tbody>${rows.join('')}</tbody></table>`;
  }).join('');
}
