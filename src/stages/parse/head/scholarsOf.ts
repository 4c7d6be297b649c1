import { isPersonName } from '../fields/isPersonName.js';

/** Longest line of scholars, in UTF-16 units, and most of them. */
const longest = 260;
const most = 6;
/** A name and where its bearer teaches, up to the next name. */
const name = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: (?:de |van |al |el |bin )?\\p{Lu}[\\p{L}.'’-]{0,20}){1,4}";
const scholar = new RegExp(
  `^(${name}), ((?:The )?\\p{Lu}[^,;]{0,60}(?:Universit|Institut|College|School|Polytechnic)[^,;]{0,70}?(?:, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?)(?:$|,? and (?=${name}, )|[,;] (?=${name}, ))`,
  'u',
);

/** "Jane Roe, University of Norland and John Doe, Port Salem College": who wrote it and where each teaches, as pages print it that scholars write. */
export function scholarsOf(text: string): { readonly names: readonly string[]; readonly role: string } | undefined {
  if (text.length > longest || !text.includes(', ') || !/Universit|Institut|College|School|Polytechnic/.test(text)) return undefined;
  const names: string[] = [];
  let role: string | undefined;
  let rest = text;
  while (rest !== '' && names.length < most) {
    const [whole, who = '', place = ''] = scholar.exec(rest) ?? [];
    if (whole === undefined || isPersonName(who) === undefined) return undefined;
    names.push(who);
    role ??= place;
    rest = rest.slice(whole.length);
  }
  // One alone whose name nobody knows may be anything.
  return rest !== '' || role === undefined || (names.length === 1 && isPersonName(names[0] ?? '') !== 'likely') ? undefined : { names, role };
}
