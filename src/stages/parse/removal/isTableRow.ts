import { isNavigation } from '../head/isNavigation.js';
import { pageWordRule } from './pageWordRule.js';

const bar = /\s?\|\s?/;
/** Bars at both ends of a row. */
const edges = /^\|\s?|\s?\|$/g;
const fewestCells = 2;

/** "1,204", "98.6 %": no number of a page of results. */
const figure = /^[-+−]?[$€£¥]?\d{1,3}(?:[.,  ]?\d{3}|[.,]\d{1,2})+\s?%?$/u;

/** Whether a line with bars is a row of a table: it has a figure, or its neighbour has as many cells, and neither is the menu of a page. Menus are printed one by one. */
export function isTableRow(lines: readonly string[], at: number): boolean {
  const cells = cellsOf(lines[at]);
  if (cells.length < fewestCells || isMenu(lines[at], cells)) return false;
  if (cells.some((cell) => figure.test(cell))) return true;
  return [at - 1, at + 1].some((beside) => {
    const others = cellsOf(lines[beside]);
    return others.length === cells.length && !isMenu(lines[beside], others);
  });
}

function cellsOf(line = ''): readonly string[] {
  return line.includes('|') ? line.trim().replace(edges, '').split(bar) : [];
}

function isMenu(line = '', cells: readonly string[]): boolean {
  return isNavigation(line.trim()) || cells.filter((cell) => pageWordRule(cell) !== undefined).length * 2 >= cells.length;
}
