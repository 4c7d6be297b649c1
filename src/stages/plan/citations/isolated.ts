import type { CitationRun } from '../../../model/views.js';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Words from right to left, with the spaces, digits and marks between them that are theirs. */
const phrase = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200C\u200D]+(?:[\s\d:,«»–-]+[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200C\u200D]+)*/g;

/** Sets names and headlines from right to left apart: two of them in a row would change places in a citation from left to right. */
export function isolated(runs: readonly CitationRun[]): CitationRun[] {
  if (!runs.some(({ text }) => rightToLeft.test(text))) return [...runs];
  return runs.flatMap((run) => {
    if (run.isAddress || !rightToLeft.test(run.text)) return [run];
    const parts: CitationRun[] = [];
    let done = 0;
    for (const { 0: text, index } of run.text.matchAll(phrase)) {
      if (index > done) parts.push({ ...run, text: run.text.slice(done, index) });
      parts.push({ ...run, text, isIsolated: true });
      done = index + text.length;
    }
    return done < run.text.length ? [...parts, { ...run, text: run.text.slice(done) }] : parts;
  });
}
