import { isPersonName } from './isPersonName.js';
import { splitNames } from './splitNames.js';

export interface SplitByline {
  readonly names: readonly string[];
  /** What follows the names: an agency, a paper, a post, a place. "TIMES STAFF WRITER" */
  readonly role?: string;
}

const postWords =
  /\b(?:writer|reporter|correspondent|editor|staff|special|bureau|columnist|critic|photographer|contributor|analyst|times|post|news|press|herald|tribune|journal|agency|reuters?|ap|afp|upi|dpa|bloomberg|associated|redakteur(?:in)?|korrespondent(?:in)?|envoyée?|correspondante?|corresponsal|enviad[oa]|inviat[oa]|corrispondente)\b/i;

/** "JOHN DOE and JANE ROE, TIMES STAFF WRITERS" → two names and their post. The text is without "By". */
export function splitByline(text: string): SplitByline {
  const bare = text.replace(/\s+/g, ' ').trim();
  const divided = /^(.{2,120}?)\s?(?:\||\/|;|\s[–—-]\s|\s\()\s?(.{2,80}?)\)?$/u.exec(bare);
  if (divided !== null && !/[;]/.test(bare)) {
    const [, left = '', right = ''] = divided;
    if (isPersonName(right) !== 'likely') return withRole(left, right);
  }
  return withRole(bare, undefined);
}

function withRole(text: string, given: string | undefined): SplitByline {
  const pieces = text.split(/\s*,\s*/);
  let count = pieces.length;
  // From the end: what is no name belongs to the post, as long as a name is left.
  while (count > 1 && !isNames(pieces[count - 1] ?? '')) count -= 1;
  const [only = '', second = ''] = pieces;
  // "Roe, Jane" is one name; "John Doe, Jr." as well.
  if (pieces.length === 2 && /^(?:jr|sr|ii|iii|m\.?d|ph\.?d)\.?$/i.test(second)) return { names: [text], ...role(given) };
  if (pieces.length === 2 && !/\s/.test(only) && !/\s/.test(second) && !postWords.test(second)) return { names: [text], ...role(given) };
  const people = pieces.slice(0, count).flatMap((piece) => splitNames(piece));
  const rest = [...pieces.slice(count), ...(given === undefined ? [] : [given])].join(', ');
  return { names: people.map((name) => name.replace(/^(?:and|und|et|y|e|en|i|och|og|и) /i, '')).filter((name) => name !== ''), ...role(rest === '' ? undefined : rest) };
}

function role(text: string | undefined): { role?: string } {
  return text === undefined ? {} : { role: text };
}

function isNames(piece: string): boolean {
  if (postWords.test(piece)) return false;
  return splitNames(piece).every((name) => isPersonName(name.replace(/^(?:and|und|et|y|e|и) /i, '')) !== undefined);
}
