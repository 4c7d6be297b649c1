/** What pages weigh beside what they may weigh, as Markdown that is also read on a terminal. */
import { table } from './table.mjs';

/** An article page with its stylesheet, the stylesheet, and the fonts of a page, in bytes as they are sent; what moves must be too little to be printed. */
const most = { article: 30_000, style: 15_000, fonts: 60_000, shift: 0.0005 };
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const kept = (isKept) => (isKept ? 'kept' : '**not kept**');

/** @param {readonly import('./budgets.mjs').PageBudget[]} budgets */
export function budgetText(budgets) {
  const article = budgets.find(({ kind }) => kind === 'article');
  const [{ style }] = budgets;
  const fonts = Math.max(...budgets.map((each) => each.fonts));
  const shift = Math.max(...budgets.map((each) => each.shift));
  const withScripts = budgets.filter(({ kind, scripts }) => kind !== 'search' && scripts > 0);
  const foreign = budgets.reduce((sum, each) => sum + each.foreign, 0);
  const whole = article.compressed + style;
  return [
    'Budgets, of the largest page of each kind; compressed is by gzip, and fonts come 0.4 s late:',
    '',
    table(
      ['budget', 'at most', 'measured', ''],
      [
        ['article page with its stylesheet, compressed', `${kilobytes(most.article)} KB`, `${kilobytes(whole)} KB`, kept(whole <= most.article)],
        ['stylesheet, compressed', `${kilobytes(most.style)} KB`, `${kilobytes(style)} KB`, kept(style <= most.style)],
        ['fonts of a page', `${kilobytes(most.fonts)} KB`, `${kilobytes(fonts)} KB`, kept(fonts <= most.fonts)],
        ['kinds of page with a script, but search', '0', String(withScripts.length), kept(withScripts.length === 0)],
        ['requests to other hosts', '0', String(foreign), kept(foreign === 0)],
        ['layout shift', '0.000', shift.toFixed(3), kept(shift < most.shift)],
      ],
    ),
    '',
    table(
      ['page', 'HTML KB', 'compressed KB', 'fonts KB', 'scripts', 'layout shift'],
      budgets.map((each) => [each.kind, kilobytes(each.html), kilobytes(each.compressed), kilobytes(each.fonts), String(each.scripts), each.shift.toFixed(3)]),
    ),
  ].join('\n');
}
