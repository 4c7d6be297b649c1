import type { RemovedText } from '../../../model/article.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** "9/12/23, 4:17 AM    Oxidised Moss - Harbour Times": when the page was printed, and its title, which may stand in the next line. */
const stamp = /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}),? {1,3}(?:[上下]午)?\d{1,2}[:.]\d{2}(?: ?[AP]\.?M\.?)?(?: {2,}(\S.{1,200}))?$/iu;
/** "https://harbour.example/oxidised-moss    2/3": the page's address and the sheet, in one line or in two. */
const address = /^https?:\/\/\S{4,400}$/;
const footer = /^https?:\/\/\S{4,400}\s{1,12}(?:page )?(\d{1,3})(?:\/| of )(\d{1,3})$/i;
const sheet = /^(?:page )?(\d{1,3})(?:\/| of )(\d{1,3})$/i;
/** Between the title and the site's name. */
const titled = /\s[-–—|·•]\s/u;

/**
 * What a browser prints at the top and the bottom of every sheet. Blank lines stand in their places afterwards. Only where the feet of the
 * sheets are there too, so that no stamp of the text's own is taken.
 *
 * @param lines changed
 */
export function takeBrowserPrint(lines: string[], context: ParseContext): readonly RemovedText[] {
  if (!ruleIsOnIn('page-line', context)) return [];
  const feet = feetOf(lines);
  if (feet.length === 0) return [];
  const heads = lines.flatMap((line, at) => headAt(line, at, lines));
  if (heads.length === 0) return [];
  return [...new Set([...heads, ...feet])]
    .sort((a, b) => a - b)
    .flatMap((at): RemovedText[] => {
      const text = (lines[at] ?? '').trim();
      if (text === '' || context.isKept(text)) return [];
      lines[at] = '';
      return [{ text, rule: 'page-line', place: { path: context.path, line: at + 1 } }];
    });
}

function feetOf(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => {
    const text = line.trim();
    if (footer.test(text)) return [at];
    const next = sheet.test((lines[at + 1] ?? '').trim()) ? at + 1 : undefined;
    return next !== undefined && address.test(text) ? [at, next] : [];
  });
}

function headAt(line: string, at: number, lines: readonly string[]): number[] {
  const match = stamp.exec(line.trim());
  if (match === null) return [];
  if (match[2] !== undefined) return [at];
  // The stamp alone: only over the title with the site's name.
  return titled.test(lines[at + 1] ?? '') && (lines[at + 2] ?? '').trim() === '' ? [at, at + 1] : [];
}
