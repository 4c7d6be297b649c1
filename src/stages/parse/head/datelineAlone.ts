import { foldWord } from '../../../dates/foldWord.js';
import { readDate } from '../../../dates/readDate.js';
import { readPartialDate } from '../../../dates/readPartialDate.js';
import type { Dateline } from '../../../model/article.js';
import { agencies } from '../fields/bylineWords.js';
import { commonWords } from '../fields/commonWords.js';
import { givenNames } from '../fields/givenNames.js';
import { isPersonName } from '../fields/isPersonName.js';
import { isCapitals } from './isCapitals.js';
import { isCountry } from './isCountry.js';
import { isDatelineDay } from './isDatelineDay.js';
import { isRegion } from './isRegion.js';
import { placeNames } from './placeNames.js';

/** Longest such line, in UTF-16 units. */
const longest = 70;

/** The paper's own, who is not named. */
const ownCorrespondent =
  /^(?:de (?:notre|nos) (?:envoyée?s?|correspondante?s?)(?: (?:spécia(?:le?s?|ux)|permanente?s?|particuli(?:ers?|ères?)))?|correspondan(?:ce|te?)|von unsere(?:m|r) (?:\p{L}{0,12}korrespondent(?:en|in)|berichterstatter(?:in)?)|from our (?:own |special |staff )?correspondent|(?:dal|del?) (?:nostro|nuestro) (?:inviato|corrispondente|corresponsal|enviado especial)|от нашего (?:специального )?корреспондента)\.?$/iu;

/** "WASHINGTON", "Paris, 9 March 1912", "دمشق-سانا": a place by itself under the headline, with its day or the agency. */
export function datelineAlone(text: string): Dateline | undefined {
  // Most lines are neither in capitals nor have a mark between place and day.
  if (text.length > longest) return undefined;
  const arabic = datelineInArabic(text);
  if (arabic !== undefined || !(/[,(/–—-]/.test(text) || isCapitals(text))) return arabic;
  // "ach. Lissabon, 23. Mai": the writer's letters before place and day.
  const [, post = '', sent = ''] = /^\p{Ll}{2,4}\.(?:\/\p{Ll}{2,4}\.)? (\p{Lu}[\p{L}' -]{2,30}), (?:den )?(\d{1,2}\. ?\p{L}{3,10}\.?)$/u.exec(text) ?? [];
  if (post !== '' && readPartialDate(sent.replace(/\.$/, '')) !== undefined) return { place: post, date: sent };
  // "PORT SALEM 1996-08-20", "HELSINKI, Finland 1996-12-06", as an agency's texts of that time have it.
  const [, filedIn = '', isoDay = ''] = /^(\p{Lu}[\p{Lu}.' /-]{2,40}(?:, \p{Lu}[\p{L}. ]{2,24})?) (\d{4}-\d{2}-\d{2})$/u.exec(text) ?? [];
  if (filedIn !== '' && readDate(isoDay) !== undefined) return { place: filedIn, date: isoDay };
  const bare = text
    .replace(/[.:]$/, '')
    .replace(/\s?(?:--|—|–)$/, '')
    .replace(/(?<=\d)\.$/, '');
  if (isCapitals(bare) && (placeNames.has(bare.toLowerCase()) || placeNames.has(bare.toLowerCase().replaceAll('-', ' ')))) return { place: bare };
  const [, seat = '', source = ''] = /^(\p{L}[\p{L}' ]{1,30}?)\s?[-–—/]\s?(\p{L}[\p{L} -]{1,20})$/u.exec(bare) ?? [];
  if (placeNames.has(seat.toLowerCase()) && agencies.test(source)) return { place: seat, agency: source };
  // "Stockholm (TT)"
  const [, named = '', wire = ''] = /^(\p{Lu}[\p{L}' -]{1,30}) \((\p{L}[\p{L} -]{1,20})\)$/u.exec(bare) ?? [];
  if (placeNames.has(named.toLowerCase()) && agencies.test(wire)) return { place: named, agency: wire };
  // "BRIMLEY, Mich. (AP)"
  const [, filedFrom = '', service = ''] = bare.endsWith(')') ? (/^(\p{Lu}[\p{Lu}.' -]{2,30}(?:, \p{Lu}[\p{L}. ]{1,15})?) \((\p{L}[\p{L} -]{1,20})\)$/u.exec(bare) ?? []) : [];
  if (filedFrom !== '' && isCapitals(filedFrom.split(',', 1)[0] ?? '') && agencies.test(service)) return { place: filedFrom, agency: service };
  // "PORT SALEM, Calif. (March 9, 1997)"
  const [, whole = '', on = ''] = text.endsWith(')') ? (/^(\p{Lu}[\p{L}.' -]{2,30}, \p{Lu}[\p{L}.]{1,12})\s{1,3}\(([^()]{6,20})\)$/u.exec(bare) ?? []) : [];
  if (whole !== '' && /\d{4}$/.test(on) && readDate(on) !== undefined && isCapitals(whole.split(',', 1)[0] ?? '')) return { place: whole, date: on };
  // "PORT SALEM, Maine–(BUSINESS WIRE)–"
  const [, seated = '', sender = ''] = text.includes('(')
    ? (/^(\p{Lu}[\p{Lu}.' -]{2,30}(?:, \p{Lu}[\p{L}.]{1,12})?)\s?[-–—]{1,2}\s?\((\p{L}[\p{L} ]{1,20})\)\s?[-–—]{0,2}$/u.exec(bare) ?? [])
    : [];
  if (seated !== '' && (agencies.test(sender) || /\bwire\b/i.test(sender))) return { place: seated, agency: sender };
  // "Athens, 09/03/1995 (ANA)"
  const [, filedAt = '', filed = '', by = ''] = text.includes('(') ? (/^(\p{Lu}[\p{L}' -]{1,30}), ([^()]{3,22}) \((\p{L}[\p{L} .-]{1,20})\)$/u.exec(bare) ?? []) : [];
  if (filed !== '' && isDatelineDay(filed) && (agencies.test(by) || /^\p{Lu}{2,6}$/u.test(by))) return { place: filedAt, date: filed, agency: by };
  // "PORT SALEM, Calif.", "LIEPAJA, Soviet Union"
  const [, town = '', land = ''] = /^(\p{Lu}[\p{L}.' -]{2,30}), (\p{Lu}[\p{L}.]{1,12}(?: \p{Lu}[\p{L}.]{1,12}){0,2})$/u.exec(text) ?? [];
  if (town !== '' && isCapitals(town) && (isRegion(text) || isCountry(land) || (placeNames.has(town.toLowerCase()) && !land.includes(' ')))) {
    // "ИВАН ПЕТРЕНКО, Самара": a writer and a city.
    const isWriter = isPersonName(town) === 'likely' && !placeNames.has(town.toLowerCase()) && placeNames.has(land.toLowerCase());
    return isWriter ? undefined : { place: text };
  }
  // "Skerrow, Scotland": one word that is no name, and a country.
  if (/^\p{Lu}\p{Ll}{3,20}$/u.test(town) && isCountry(land) && !givenNames.has(foldWord(town)) && !commonWords.has(foldWord(town))) return { place: text };
  // "Miami, Fla., March 17."
  const regional = /^(\p{Lu}[\p{L}.' -]{1,30}, (?:\p{Lu}[\p{L}.]{1,12})\.?), (.{4,20})$/u.exec(bare);
  if (regional !== null && readPartialDate(regional[2] ?? '') !== undefined) return { place: regional[1] ?? '', date: regional[2] ?? '' };
  const match = /^(\p{Lu}[\p{L}.'’ -]{1,30}(?:, \p{Lu}[\p{L}. ]{1,20})?), (?:le |den |el |il |am |a )?(.{4,32})$/u.exec(bare);
  if (match === null) return undefined;
  const [, place = '', date = ''] = match;
  // "OSTRAVIA, March 30": a place in capitals and a day say enough.
  if (isCapitals(place) && readPartialDate(date) !== undefined) return { place, date };
  // "Athènes, de notre envoyé spécial"
  if (placeNames.has(place.toLowerCase()) && ownCorrespondent.test(date)) return { place };
  // "London, Thursday", "Athen, im März"
  if (placeNames.has(place.toLowerCase()) && isDatelineDay(date) && !/\d/.test(date)) return { place, date };
  const found = readDate(date);
  if (found === undefined || found.reading === 'impossible' || !/\p{L}|[./]/u.test(date)) return undefined;
  return placeNames.has(place.toLowerCase()) || isCapitals(place) || /\d{4}$/.test(date) ? { place, date } : undefined;
}

/** "الرياض 15 رمضان 1443 هـ الموافق 16 أبريل 2022 م واس": the place, the day in both calendars and the agency, with no mark between them. */
const arabicForm = /^([\u0621-\u064A]{2,12}(?: [\u0621-\u064A]{2,12})?),? (?:في )?([\d٠-٩]{1,2} .{6,55}?[\d٠-٩]{4})(?: ?م)?(?: ([\u0621-\u064A]{2,8}))?$/u;

function datelineInArabic(text: string): Dateline | undefined {
  const first = text.charCodeAt(0);
  if (first < 0x621 || first > 0x64a) return undefined;
  const [, place = '', date = '', agency] = arabicForm.exec(text) ?? [];
  const isOfAgency = agency !== undefined && /ه/.test(date);
  if (place === '' || !(placeNames.has(place) || isOfAgency) || (agency !== undefined && !agencies.test(agency))) return undefined;
  const day = readDate(date);
  if (day === undefined || day.reading === 'impossible') return undefined;
  return { place, date, ...(agency === undefined ? {} : { agency }) };
}
