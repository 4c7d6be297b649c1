import type { SlowFile } from '../reading/slowestFiles.js';
import { printable } from '../report/printable.js';
import type { StageCost } from '../stopwatch.js';

/** A table of what each stage cost, and the files that took longest to read. */
export function profileText(stages: readonly StageCost[], slowest: readonly SlowFile[]): string {
  const row = (cells: readonly (string | number)[]): string =>
    `  ${String(cells[0]).padEnd(10)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(12))
      .join('')}`;
  const lines = [
    row(['stage', 'wall ms', 'user ms', 'system ms', 'memory MB']),
    ...stages.map(({ stage, wall, user, system, peakMemory }) => row([stage, wall, user, system, Math.round(peakMemory / 1e6)])),
    '  (user and system time are those of all threads; memory is the largest that the process has had by then)',
  ];
  if (slowest.length > 0)
    lines.push('  slowest files to read:', ...slowest.map(({ path, milliseconds }) => `  ${milliseconds.toFixed(1).padStart(9)} ms  ${printable(path).replaceAll('\n', '\\n')}`));
  return `${lines.join('\n')}\n`;
}
