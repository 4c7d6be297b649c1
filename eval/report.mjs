/** The measure as text: a table of fields, and the misses one by one. */

const columns = ['field', 'cases', 'all right', 'invented', 'precision', 'recall', 'F1'];

/** @param {ReturnType<import('./score.mjs').tally>} rows */
export function tableText(rows) {
  const cells = rows.map((row) => [row.field, row.cases, row.right, row.invented, ratio(row.precision), ratio(row.recall), ratio(row.f1)].map(String));
  const widths = columns.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at].length)));
  const line = (row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  return [line(columns), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

function ratio(number) {
  return number === null ? '–' : number.toFixed(3);
}

/** @param {{ group: string, file: string, field: string, expected: unknown, got: unknown, note?: string }} miss */
export function missText({ group, file, field, expected, got, note }) {
  return `${group}/${file}\n  ${field}: expected ${shown(expected)}\n  ${' '.repeat(field.length)}       got ${shown(got)}${note === undefined ? '' : `\n  (${note})`}`;
}

function shown(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
