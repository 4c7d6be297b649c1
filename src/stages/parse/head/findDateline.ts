/**
 * The dateline before the first sentence of a text: "LONDON, March 9 (Reuters) -", "Berlin (dpa) -", "МОСКВА, 9 марта. /ТАСС/",
 * "新华社北京3月9日电". The place alone is no dateline: something must mark it, a dash with capitals, an agency or a day.
 */

import { foldWord } from '../../../dates/foldWord.js';
import { agencies } from '../fields/bylineWords.js';
import { commonWords } from '../fields/commonWords.js';
import { isPersonName, placesAmongNames } from '../fields/isPersonName.js';
import { agencyAfterDash } from './agencyAfterDash.js';
import { dayAfterDash } from './dayAfterDash.js';
import { dayAfterPlace } from './dayAfterPlace.js';
import { findArabicDateline } from './findArabicDateline.js';
import { findEastDateline } from './findEastDateline.js';
import { isDatelineDay } from './isDatelineDay.js';
import { isRegion } from './isRegion.js';
import { placeNames } from './placeNames.js';
import { kindLabels, sectionNames } from './sectionNames.js';

export interface FoundDateline {
  /** As printed, with the region after it: "SPRINGFIELD, Ill." Empty where an eastern dateline tells only who reports. */
  readonly place: string;
  /** The day as printed. */
  readonly date?: string;
  readonly agency?: string;
  /** Names, where the dateline has them. */
  readonly names?: readonly string[];
  /** All of it, and where the text after it begins. */
  readonly text: string;
  readonly end: number;
}

/** Least length of a paragraph of running text, in UTF-16 units: shorter lines that begin with a word in capitals and a dash are entries and subheads. */
const paragraph = 140;
/** The same where the town is known and the sentence begins behind a full stop. */
const sentence = 90;
/** Longest dateline, in UTF-16 units. */
const longest = 130;

/** Words in capitals before a dash that are no places. */
const noPlace =
  /^(?:sirs?|madam|gentlemen|exclusive|update\s?\d*|updated|corrected|correction|corrections|refile|wrapup\s?\d*|note|editor'?s note|editors' note|breaking|urgent|bulletin|flash|advisory|for the record|q|a|p\.?s\.?|ps|part|chapter|page|section|day \p{L}+|day \d+|no|yes|ok|review|analysis|comment|opinion|interview|profile|feature|letters?|obituary|sports?|business|news|world|briefs?|summary|highlights?|photo|photos|picture|video|graphic|table|results?|score|scores|standings|weather|box|sidebar|eds|attn|achtung|eilmeldung|hinweis|анализ|внимание|nota|aviso|attention|rappel|encadré)$/iu;

const capitalWord = `\\p{Lu}[\\p{Lu}\\p{M}.'’\`-]{0,24}`;
const capitalsPlace = new RegExp(`^${capitalWord}(?:(?: |/| / )(?:(?:de|del|di|la|le|of|am|an der|do|da|les|el) )?${capitalWord}){0,4}`, 'u');
const mixedPlace = /^\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:(?: |\/)(?:(?:de|del|di|la|le|of|am|an der|do|da|el|upon|sur|en) )?\p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3}/u;
const arabicPlace = /^[\u0621-\u064A]{2,15}(?: (?!في )[\u0621-\u064A]{2,15}){0,2}/u;
/** Words of a name in capitals that is an enterprise's or an office's, and before a dash no place: "GENERAL MOTORS -- The …". */
const noPlaceWord =
  /(?:^| )(?:OR|CORP|CORPORATION|INC|LTD|LIMITED|PLC|GMBH|AG|SPA|LLC|BROS|BROTHERS|SONS|MOTORS?|BANKS?|COMPANY|COMPANIES|INDUSTRIES|ENTERPRISES|HOLDINGS?|PARTNERS|ASSOCIATES|SYSTEMS|SERVICES?|TECHNOLOGIES|ELECTRIC|ELECTRONICS|CHEMICALS?|STEEL|OIL|PETROLEUM|AIRLINES?|RAILWAYS?|RAILROAD|INSURANCE|STORES?|FOODS|PRODUCTS|GROUP|TRUST|FUND|UNION|LEAGUE|CLUB|TEAM|PARTY|COURT|COUNCIL|COMMISSION|COMMITTEE|BOARD|MINISTRY|DEPARTMENT|AGENCY|OFFICE|BUREAU|POLICE|ARMY|NAVY|UNIVERSITY|COLLEGE|SCHOOL|HOSPITAL|MUSEUM|THEATRE|THEATER|ORCHESTRA|CHURCH|MR|MRS|MISS|DR|SIR|LORD|LADY|GEN|CAPT|COL|REV|SEN|REP|PRESIDENT|SECRETARY|MINISTER|GOVERNOR|MAYOR|JUDGE|KING|QUEEN|PRINCE|STEP|RULE|LESSON|TIP|QUESTION|ANSWER|WINNERS?|APPOINTMENTS?|MEETINGS?|NOTICES?|DEATHS?|MARRIAGES?|WEDDINGS?|FUNERALS?|FIRES?|ACCIDENTS?|SALES?|ELECTIONS?|RESIGNATIONS?|ROBBERY|ROBBERIES|MURDERS?|INQUESTS?|CONCERTS?|LECTURES?|LARCENY|SUICIDES?|ASSAULTS?|ORDINATIONS?|ARRIVALS?|DEPARTURES?|PROMOTIONS?|EXPLOSIONS?|STRIKES?|TRIALS?|BURGLARY|BURGLARIES|OUTRAGES?|COLLISIONS?|SHIPWRECKS?|DROWNED|KILLED|FATAL|SERIOUS|SAD|MELANCHOLY|SINGULAR|EXTRAORDINARY|ALLEGED|ANOTHER|LOSERS?|TODAY|TOMORROW|YESTERDAY|TONIGHT|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\.?(?= |$)/u;
const arabicRegion = /^، ([\u0621-\u064A]{3,15}(?: [\u0621-\u064A]{3,15})?)(?= ?[(/-])/u;
/** "/Корр. ИТАР-ТАСС Ольга Мещерякова/": the agency and its correspondent. */
const correspondent = /^(?:спец)?корр(?:еспондент)?(?:\.\s?|\s)(\p{Lu}[\p{Lu}-]{2,14})\s(\p{Lu}\p{Ll}.{3,40})$/iu;
/** "ГОРКИ /Московская область/": the region between slashes, as the Russian agencies print it. */
const slashedRegion = /^\s\/\p{Lu}[\p{L} -]{3,40}\/(?=,)/u;
const region = /^\s?[,،] (?!(?:le|the|den|am) )(\p{Lu}[\p{L}\p{M}.'’]{0,20}(?:[ -]\p{Lu}[\p{L}\p{M}.'’]{0,20}){0,3})/u;
const agencyForm =
  /^(?:[ ,.]{0,2}\s?|\s?-{1,2}\s?)(?:\(([\p{L}][\p{L}\d .,&/'’-]{0,50})\)|\[(\p{Lu}[\p{L} .&-]{0,30})\]|\/\s?((?:\p{Lu}|[\u0621-\u064A])[\p{L} .&-]{0,40}?)\s?\/)/u;
/** An agency before the place, with a dash or in capitals. */
const agencyFirst =
  /^[("“«]?(?:\((\p{L}[\p{L} .]{1,20})\)\s?[-–—]{1,2}\s?|\((\p{Lu}{2,12})\)\s(?=\p{Lu})|\[(\p{Lu}[\p{L} .&'’-]{1,40})\]\s(?=\p{Lu}[\p{L} .,'’-]{1,40}\s?(?:--|[—–])\s?["“]?\p{Lu}))/u;
/** "SANTIAGO DE CHILE, 3 (ANSA) - ", "САМАРА, 3. (ТАСС). ": the day of the month alone. */
/** "JERUSALEM (AP -- ": the bracket was lost; "MANILA | AFP | - ": between bars. */
const openAgency = /^\s\((\p{Lu}{2,7}|Reuters?)\s(?=--\s)|^\s\|\s(\p{Lu}[\p{L}]{1,11})\s\|\s(?=[-–—])/u;
const agencyBefore = /^(\p{L}{2,5}(?:\/\p{L}{2,5})?) (\p{Lu}\p{Ll}[\p{L}/-]{1,24}(?: (?:am |an der )?\p{Lu}\p{Ll}[\p{L}-]{1,20})?) [-–] (?=["„“«]?\p{Lu})/u;
const figureOnly = /^,\s\d{1,2}\.?(?=\s\((?:\p{L}{2,12}|(?:Соб|Спец)\. ?корр\.)\)(?:\s?[-–.—:]|\s\p{Lu}))/u;
/** "LONDON Feb 27 European shares …", "OMAHA Neb July 12 …": the day, and the region, with no mark around them. */
const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const dayAndAgency = new RegExp(`^(${month}\\.? \\d{1,2}) \\((\\p{L}[\\p{L} ]{1,20})\\)\\s{1,2}(?:--|—|–|-)\\s{1,2}(?=\\S)`, 'u');
const bareDay = new RegExp(`^\\s(${month}\\.? \\d{1,2})(?=\\s{1,2}["“]?\\p{Lu})`, 'u');
const dayBehindRegion = new RegExp(`^, \\p{Lu}[\\p{L}.]{1,12}, ${month}\\.? \\d{1,2}`, 'u');
const bareRegion = new RegExp(`^\\s(\\p{Lu}\\p{Ll}{1,5})\\.?(?=,? ${month}\\.? \\d)`, 'u');
/** A sentence that opens with an article or, in German, a preposition: in the languages whose papers set a full stop after the place. */
const article =
  /^(?:(?:Am|Im|In|An|Bei|Beim|Nach|Mit|Seit|Vor|Zum|Zur|Für|Wegen|Trotz|Der|Die|Das|Ein|Eine|Einen|Dem|Den|El|La|Los|Las|Un|Una|Le|Les|Une|Il|Lo|Gli|Um|Uma|Os|As)\s|L['’])/u;
/** "JAKARTA, HARBOUR.com - ", as Indonesian papers print it, "JAKARTA, KOMPAS - ", and "HARBOUR.CO, Jakarta - ". */
const webPaper = /^,\s(\p{L}[\p{L}\d]{1,15}\.(?:com|co|co\.id|id|net)|kompas|republika|tempo|antara|media indonesia|suara merdeka)(?=\s{1,2}[-–—]\s)/iu;
const webPaperFirst = /^(\p{L}[\p{L}\d]{1,15}\.(?:com|co|co\.id|id|net)), (?=\p{L})/iu;
/** "КИЇВ. 12 березня. УНІАН. …", "ASTANA. KAZINFORM - ": an agency in capitals behind a full stop. */
const agencyAfterStop = /^\.\s(\p{Lu}{3,14}(?:-\p{Lu}{3,14})?)(?=\.\s|\s[-–—]\s)/u;
const bareSentence = /^\s{1,2}(?:The|A|An|In|Der|Die|Das|Ein|Eine|Im|Mit|Nach|El|La|Los|Las|Le|Les|Il|Os|As) (?!\p{Lu}{2})\p{L}/u;
/** "(Marketwire - March 9, 2013)": the agency and the day in the same brackets. */
const agencyAndDay = /^(\p{Lu}[\p{L} .]{2,25})\s[-–—]\s(.{5,25})$/u;
/** "BERLIN taz | Der Senat …", as some German papers set it. */
const barred = /^\s(\p{Ll}{2,8}(?:\/\p{Ll}{2,8}){0,2})\s[|■●]\s/u;
/** An agency without parentheses, after the day: "MOSCOW, August 30 TASS - ". */
const bareAgency =
  /^,?\s(\p{Lu}[\p{Lu}\d/&.-]{1,14}(?: \p{Lu}{2,14})?)(?=\s{1,2}(?:-|–|—))|^,?\s(Kyodo|Tanjug|Xinhua|Reuters?|Itar-Tass|Interfax|Efe|Lusa|Ansa|Antara|Bernama)(?=\s{1,2}(?:-|–|—))/u;
const dashes = /^\s{0,3}[.,:]{0,2}\s{0,3}(?:=(?=\s)|--+|__?(?=\s)|—|–|―|ー|-(?=[\s"“«<\p{Lu}]|$))\s{0,3}[-–—]?\s{0,3}/u;

/** What services that translate the foreign press print before a text: "Language: Spanish Article Type:BFN [By Jane Roe] [Text] ". */
const translated =
  /^(?:Language: {1,2}\p{L}{3,15} Article Type: ?\p{Lu}{2,4} )?(?:\[(?:by|from|unattributed|report|article|interview)\b[^[\]]{3,200}\] )?\[(?:text|excerpts?)\]\s{1,3}/iu;

const specialTo = /^Special (?:Cable |Dispatch )?to (?:The|THE) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}\.?:? (?=\p{Lu}{3})/u;

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
  // "fwe. BONN, 9. März. Die …": the writer's letters, as some German papers set them.
  const initials = /^\p{Ll}{1,4}\.(?:\/\p{Ll}{1,4}\.)? (?=\p{Lu}{3})/u.exec(text)?.[0];
  if (initials !== undefined) {
    const found = findDateline(text.slice(initials.length, initials.length + longest), places);
    return found?.date === undefined ? undefined : { ...found, text: initials + found.text, end: initials.length + found.end };
  }
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
  // "12.03. Gdynia (PAP) - ": the day before the place.
  const [sent, day] = /^(\d{1,2}\.\d{1,2}\.)\s?(?=\p{Lu}[\p{L} -]{2,30} \(\p{L}{2,10}\)\s?[-–—])/u.exec(text) ?? [];
  if (sent !== undefined && day !== undefined) {
    const found = findDateline(text.slice(sent.length, sent.length + longest), places);
    return found?.agency === undefined ? undefined : { ...found, date: day, text: sent + found.text, end: sent.length + found.end };
  }
  const bracketed = text.charCodeAt(0) === 40 ? placeInBrackets(text) : undefined;
  if (bracketed !== undefined) return bracketed;
  const head = text.slice(0, longest).replace(/[\u00A0\u2009]/g, ' ');
  const eastern = findEastDateline(head) ?? findArabicDateline(head);
  if (eastern !== undefined) return eastern;
  // "(Reuters) - ", "(ANSA) - ROMA, 9 MAR -", "(AGI) Roma -": the agency first.
  const opening = agencyFirst.exec(head) ?? webPaperFirst.exec(head);
  const before = opening === null ? 0 : opening[0].length;
  const mixed = mixedPlace.exec(head.slice(before))?.[0];
  // "Berlin. Das …": a full stop after a whole word ends the place.
  const candidates = [placeAt(head.slice(before)), mixed, mixed?.replace(/(?<=\p{L}{4})\..*$|[.-]+$/u, ''), arabicPlace.exec(head.slice(before))?.[0]];
  for (const place of new Set(candidates)) {
    const found = place === undefined ? undefined : complete(head, { start: before, named: place, places, isParagraph: text.length >= paragraph });
    if (found !== undefined) return found.agency === undefined && opening !== null ? { ...found, agency: opening[1] ?? opening[2] ?? opening[3] ?? '' } : found;
  }
  return text.length < paragraph ? undefined : signedOpening(head);
}

/** Place, region and day in brackets before a dash, as those who send releases set them. */
const inBrackets =
  /^\((\p{Lu}[\p{L} .'’-]{2,30})(?:, (\p{Lu}[\p{L}. ]{1,16}))?(?:,? (?:[-–—] )?(\d{1,2}\/\d{1,2}\/\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?))?\) ?[-–—]{1,2} ?(?=["“‘]?[\p{Lu}\d$])/u;

/** "(OLYMPIA, WA, 1/12/2016) - Later today …" */
function placeInBrackets(text: string): FoundDateline | undefined {
  const [whole, town = '', region, date] = inBrackets.exec(text.slice(0, longest)) ?? [];
  if (whole === undefined) return undefined;
  const place = region === undefined ? town : `${town}, ${region}`;
  const isKnown = placeNames.has(town.toLowerCase()) || (region !== undefined && isRegion(place));
  // Nothing but its brackets marks a town that nobody knows: an agency looks the same.
  if (!isKnown || agencies.test(town) || (date === undefined && region === undefined && town !== town.toUpperCase())) return undefined;
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

/** "KING OF PRUSSIA, Pa., June 30": a region and a day behind it leave no doubt that it is a place. */
function hasDayBehind(rest: string): boolean {
  return dayBehindRegion.test(rest);
}

interface Opening {
  /** Where the place begins, after an agency that stands before it. */
  readonly start: number;
  readonly named: string;
  readonly places: ReadonlySet<string>;
  /** The text is no mere line. */
  readonly isParagraph: boolean;
}

function complete(head: string, { start, named, places, isParagraph }: Opening): FoundDateline | undefined {
  let place = named.trim();
  let at = start + place.length;
  const isCapitals = place.replace(/[^\p{L}]/gu, '').length >= 2 && place === place.toUpperCase() && place !== place.toLowerCase();
  if (noPlace.test(place.replace(/[^\p{L}\d' ]/gu, ''))) return undefined;
  // "FROBISHER Corp. (Denver) -- ": an enterprise and its seat.
  if (noPlaceWord.test(named.toUpperCase()) && !placeNames.has(named.toLowerCase()) && !hasDayBehind(head.slice(at))) return undefined;
  let date: string | undefined;
  let agency: string | undefined;
  let names: string | undefined;
  let hasRegion = false;
  let isBare = false;
  for (let round = 0; round < 5; round += 1) {
    const rest = head.slice(at);
    const day = date === undefined ? dayAfterPlace(rest) : undefined;
    if (day !== undefined) {
      const inBrackets = /^\s?\(\p{Lu}[\p{L} -]{2,25}\),/u.exec(rest)?.[0];
      if (inBrackets !== undefined) place += inBrackets.slice(0, -1);
      date = day.date;
      at += day.length;
      continue;
    }
    const unmarked: RegExpExecArray | null = isCapitals && date === undefined && agency === undefined ? (bareDay.exec(rest) ?? bareRegion.exec(rest)) : null;
    if (unmarked !== null && /\d$/.test(unmarked[0])) {
      date = unmarked[1] ?? '';
      isBare = true;
      at += unmarked[0].length;
      continue;
    }
    if (unmarked !== null && isRegion(`${place}, ${unmarked[1] ?? ''}`)) {
      place += unmarked[0];
      hasRegion = true;
      at += unmarked[0].length;
      continue;
    }
    const source = agency === undefined && !slashedRegion.test(rest) ? agencyForm.exec(rest) : null;
    // "Neuer Direktor. (sda) Der …": the heading of a brief ends in a full stop, and so does no town that nobody knows.
    if (
      source !== null &&
      !isCapitals &&
      date === undefined &&
      /^\.?\s/.test(rest) &&
      /\p{Ll}{3}\.$/u.test(head.slice(0, at + 1).trimEnd()) &&
      !placeNames.has(place.replace(/\.$/, '').toLowerCase())
    )
      return undefined;
    // "MONTREAL, Feb 26 - (Groupe Salé Ltd) said": behind the dash, what the text begins with.
    if (source !== null && /^\s?-/.test(source[0]) && !agencies.test(source[1] ?? '') && !/^\s?[-–—.,:]/.test(rest.slice(source[0].length))) break;
    if (source !== null) {
      const name = source[1] ?? source[2] ?? source[3] ?? '';
      const [, wire, filed = ''] = agencyAndDay.exec(name) ?? [];
      if (isDatelineDay(name)) date = name;
      else if (wire !== undefined && isDatelineDay(filed)) [agency, date] = [wire, filed];
      else if (correspondent.test(name)) [, agency, names] = correspondent.exec(name) ?? [];
      else if (isAgency(name) || start > 0 || source[3] !== undefined || (date !== undefined && /^\p{Ll}{2,12}$/u.test(name))) agency = name;
      else break;
      at += source[0].length;
      continue;
    }
    const bar = agency === undefined ? barred.exec(rest) : null;
    if (bar !== null && (isCapitals || placeNames.has(place.toLowerCase())))
      return { place, agency: bar[1] ?? '', text: head.slice(0, at + bar[0].length).trim(), end: at + bar[0].length };
    const other: RegExpExecArray | null = agency === undefined ? (webPaper.exec(rest) ?? agencyAfterStop.exec(rest)) : null;
    if (other !== null && (other[0].startsWith(',') || agencies.test(other[1] ?? ''))) {
      agency = other[1] ?? '';
      at += other[0].length;
      continue;
    }
    const open: RegExpExecArray | null = agency === undefined ? openAgency.exec(rest) : null;
    if (open !== null && agencies.test(open[1] ?? open[2] ?? '')) {
      agency = open[1] ?? open[2] ?? '';
      at += open[0].length;
      continue;
    }
    const figure = figureOnly.exec(rest)?.[0];
    if (figure !== undefined) {
      at += figure.length;
      continue;
    }
    const bare: RegExpExecArray | null = date !== undefined && agency === undefined ? bareAgency.exec(rest) : null;
    if (bare !== null) {
      agency = bare[1] ?? bare[2] ?? '';
      at += bare[0].length;
      continue;
    }
    const more = date === undefined && agency === undefined ? (region.exec(rest) ?? arabicRegion.exec(rest) ?? slashedRegion.exec(rest)) : null;
    if (more !== null && place.length < 50 && !/^\s\p{Ll}/u.test(rest.slice(more[0].length))) {
      place += more[0];
      at += more[0].length;
      hasRegion = true;
      continue;
    }
    break;
  }
  const rest = head.slice(at);
  const dash = dashes.exec(rest);
  const after = rest.slice(dash?.[0].length ?? 0);
  const begins = /^["“”„«‚‘'(¿¡[<]{0,2}[\p{Lu}\p{Lo}\d$€£]/u;
  const isConfirmed = places.has(named.trim().toLowerCase());
  // "İZMİR": the capital of the dotted i has two signs in small letters.
  const known = isConfirmed || [place, named.trim(), ...named.split('/')].some((name) => placeNames.has(name.replaceAll('İ', 'i').toLowerCase()));
  const done = (length: number): FoundDateline => {
    // "Rende (CS) - ": an Italian province is of the place.
    if (
      agency !== undefined &&
      names === undefined &&
      start === 0 &&
      /^(?!AA|AN|AP|CP|PA|PL|TT)\p{Lu}{2}$/u.test(agency) &&
      !agencies.test(agency) &&
      head.startsWith(` (${agency})`, place.length)
    ) {
      place += ` (${agency})`;
      agency = undefined;
    }
    const later = agency === undefined ? agencyAfterDash(head.slice(at + length)) : undefined;
    const source = agency ?? later?.agency;
    const dated = date === undefined && length > 0 ? dayAfterDash(head.slice(at + length)) : undefined;
    const end = at + length + (later?.length ?? dated?.length ?? 0);
    const printed = date ?? dated?.date;
    return {
      place,
      ...(printed === undefined ? {} : { date: printed }),
      ...(source === undefined ? {} : { agency: source }),
      ...(later?.names !== undefined ? { names: later.names } : names === undefined || isPersonName(names) === undefined ? {} : { names: [names] }),
      text: head.slice(0, end).trim(),
      end,
    };
  };
  if (dash !== null && dash[0].trim() !== '') {
    if (after !== '' && !begins.test(after)) {
      // "Москва. 9 марта. ИНТЕРФАКС - " and "… — РИА Новости." put the agency after the dash; small letters mean a sentence.
      if (!(isCapitals && known && /^\s*\p{Ll}/u.test(after) && date !== undefined)) return undefined;
    }
    const isSpaced = /\s[-–—_]|[-–—_]\s|--|—/.test(dash[0]);
    if (agency !== undefined || date !== undefined) return done(dash[0].length);
    // An unknown place wants the dashes of a newspaper: "CRIME - Two held" is a headline in the text.
    if (isCapitals && isSpaced && (known || hasRegion || (/--|—|_/.test(dash[0]) && placeWords(place)) || (isParagraph && isUnknownTown(place)))) return done(dash[0].length);
    if (known && isSpaced) return done(dash[0].length);
    // "[Harbour FM] Norland -- The …"
    if (start > 0 && head.startsWith('[')) return done(dash[0].length);
    // "Austin, Texas -- ", "Elburn, Ill. -- "
    if (hasRegion && isRegion(place) && (/--|—|_/.test(dash[0]) || ((isParagraph || dash[0].includes('–')) && isSpaced && isPersonName(named.trim()) !== 'likely')))
      return done(dash[0].length);
    return undefined;
  }
  const point = /^\s?[.:]\s{0,3}/.exec(rest);
  if (point !== null && begins.test(rest.slice(point[0].length) || 'A')) {
    if (date !== undefined && (isCapitals || agency !== undefined || known)) return done(point[0].length);
    // "Fort Salem, Jan. 29. Six …", as papers of a hundred years ago set it.
    if (date !== undefined && isParagraph && rest.startsWith('.') && /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}$/u.test(date) && isUnknownTown(place.toUpperCase()))
      return done(point[0].length);
    if (agency !== undefined && (isCapitals || known)) return done(point[0].length);
    if (rest.trimStart().startsWith(':') && (isCapitals || arabicPlace.test(place)) && (known || hasRegion)) return done(point[0].length);
    // "New Delhi: The …", as Indian papers print it; of who speaks, the name stands there as well.
    if (known && isParagraph && rest.startsWith(':') && !placesAmongNames.has(foldWord(place.split(' ', 1)[0] ?? ''))) return done(point[0].length);
    if (known && rest.startsWith('.') && (isConfirmed || article.test(rest.slice(point[0].length)) || /^[«“„"]\p{Lu}/u.test(rest.slice(point[0].length))))
      return done(point[0].length);
    // "STOCKHOLM. Riksbanken lämnar …": a known town in capitals before a sentence without an article.
    if (known && isCapitals && head.length >= sentence && /^\. \p{Lu}\p{Ll}{2,} \p{Ll}/u.test(rest)) return done(point[0].length);
    // "HAFENAU. Die Stadt …", as papers of the regions print towns that nobody else knows.
    if (isCapitals && isParagraph && rest.startsWith('.') && isUnknownTown(place) && article.test(rest.slice(point[0].length))) return done(point[0].length);
    return undefined;
  }
  // Nothing but the day divides the place from the text; a dash was lost behind the day: "MEXICO CITY, Sept. 30A powerful …".
  if (isBare && (known || hasRegion || isParagraph)) return done(/^\s+/.exec(rest)?.[0].length ?? 0);
  if (isCapitals && date !== undefined && agency === undefined && /^\p{Lu}/u.test(rest)) return done(0);
  // "LONDON The …", as some papers set it, where the sentence leaves no doubt.
  if (known && isCapitals && date === undefined && agency === undefined && bareSentence.test(rest)) return done(/^\s+/.exec(rest)?.[0].length ?? 0);
  // "NEW YORK (AP) The …", "Altenrode, 9. Jan. (AP) Der …": an agency and no dash. "NORTHWICK OIL (NWO) CUTS PRICES" is a headline.
  if (
    agency !== undefined &&
    (isCapitals || date !== undefined) &&
    (date !== undefined || known || hasRegion || isParagraph || agencies.test(agency)) &&
    /^\s+["“]?\p{Lu}/u.test(rest)
  )
    return done(/^\s+/.exec(rest)?.[0].length ?? 0);
  // "Bern (sda) Der …", "Washington (CNN)The …"
  const isWire = agency !== undefined && agencies.test(agency.split('/', 1)[0] ?? '');
  if (isWire && (agency === agency?.toLowerCase() || ((known || hasRegion) && !/^\s/.test(rest))) && /^\s{0,2}["“„«]?[\p{Lu}\p{Lo}]/u.test(rest))
    return done(/^\s*/.exec(rest)?.[0].length ?? 0);
  if (agency !== undefined && start === 0 && isAgency(agency) && agency === agency.toUpperCase() && /^\s+\p{Lu}/u.test(rest) && (known || agencies.test(agency))) return done(0);
  return undefined;
}

/** "LANCASTER - Monday morning it was …": before a plain dash only a word or two that are neither a common noun, a label nor a person. */
function isUnknownTown(place: string): boolean {
  const words = place.split(/[ /-]+/);
  // "S. TERENZO" has no initial.
  const isSaint = words.length > 1 && /^(?:S|ST|STA|STE|SS)\.$/.test(words[0] ?? '');
  return (
    words.length <= 3 &&
    placeWords(place) &&
    words.every((word, index) => (index === 0 && isSaint) || (/^\p{Lu}{2,}$/u.test(word) && !commonWords.has(foldWord(word)))) &&
    words.some((word) => word.length >= 5) &&
    !sectionNames.has(place.toLowerCase()) &&
    !kindLabels.has(place.toLowerCase()) &&
    (isSaint || isPersonName(place) !== 'likely')
  );
}

/** Up to four words, none of them a word of speech. */
function placeWords(place: string): boolean {
  const words = place.split(/[ /]+/);
  return (
    words.length <= 6 &&
    !/^(?:I|A|THE|IT|HE|SHE|WE|YOU|THIS|THAT|AND|BUT|IF|IN|ON|AT|NOT|WHO|WHAT|WHY|HOW|WHEN|DER|DIE|DAS|EIN|EINE|LES|UN|UNE|LOS|LAS|UNA|ET|UND|MR|MRS|DR|[IVXLC]+)$/.test(
      words[0] ?? '',
    ) &&
    ((words[0] ?? '').replace(/[^\p{L}]/gu, '').length >= 2 || /^\p{L}\.$/u.test(words[0] ?? ''))
  );
}

/** What stands in parentheses after a place and is an agency or a paper, not a remark. */
function isAgency(name: string): boolean {
  return (
    name.length <= 40 &&
    !/\d/.test(name) &&
    !/^(?:[A-Z]|NYSE|NASDAQ|AMEX|LSE|R-.*|D-.*)$/i.test(name) &&
    name.split(/\s+/).length <= 5 &&
    (/^\p{Lu}/u.test(name) || name.length <= 5 || /^\p{L}{2,5}\/\p{L}{2,5}$/u.test(name) || /^special$/i.test(name) || /^[\u0600-\u06FF]/.test(name))
  );
}
