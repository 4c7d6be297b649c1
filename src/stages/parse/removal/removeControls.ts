import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';

/** Characters that neither HTML nor XML can carry: C0 and C1 controls other than white space, and the noncharacters at the planes' ends. */
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/** Any of these, and what ends a line without being a line feed. */
const special = /[\u0000-\u0008\u000B-\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;

/** Form feeds, vertical tabs and NEL end a line; other control characters are removed and recorded. */
export function removeControls(text: string, path: SourcePath): { text: string; removed: RemovedText[] } {
  if (!special.test(text)) return { text, removed: [] };
  const lined = /[\u000B\u000C\u0085]/.test(text) ? text.replace(/[\u000B\u000C\u0085]/g, '\n') : text;
  const found = lined.match(controls);
  if (found === null) return { text: lined, removed: [] };
  const names = found.map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
  return { text: lined.replace(controls, ''), removed: [{ text: names, rule: 'control-characters', place: { path } }] };
}
