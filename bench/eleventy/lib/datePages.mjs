/** Years, months and days. */
import { daysBefore, dayText, lengthOf, monthName, monthText, pathTo } from './dates.mjs';
import { framed, neighbours, opening } from './html.mjs';
import { listPages } from './listPages.mjs';

const yearsTrail = [['/years/index.html', 'Years']];

export function datePages(archive) {
  const { years, months, days } = archive;
  const frame = (title, kind, trail) => ({ title, kind, menu: 'years', trail });
  const yearsList = [...years].map(([year, { length }]) => `<li><a href="${pathTo(year)}">${year}</a> <span class="count">${length}</span></li>`).join('');
  const url = '/years/index.html';
  return [
    [url, () => framed({ ...frame('Years', 'years', []), url }, `${opening('Years')}<div class="group"><ul class="counted columns">${yearsList}</ul></div>`)],
    ...inOrder(years, (year) => year).map(([year, articles, around]) => [
      pathTo(year),
      () => framed({ ...frame(year, 'year', yearsTrail), url: pathTo(year) }, opening(year, articles.length) + monthList(year, months) + around),
    ]),
    ...inOrder(months, monthText).flatMap(([month, articles, around]) => {
      const trail = [...yearsTrail, [pathTo(month.slice(0, 4)), month.slice(0, 4)]];
      return listPages(frame(monthText(month), 'month', trail), pathTo(month), articles, {
        before: opening(monthText(month), articles.length) + calendar(month, days),
        after: around,
      });
    }),
    ...inOrder(days, dayText).flatMap(([day, articles, around]) => {
      const trail = [...yearsTrail, [pathTo(day.slice(0, 4)), day.slice(0, 4)], [pathTo(day.slice(0, 7)), monthText(day)]];
      return listPages(frame(dayText(day), 'day', trail), pathTo(day), articles, { after: around });
    }),
  ];
}

/** Each with its articles and the links to its neighbours. */
function inOrder(groups, textOf) {
  const names = [...groups.keys()];
  const link = (name) => (name === undefined ? undefined : [pathTo(name), textOf(name)]);
  return names.map((name, index) => [name, groups.get(name), neighbours(link(names[index - 1]), link(names[index + 1]))]);
}

function monthList(year, months) {
  const items = Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const held = months.get(month);
    const name = monthName(index + 1);
    return held === undefined ? `<li class="none">${name}</li>` : `<li><a href="${pathTo(month)}">${name} <span class="count">${held.length}</span></a></li>`;
  });
  return `<ol class="months">${items.join('')}</ol>`;
}

function calendar(month, days) {
  const numbers = Array.from({ length: lengthOf(month) }, (_, index) => index + 1);
  const dayOf = (number) => `${month}-${String(number).padStart(2, '0')}`;
  const most = Math.max(...numbers.map((number) => days.get(dayOf(number))?.length ?? 0));
  const out = (count) => Array.from({ length: count }, () => '<td class="out"></td>');
  const cells = numbers.map((number) => {
    const day = dayOf(number);
    const count = days.get(day)?.length;
    if (count === undefined) return `<td>${number}</td>`;
    return `<td class="shade-${Math.ceil((4 * count) / most)}"><a href="${pathTo(day)}"><span aria-hidden="true">${number}</span><span class="unseen">${dayText(day)}</span> <span class="count">${count}</span></a></td>`;
  });
  const before = daysBefore(month);
  const all = [...out(before), ...cells, ...out((42 - before - cells.length) % 7)];
  const rows = Array.from({ length: all.length / 7 }, (_, row) => `<tr>${all.slice(row * 7, row * 7 + 7).join('')}</tr>`);
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
    (name) => `<th scope="col"><abbr title="${name}">${name.slice(0, 3)}</abbr></th>`,
  );
  return `<table class="calendar"><caption class="unseen">Days</caption><thead><tr>${names.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
