import type { HeadLine } from './headLine.js';

/** Words of a headline: the names of papers have fewer. */
const fewestWords = 4;

/** Whether a line stands over a name with its day in one block, who are the writer and the day of what stands over both. */
export function isOverNameAndDay(at: number, head: readonly HeadLine[]): boolean {
  const [line, name, day] = [head[at], head[at + 1], head[at + 2]];
  return day?.follows === true && day.date !== undefined && name?.name !== undefined && (line?.text.split(' ').length ?? 0) >= fewestWords;
}
