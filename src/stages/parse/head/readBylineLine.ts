/** The names in a line that is a byline and nothing else: "By Jane Roe", "By JOHN DOE, TIMES STAFF WRITER", "Von Jan Novák, Prag". */
import type { RuleName } from '../../../model/ruleCatalogue.js';
import { isPersonName } from '../fields/isPersonName.js';
import { isSignedName } from '../fields/isSignedName.js';
import { splitByline } from '../fields/splitByline.js';
import { bylineLead, postLine, weakLead } from './bylineForms.js';
import { placeNames } from './placeNames.js';

export interface BylineLine {
  readonly rule: RuleName;
  readonly names: readonly string[];
  /** "TIMES STAFF WRITER" */
  readonly role?: string;
}

/** Longest byline, in UTF-16 units. */
const longest = 160;
/** Organisations that sign texts. */
const agency =
  /^(?:the )?(?:associated press|reuters?|united press(?: international)?|agence france[- ]presse|afp|ap|upi|dpa|ansa|efe|tass|xinhua|kyodo(?: news)?|pa|bloomberg(?: news)?|itar-tass|interfax|ria novosti|apa|sda|ats|anp|belga|lusa|(?:\p{L}+ ){0,3}(?:staff|news service|wire services?|staff reports?|news staff|editorial board|correspondent|reporter|staff writer|staff reporter|special correspondent|own correspondent|our (?:own|special) correspondent))$/iu;

/** A name in these scripts has two characters or more. */
const east = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u;

/** `strict` is for lines above the headline or in doubtful places: only a name that is surely one. */
export function readBylineLine(line: string, { strict }: { readonly strict: boolean }): BylineLine | undefined {
  if (line.length > longest || line.length < 5) return undefined;
  const text = line.replace(/^[([*_—–-]{1,3}\s?|\s?[)\]*_]{1,2}$/gu, '').trim();
  const lead = bylineLead.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const rest = text.slice(lead.length).replace(/[.:]$/, '');
  if (/[!?;"“”„«»]/.test(rest) || rest === '') return undefined;
  const { names, role } = splitByline(rest);
  if (names.length === 0 || names.length > 8) return undefined;
  const doubtful = strict || weakLead.test(text);
  const fits = names.every((name) => {
    if (agency.test(name)) return true;
    const kind = isPersonName(name);
    return kind === 'likely' || (!doubtful && (kind === 'possible' || isSignedName(name)));
  });
  return fits ? { rule: 'byline-line', names, ...(role === undefined ? {} : { role }) } : undefined;
}

/** A name by itself, or with an agency, a paper or a post: "JANE ROE", "William Kazer, Reuters". */
export function readNameLine(line: string, { strict }: { readonly strict: boolean }): BylineLine | undefined {
  const text = line.replace(/^[—–-]{1,2}\s?/u, '').trim();
  if (bylineLead.test(text) || text.length > 90 || text.length < (east.test(text) ? 2 : 4) || /[!?;:"“”„«»\d]/u.test(text)) return undefined;
  const { names, role } = splitByline(text);
  if (names.length === 0 || names.length > 4) return undefined;
  if (
    role !== undefined &&
    !/^(?:for|to|of|in|on|at)\b/i.test(role) &&
    names.every((name) => isPersonName(name) === 'likely' || (isPersonName(name) !== undefined && text.includes(','))) &&
    (agency.test(role) || postLine.test(role))
  )
    return { rule: 'name-and-paper-line', names, role };
  // "Ángeles Escrivá | Madrid"
  if (role !== undefined && /[|/·•]/.test(text) && placeNames.has(role.toLowerCase()) && names.every((name) => isPersonName(name) === 'likely'))
    return { rule: 'name-line', names, role };
  // "JANE ROE in Melbourne"
  if (role !== undefined && /^(?:in|aus|à|en|da|de|из|в) \p{Lu}[\p{L} .'’-]{2,30}$/u.test(role) && names.every((name) => isPersonName(name) === 'likely'))
    return { rule: 'name-line', names, role };
  return role === undefined && names.every((name) => (strict ? isPersonName(name) === 'likely' : isPersonName(name) !== undefined)) ? { rule: 'name-line', names } : undefined;
}
