/**
 * The days that an article may be of, by its volume's table; nothing for an undated one.
 */
import type { VolumeTable } from '../../model/searchFiles.js';
import type { DayRange } from '../query/readDate.js';

export function daysOf({ earliest, latest }: Pick<VolumeTable, 'earliest' | 'latest'>, row: number): DayRange | undefined {
  const from = earliest[row] ?? 0;
  return from === 0 ? undefined : { from, to: latest[row] ?? from };
}
