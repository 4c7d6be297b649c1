/**
 * The dateline before the first sentence of a text: "LONDON, March 9 (Reuters) -", "Berlin (dpa) -", "МОСКВА, 9 марта. /ТАСС/",
 * "新华社北京3月9日电". The place alone is no dateline: something must mark it, a dash with capitals, an agency or a day.
 */
import { agencies } from '../fields/bylineWords.js';
import { isPersonName } from '../fields/isPersonName.js';
import { completeDateline } from './completeDateline.js';
import { arabicPlace, month } from './datelineParts.js';
import { findArabicDateline } from './findArabicDateline.js';
import { findEastDateline } from './findEastDateline.js';
import { findIndicDateline } from './findIndicDateline.js';
import { isRegion } from './isRegion.js';
import { isTelegraphLine } from './isTelegraphLine.js';
import { placeNames } from './placeNames.js';

export interface FoundDateline {
  /** As printed, with the region after it: "SPRINGFIELD, Ill." Empty where an eastern dateline tells only who reports. */
  readonly place: string;
  /** The day as printed. */
  readonly date?: string;
  readonly agency?: string;
  /** Names, where the dateline has them. */
  readonly names?: readonly string[];
  /** Only other texts of the folder show that it is one. */
  readonly isShown?: true;
  /** All of it, and where the text after it begins. */
  readonly text: string;
  readonly end: number;
}

/** Least length of a paragraph of running text, in UTF-16 units: shorter lines that begin with a word in capitals and a dash are entries and subheads. */
const paragraph = 140;
/** Longest dateline, in UTF-16 units. */
const longest = 130;
const capitalWord = `\\p{Lu}[\\p{Lu}\\p{M}.'’\`-]{0,24}`;
const capitalsPlace = new RegExp(`^${capitalWord}(?:(?: |/| / )(?:(?:de|del|di|la|le|of|am|an der|do|da|les|el) )?${capitalWord}){0,4}`, 'u');
const mixedPlace = /^\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:(?: |\/)(?:(?:de|del|di|la|le|of|am|an der|do|da|el|upon|sur|en) )?\p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3}/u;
/** An agency before the place, with a dash or in capitals. */
const agencyFirst =
  /^[("“«]?(?:\((\p{L}[\p{L} .]{1,20})\)\s?[-–—]{1,2}\s?|\((\p{Lu}{2,12})\)\s(?=\p{Lu})|\[(\p{Lu}[\p{L} .&'’-]{1,40})\]\s(?=\p{Lu}[\p{L} .,'’-]{1,40}\s?(?:--|[—–])\s?["“]?\p{Lu}))/u;
const agencyBefore = /^(\p{L}{2,5}(?:\/\p{L}{2,5})?) (\p{Lu}\p{Ll}[\p{L}/-]{1,24}(?: (?:am |an der |de )?\p{Lu}\p{Ll}[\p{L}-]{1,20})?)(?: [-–]|\.[-–]) (?=["„“«]?\p{Lu})/u;
const dayAndAgency = new RegExp(`^(${month}\\.? \\d{1,2}) \\((\\p{L}[\\p{L} ]{1,20})\\)\\s{1,2}(?:--|—|–|-)\\s{1,2}(?=\\S)`, 'u');
const webPaperFirst = /^(\p{L}[\p{L}\d]{1,15}\.(?:com|co|co\.id|id|net)), (?=\p{L})/iu;
const webPaperAndPlace = /^(\p{Lu}[\p{L}\d]{1,15}\.(?:COM|CO|CO\.ID|ID|com|co|co\.id|id)), (\p{Lu}\p{L}{2,15}(?: \p{Lu}\p{L}{2,15})?) ?[-–—] (?=["“]?\p{Lu})/u;
/** What services that translate the foreign press print before a text: "Language: Spanish Article Type:BFN [By Jane Roe] [Text] ". */
const translated =
  /^(?:Language: {1,2}\p{L}{3,15} Article Type: ?\p{Lu}{2,4} )?(?:\[(?:by|from|unattributed|report|article|interview)\b[^[\]]{3,200}\] )?\[(?:text|excerpts?)\]\s{1,3}/iu;
const sentFrom = /^(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?) \((\p{L}{2,10})(?:\/[^()/]{1,20})?\)\s{1,2}(?=["„“«]?\p{Lu})/u;
const specialTo = /^Special (?:Cable |Dispatch )?to (?:The|THE) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}\.?:? (?=\p{Lu}{3})/u;

const cited = /^[^()]{3,160} \(1\d{3}, \p{L}{3,9} \d{1,2}\)\. /u;
const longestCited = 190;

/** `places`: names in small letters that something else shows to be where the writer was. */
export function findDateline(text: string, places: ReadonlySet<string> = new Set()): FoundDateline | undefined {
  const monitored = text.startsWith('[') || text.startsWith('Language:') ? translated.exec(text)?.[0] : undefined;
  if (monitored !== undefined) {
    const found = findDateline(text.slice(monitored.length, monitored.length + longest), places);
    return found === undefined ? undefined : { ...found, end: monitored.length + found.end };
  }
  // "Special to The Northern Herald CHICAGO — The mayor …": the credit of a telegram was joined to the text.
  const special = text.startsWith('Special') ? specialTo.exec(text)?.[0] : undefined;
  if (special !== undefined) {
    const found = findDateline(text.slice(special.length, special.length + longest), places);
    return found === undefined ? undefined : { ...found, text: special + found.text, end: special.length + found.end };
  }
  // "[Per Press Agency.] Hafenau, Feb. 27. A fire …": by which wire the message came, in one paragraph with it.
  const opens = text.charCodeAt(0);
  const wiredBy = opens === 40 || opens === 91 ? /^[([][^()[\]]{5,80}[)\]]\.?\s{1,3}(?=\p{Lu})/u.exec(text)?.[0] : undefined;
  if (wiredBy !== undefined && isTelegraphLine(wiredBy.trim())) {
    const found = findDateline(text.slice(wiredBy.length), places);
    return found?.date === undefined ? undefined : { ...found, text: wiredBy + found.text, end: wiredBy.length + found.end };
  }
  // "Wien (OTS/RK) „Wir …": behind the sender no dash.
  const [mailed, fromWhere = '', sender = ''] = sentFrom.exec(text) ?? [];
  if (mailed !== undefined && placeNames.has(fromWhere.toLowerCase()) && (sender === 'OTS' || agencies.test(sender)))
    return { place: fromWhere, agency: sender, text: mailed.trimEnd(), end: mailed.length };
  // "fwe. BONN, 9. März. Die …": the writer's letters, as some German papers set them.
  const initials = /^\p{Ll}{1,4}\.(?:\/\p{Ll}{1,4}\.)? (?=\p{Lu}{3})/u.exec(text)?.[0];
  if (initials !== undefined) {
    const found = findDateline(text.slice(initials.length, initials.length + longest), places);
    return found?.date === undefined ? undefined : { ...found, text: initials + found.text, end: initials.length + found.end };
  }
  // "Leonberg/dpa. Es …", "Berlin/MZ. Viel …": the agency, or of a known town the paper, behind a stroke.
  const [filedBy, seat = '', letters = ''] = slashedSource.exec(text) ?? [];
  if (filedBy !== undefined && (agencies.test(letters) || placeNames.has(seat.toLowerCase()))) return { place: seat, agency: letters, text: filedBy.trim(), end: filedBy.length };
  // "HB FRANKFURT. Die …", "rtr BONN. Der …": the paper's letters or the agency's before a city that is known.
  const sign = /^(?:(?!EL|LA|LE|LO|ST)[A-Z]{2}|\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2}) (?=\p{Lu}{4}[\p{Lu}/ -]{0,20}\. )/u.exec(text)?.[0];
  const signed = sign === undefined ? undefined : findDateline(text.slice(sign.length, sign.length + longest), places);
  if (sign !== undefined && signed !== undefined && placeNames.has(signed.place.toLowerCase()))
    return { ...signed, ...(agencies.test(sign.trim()) ? { agency: sign.trim() } : {}), text: sign + signed.text, end: sign.length + signed.end };
  // "dpa Lenzow - Ein …": the agency first, in letters of its own.
  const [wired, wire = '', from = ''] = agencyBefore.exec(text) ?? [];
  if (wired !== undefined && wire.split('/').every((each) => agencies.test(each))) return { place: from, agency: wire, text: wired.trim(), end: wired.length };
  // "March 9 (Bloomberg) -- ": a day and the agency, and no place.
  const [placeless, on, by] = text.includes(' (') ? (dayAndAgency.exec(text) ?? []) : [];
  if (placeless !== undefined && on !== undefined && by !== undefined && agencies.test(by))
    return { place: '', date: on, agency: by, text: placeless.trim(), end: placeless.length };
  // "DEC 6 PORT SALEM---Families …"
  const [first, filed] = /^((?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\.? \d{1,2})\s(?=\p{Lu}{3}[\p{Lu} .'’-]{0,30}(?:--|—))/u.exec(text) ?? [];
  if (first !== undefined && filed !== undefined) {
    const found = findDateline(text.slice(first.length, first.length + longest), places);
    return found === undefined ? undefined : { ...found, date: filed, text: first + found.text, end: first.length + found.end };
  }
  // "HARBOUR.CO, Demak - ": behind the paper's address any place.
  const [web, site, town] = webPaperAndPlace.exec(text) ?? [];
  if (web !== undefined && site !== undefined && town !== undefined) return { place: town, agency: site, text: web.trim(), end: web.length };
  // "12.03. Gdynia (PAP) - ": the day before the place.
  const [sent, day] = /^(\d{1,2}\.\d{1,2}\.)\s?(?=\p{Lu}[\p{L} -]{2,30} \(\p{L}{2,10}\)\s?[-–—])/u.exec(text) ?? [];
  if (sent !== undefined && day !== undefined) {
    const found = findDateline(text.slice(sent.length, sent.length + longest), places);
    return found?.agency === undefined ? undefined : { ...found, date: day, text: sent + found.text, end: sent.length + found.end };
  }
  // "FIRE IN THE ROPEWALK. (1911, April 10). The …": how an article is cited.
  if (text.includes(' (1') && cited.test(text.slice(0, longestCited))) return undefined;
  const bracketed = text.charCodeAt(0) === 40 ? placeInBrackets(text) : undefined;
  if (bracketed !== undefined) return bracketed;
  const head = text.slice(0, longest).replace(/[\u00A0\u2009]/g, ' ');
  const eastern = findEastDateline(head) ?? findArabicDateline(head) ?? findIndicDateline(head);
  if (eastern !== undefined) return eastern;
  // "(Reuters) - ", "(ANSA) - ROMA, 9 MAR -", "(AGI) Roma -": the agency first.
  const opening = agencyFirst.exec(head) ?? webPaperFirst.exec(head);
  const before = opening === null ? 0 : opening[0].length;
  const mixed = mixedPlace.exec(head.slice(before))?.[0];
  // "Berlin. Das …": a full stop after a whole word ends the place.
  const candidates = [placeAt(head.slice(before)), mixed, mixed?.replace(/(?<=\p{L}{4})\..*$|[.-]+$/u, ''), arabicPlace.exec(head.slice(before))?.[0]];
  for (const place of new Set(candidates)) {
    const found = place === undefined ? undefined : completeDateline(head, { start: before, named: place, places, isParagraph: text.length >= paragraph });
    if (found !== undefined) return found.agency === undefined && opening !== null ? { ...found, agency: opening[1] ?? opening[2] ?? opening[3] ?? '' } : found;
  }
  return text.length < paragraph ? undefined : signedOpening(head);
}

/** A town, a stroke, and letters that sign. */
const slashedSource = /^(\p{Lu}\p{L}{2,20}(?: (?:am |an der |in )?\p{Lu}\p{L}{2,20})?)\/(\p{Lu}{2,4}|\p{Ll}{2,4})\. (?=[\p{Lu}„"])/u;
/** Place, region and day in brackets before a dash, as those who send releases set them. */
const inBrackets =
  /^\((\p{Lu}[\p{L} .'’-]{2,30})(?:, (\p{Lu}[\p{L}. ]{1,16}))?(?:,? (?:[-–—] )?(\d{1,2}\/\d{1,2}\/\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}(?:er|\.)? (?:de )?\p{L}{3,10}\.?(?: (?:de )?\d{4})?))?\) ?[-–—]{1,2} ?(?=["“‘]?[\p{Lu}\d$])/u;

/** "(OLYMPIA, WA, 1/12/2016) - Later today …" */
function placeInBrackets(text: string): FoundDateline | undefined {
  const [whole, town = '', region, date] = inBrackets.exec(text.slice(0, longest)) ?? [];
  if (whole === undefined) return undefined;
  const place = region === undefined ? town : `${town}, ${region}`;
  const isKnown = placeNames.has(town.toLowerCase()) || (region !== undefined && isRegion(place));
  // Nothing but its brackets marks a town that nobody knows: an agency looks the same.
  if (!isKnown || agencies.test(town)) return undefined;
  return { place, ...(date === undefined ? {} : { date }), text: whole.trim(), end: whole.length };
}

/** "Juan Pedraza. – El puerto …": who wrote it, before the first sentence, as papers in Mexico print it. */
const signed = /^(\p{Lu}[\p{L}'’-]+(?: (?:de |del |la |y )?\p{Lu}[\p{L}'’-]+){1,3})\. ?[-–—] ?(?=["“«¿¡]?\p{Lu})/u;

function signedOpening(head: string): FoundDateline | undefined {
  const [text, name] = signed.exec(head) ?? [];
  return text === undefined || name === undefined || isPersonName(name) !== 'likely' ? undefined : { place: '', names: [name], text: text.trim(), end: text.length };
}

/** The words in capitals at the beginning, without a last one that is only the first letter of the text. */
function placeAt(text: string): string | undefined {
  // "BALTIMORE--Hundreds": hyphens within a word are its own, two of them are a dash.
  const place = capitalsPlace.exec(text)?.[0].split('--', 1)[0];
  if (place === undefined) return undefined;
  // "MURMANSK. Jan 22": the last letter belongs to what follows.
  if (/^[\p{Ll}\p{M}]/u.test(text.slice(place.length))) {
    const shorter = place.replace(/[ /]\S*$/u, '');
    // "FRANKFURT A. M. Der …": a letter keeps its period.
    return shorter === place || shorter === '' ? undefined : shorter.replace(/(?<!\s\p{Lu})\.$|,$|-+$/u, '');
  }
  return place.replace(/-+$/, '').replace(/[ .]+$/, (end) => (end.includes('.') && /\.\p{L}?\.$|\b\p{Lu}{1,2}\.$/u.test(place) ? '.' : ''));
}
