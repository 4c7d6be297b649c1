/** From the place on: region, day, agency and correspondent, and the mark that must close a dateline. */
import { foldWord } from '../../../dates/foldWord.js';
import { agencies } from '../fields/bylineWords.js';
import { commonWords } from '../fields/commonWords.js';
import { isPersonName, placesAmongNames } from '../fields/isPersonName.js';
import { agencyAfterDash } from './agencyAfterDash.js';
import { arabicPlace, month } from './datelineParts.js';
import { dayAfterDash } from './dayAfterDash.js';
import { dayAfterPlace } from './dayAfterPlace.js';
import type { FoundDateline } from './findDateline.js';
import { isDatelineDay } from './isDatelineDay.js';
import { isRegion } from './isRegion.js';
import { placeNames } from './placeNames.js';
import { kindLabels, sectionNames } from './sectionNames.js';

/** Least length of a line, in UTF-16 units, in which a sentence begins behind a known town and a full stop. */
const sentence = 90;
/** Words in capitals before a dash that are no places. */
const noPlace =
  /^(?:sirs?|madam|gentlemen|exclusive|update\s?\d*|updated|corrected|correction|corrections|refile|wrapup\s?\d*|note|editor'?s note|editors' note|breaking|urgent|bulletin|flash|advisory|for the record|q|a|p\.?s\.?|ps|part|chapter|page|section|day \p{L}+|day \d+|no|yes|ok|review|analysis|comment|opinion|interview|profile|feature|letters?|obituary|sports?|business|news|world|briefs?|summary|highlights?|photo|photos|picture|video|graphic|table|results?|score|scores|standings|weather|box|sidebar|eds|attn|achtung|eilmeldung|hinweis|анализ|внимание|nota|aviso|attention|rappel|encadré)$/iu;
/** Words of a name in capitals that is an enterprise's or an office's, and before a dash no place: "GENERAL MOTORS -- The …". */
const noPlaceWord =
  /(?:^| )(?:OR|CORP|CORPORATION|INC|LTD|LIMITED|PLC|GMBH|AG|SPA|LLC|BROS|BROTHERS|SONS|MOTORS?|BANKS?|COMPANY|COMPANIES|INDUSTRIES|ENTERPRISES|HOLDINGS?|PARTNERS|ASSOCIATES|SYSTEMS|SERVICES?|TECHNOLOGIES|ELECTRIC|ELECTRONICS|CHEMICALS?|STEEL|OIL|PETROLEUM|AIRLINES?|RAILWAYS?|RAILROAD|INSURANCE|STORES?|FOODS|PRODUCTS|GROUP|TRUST|FUND|UNION|LEAGUE|CLUB|TEAM|PARTY|COURT|COUNCIL|COMMISSION|COMMITTEE|BOARD|MINISTRY|DEPARTMENT|AGENCY|OFFICE|BUREAU|POLICE|ARMY|NAVY|UNIVERSITY|COLLEGE|SCHOOL|HOSPITAL|MUSEUM|THEATRE|THEATER|ORCHESTRA|CHURCH|MR|MRS|MISS|DR|SIR|LORD|LADY|GEN|CAPT|COL|REV|SEN|REP|PRESIDENT|SECRETARY|MINISTER|GOVERNOR|MAYOR|JUDGE|KING|QUEEN|PRINCE|STEP|RULE|LESSON|TIP|QUESTION|ANSWER|WINNERS?|APPOINTMENTS?|MEETINGS?|NOTICES?|DEATHS?|MARRIAGES?|WEDDINGS?|FUNERALS?|FIRES?|ACCIDENTS?|SALES?|ELECTIONS?|RESIGNATIONS?|ROBBERY|ROBBERIES|MURDERS?|INQUESTS?|CONCERTS?|LECTURES?|LARCENY|SUICIDES?|ASSAULTS?|ORDINATIONS?|ARRIVALS?|DEPARTURES?|PROMOTIONS?|EXPLOSIONS?|STRIKES?|TRIALS?|BURGLARY|BURGLARIES|OUTRAGES?|COLLISIONS?|SHIPWRECKS?|DROWNED|KILLED|FATAL|SERIOUS|SAD|MELANCHOLY|SINGULAR|EXTRAORDINARY|ALLEGED|ANOTHER|LOSERS?|CASES?|CONDUCT|EXPOSURE|DRUNKENNESS|VAGRANCY|THEFTS?|STEALING|CRUELTY|OPERATIONS?|CELEBRATIONS?|ENTERTAINMENTS?|BAZAARS?|REGATTAS?|RACES|CRICKET|FOOTBALL|HARVEST|CROPS|PRESENTATIONS?|BANQUETS?|PICNICS?|INTELLIGENCE|TODAY|TOMORROW|YESTERDAY|TONIGHT|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\.?(?= |$)/u;
const arabicRegion = /^، ([\u0621-\u064A]{3,15}(?: [\u0621-\u064A]{3,15})?)(?= ?[(/-])/u;
/** "/Корр. ИТАР-ТАСС Ольга Мещерякова/": the agency and its correspondent. */
const correspondent = /^(?:спец)?корр(?:еспондент)?(?:\.\s?|\s)(\p{Lu}[\p{Lu}-]{2,14})\s(\p{Lu}\p{Ll}.{3,40})$/iu;
/** "ГОРКИ /Московская область/": the region between slashes, as the Russian agencies print it. */
const slashedRegion = /^\s\/\p{Lu}[\p{L} -]{3,40}\/(?=,)/u;
const region = /^\s?[,،] (?!(?:le|the|den|am) )(\p{Lu}[\p{L}\p{M}.'’]{0,20}(?:[ -]\p{Lu}[\p{L}\p{M}.'’]{0,20}){0,3})/u;
const agencyForm =
  /^(?:[ ,.]{0,2}\s?|\s?-{1,2}\s?)(?:\(([\p{L}][\p{L}\d .,&/'’-]{0,50})\)|\[(\p{Lu}[\p{L} .&-]{0,30})\]|\/\s?((?:\p{Lu}|ritzau|[\u0621-\u064A])[\p{L} .&-]{0,40}?)\s?\/)/u;
/** "JERUSALEM (AP -- ": the bracket was lost; "MANILA | AFP | - ": between bars. */
const openAgency = /^\s\((\p{Lu}{2,7}|Reuters?)\s(?=--\s)|^\s\|\s(\p{Lu}[\p{L}]{1,11})\s\|\s(?=[-–—])/u;
/** "SANTIAGO DE CHILE, 3 (ANSA) - ", "САМАРА, 3. (ТАСС). ": the day of the month alone. */
const figureOnly = /^,\s\d{1,2}\.?(?=\s\((?:\p{L}{2,12}\.?|(?:Соб|Спец)\. ?корр\.)\)(?:\s?[-–.—:]|\s\p{Lu}))/u;
const bareDay = new RegExp(`^\\s(${month}\\.? \\d{1,2})(?=\\s{1,2}["“]?\\p{Lu})`, 'u');
const dayBehindRegion = new RegExp(`^, \\p{Lu}[\\p{L}.]{1,12}, ${month}\\.? \\d{1,2}`, 'u');
const bareRegion = new RegExp(`^\\s(\\p{Lu}\\p{Ll}{1,5})\\.?(?=,? ${month}\\.? \\d)`, 'u');
/** A sentence that opens with an article or, in German, a preposition: in the languages whose papers set a full stop after the place. */
const article =
  /^(?:(?:Am|Im|In|An|Es|Er|Sie|Wer|Wenn|Auf|Bei|Beim|Nach|Mit|Seit|Vor|Zum|Zur|Für|Wegen|Trotz|Der|Die|Das|Ein|Eine|Einen|Dem|Den|El|La|Los|Las|Un|Una|Le|Les|Une|Il|Lo|Gli|Um|Uma|Os|As)\s|L['’])/u;
/** "JAKARTA, HARBOUR.com - ", as Indonesian papers print it, "JAKARTA, KOMPAS - ", and "HARBOUR.CO, Jakarta - ". */
const webPaper = /^,\s(\p{L}[\p{L}\d]{1,15}\.(?:com|co|co\.id|id|net)|kompas|republika|tempo|antara|media indonesia|suara merdeka)(?=\s{1,2}[-–—]\s)/iu;
/** "КИЇВ. 12 березня. УНІАН. …", "ASTANA. KAZINFORM - ": an agency in capitals behind a full stop. */
const agencyAfterStop = /^\.\s(\p{Lu}{3,14}(?:-\p{Lu}{3,14})?)(?=\.\s|\s[-–—]\s)/u;
const bareSentence = /^\s{1,2}(?:The|A|An|In|Der|Die|Das|Ein|Eine|Im|Mit|Nach|El|La|Los|Las|Le|Les|Il|Os|As) (?!\p{Lu}{2})\p{L}/u;
/** "(Marketwire - March 9, 2013)": the agency and the day in the same brackets. */
const agencyAndDay = /^(\p{Lu}[\p{L} .]{2,25})(?:\s[-–—]\s|\s?\/\s?)(.{5,25})$/u;
/** "BERLIN taz | Der Senat …", as some German papers set it. */
const barred = /^\s(\p{Ll}{2,8}(?:\/\p{Ll}{2,8}){0,2})\s[|■●]\s/u;
/** An agency without parentheses, after the day: "MOSCOW, August 30 TASS - ", "PORT SALEM, MARCH 9, NORPRESS. The …". */
const bareAgency =
  /^,?\s(\p{Lu}[\p{Lu}\d/&.-]{1,14}(?: \p{Lu}{2,14})?)(?=\s{1,2}(?:-|–|—))|^,?\s(\p{Lu}{4,14})(?=\.\s["“]?\p{Lu})|^,?\s(Kyodo|Tanjug|Xinhua|Reuters?|Itar-Tass|Interfax|Efe|Lusa|Ansa|Antara|Bernama)(?=\s{1,2}(?:-|–|—))/u;
const dashes = /^\*?\s{0,3}[.,:]{0,2}\s{0,3}(?:=(?=\s)|::(?=\s)|--+|__?(?=\s)|—|–|―|ー|-(?=[\s"“«<\p{Lu}]|$))\s{0,3}[-–—]?\s{0,3}/u;

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

/** The dateline whose place is `named` and stands at `start` of `head`, the first characters of a text; undefined where nothing marks it as one. */
export function completeDateline(head: string, { start, named, places, isParagraph }: Opening): FoundDateline | undefined {
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
      const behind = rest.slice(source[0].length);
      // "Raghopur (UP), Nov 3 (PTI) ": the district before the day.
      if (source[1] !== undefined && date === undefined && /^\p{Lu}[\p{L} -]{1,24}$/u.test(name) && !agencies.test(name) && withDayAndAgency(behind)) {
        place += ` (${name})`;
        at += source[0].length;
        continue;
      }
      // "CANADIAN PACIFIC (CP) UNIT STUDIES MILL" is a headline, "GMAC (Australia) Finance Ltd" an enterprise.
      if (isCapitals && !/^\s?[-–—.,:]/.test(behind) && (/^\s[^\p{Ll}]+$/u.test(behind) || (!agencies.test(name) && placeNames.has(name.toLowerCase())))) return undefined;
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
      agency = bare[1] ?? bare[2] ?? bare[3] ?? '';
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
  // Behind a day or an agency a text may begin with marks left over or with a name such as "iPhone".
  const isMarked = date !== undefined || agency !== undefined;
  const begins = isMarked ? /^["“”„«‚‘'(¿¡[<*_….\s]{0,8}(?:[\p{Lu}\p{Lo}\d$€£]|\p{Ll}{1,8}\p{Lu})/u : /^(?:«\s|["“”„«‚‘'(¿¡[<]{0,2})[\p{Lu}\p{Lo}\d$€£]/u;
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
      if (!(isCapitals && (known || hasRegion) && /^\s*\p{Ll}/u.test(after) && date !== undefined)) return undefined;
    }
    const isSpaced = /\s[-–—_]|[-–—_]\s|--|—|^\.–|::/.test(dash[0]);
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
    // "Duncraig, 3 March: The leader …"
    if (date !== undefined && isParagraph && point[0].includes(':') && isUnknownTown(place.toUpperCase())) return done(point[0].length);
    // "Arendal (NTB): Fergen …"
    if (agency !== undefined && isParagraph && point[0].includes(':') && agencies.test(agency)) return done(point[0].length);
    // "Fort Salem, Jan. 29. Six …", as papers of a hundred years ago set it.
    if (date !== undefined && isParagraph && rest.startsWith('.') && /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}$/u.test(date) && isUnknownTown(place.toUpperCase()))
      return done(point[0].length);
    // "Fort Salem, Ind., Sept. 19. As the", the first line of a paragraph that was wrapped.
    if (date !== undefined && hasRegion && rest.startsWith('.') && isRegion(place)) return done(point[0].length);
    // "SYSTEM SCALE (SUS): BETTER SINCE 1986" is a headline with an abbreviation.
    if (agency !== undefined && (known || (isCapitals && (agencies.test(agency) || /\p{Ll}|\p{Lo}/u.test(rest))))) return done(point[0].length);
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

function withDayAndAgency(text: string): boolean {
  const day = dayAfterPlace(text) ?? dayAfterPlace(`,${text}`);
  return day !== undefined && /^\s?\(\p{Lu}{2,8}\)/u.test(text.slice(day.length - (dayAfterPlace(text) === undefined ? 1 : 0)));
}

/** Words within names of towns. */
const particles: ReadonlySet<string> = new Set(['DE', 'DO', 'DA', 'DOS', 'DAS', 'DEL', 'LA', 'LAS', 'LOS', 'SUR', 'LES', 'AM', 'DI', 'OF']);

/** "LANCASTER - Monday morning it was …": before a plain dash only a word or two that are neither a common noun, a label nor a person. */
function isUnknownTown(place: string): boolean {
  const words = place.split(/[ /-]+/);
  // "S. TERENZO" has no initial.
  const isSaint = words.length > 1 && /^(?:S|ST|STA|STE|SS)\.$/.test(words[0] ?? '');
  return (
    words.length <= 3 &&
    !particles.has(words.at(-1) ?? '') &&
    placeWords(place) &&
    // "ILIGAN CITY - ", as towns of the Philippines are called.
    words.every(
      (word, index) => (index === 0 && isSaint) || (index > 0 && (word === 'CITY' || particles.has(word))) || (/^\p{Lu}{2,}$/u.test(word) && !commonWords.has(foldWord(word))),
    ) &&
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
