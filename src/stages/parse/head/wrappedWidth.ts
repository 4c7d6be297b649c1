import type { HeadLine } from './headLine.js';

/** Lines that go on in the next and show how a text is wrapped. */
const fewestWrapped = 3;

/** How wide the text below is wrapped; 0 where its lines are not. */
export function wrappedWidth(head: readonly HeadLine[]): number {
  let run = 0;
  let width = 0;
  for (let at = 1; at < head.length; at += 1) {
    const [before, line] = [head[at - 1]?.text ?? '', head[at]];
    if (line?.follows === true && /[\p{L},\d-]$/u.test(before) && /^[\p{Ll}\d]/u.test(line.text)) {
      run += 1;
      width = Math.max(width, before.length);
    }
  }
  return run >= fewestWrapped ? width : 0;
}
