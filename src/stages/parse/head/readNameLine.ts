/** The names in a line that has no word before them: "JANE ROE", "William Kazer, Reuters", "Ángeles Escrivá | Madrid", "高橋美咲記者". */
import { agencies } from '../fields/bylineWords.js';
import { isPersonName } from '../fields/isPersonName.js';
import { isSignedName } from '../fields/isSignedName.js';
import { splitByline } from '../fields/splitByline.js';
import { withoutClassYear } from '../fields/withoutClassYear.js';
import { beginsNoName } from './beginsNoName.js';
import { bylineLead, callSign, postLine, signingAgency } from './bylineForms.js';
import type { BylineLine } from './bylineLine.js';
import { datelineAlone } from './datelineAlone.js';
import { divideJoinedPost } from './divideJoinedPost.js';
import { isOffice } from './isOffice.js';
import { isPaperName } from './isPaperName.js';
import { isRegion } from './isRegion.js';
import { koreanNameLine } from './koreanNameLine.js';
import { placeNames } from './placeNames.js';
import { scholarsOf } from './scholarsOf.js';

/** A town in capitals and the region behind it. */
const townInState = /^\p{Lu}[\p{Lu} .'’-]{2,30}, \p{Lu}[\p{L}.]{1,6}\.$/u;
/** Posts that nobody has but who writes: behind them names may be words, as in "Jayla Shepherd, Staff Writer". */
const staffPost =
  /\b(?:staff|contributing|senior|guest|sports?) (?:writer|reporter|correspondent|columnist|editor)s?$|^(?:reporter|correspondent|columnist|editor-in-chief|(?:managing|news|features|opinions?|copy|photo) editor)$/i;
/** A name in these scripts has two characters or more. */
const east = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u;
/** One or two words that may be a place. */
const town = /^\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?$/u;
/** A paper in Arabic: a few words. */
const arabicPaper = /^[\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){0,2}$/u;
/** "Budi Santoso - kabarNews": the writer and the site, whose name has a capital within it. */
const siteBehind = /^(\p{Lu}[\p{L}.'’ ]{4,40}) - (\p{Ll}{3,10}\p{Lu}\p{Ll}{2,10})$/u;
/** "Ouest-France Jeanne ROUX": papers of the French regions print their names before the writer's. */
const ofRegional = /^(Ouest-France|Le Télégramme|Sud Ouest|Nice-Matin|Presse Océan|Le Courrier de l['’]Ouest|Le Maine Libre) (\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{Lu}’' -]{2,25})$/u;
/** "本报评论员": whoever writes what the paper thinks. */
const commentator = /^(?:本报|本報|新华社|人民日报)(?:特约)?(?:评论员|評論員)$/u;

/** "Jane Roe, K1ABC, Clerk", "Jane Roe, K1ABC ~ Technical Officer": the sign of her station leaves no doubt that she is a person. */
function licensedName(text: string): BylineLine | undefined {
  const [name = '', sign = '', ...rest] = text.split(/\s?,\s|\s[~–—-]\s/u);
  if (!callSign.test(sign) || rest.length > 1 || (rest[0]?.length ?? 0) > 40 || isPersonName(name) === undefined) return undefined;
  return { rule: 'name-and-paper-line', names: [name], role: [sign, ...rest].join(', ') };
}

/** "avec AFP, à Port-Salé" behind a name. */
const withAgency = /^(?:with|avec|mit|con|com|met|med|z) (\p{L}[\p{L}.]{1,12})(?:, (?:in|aus|à|en|em|no|na|te|w) \p{Lu}[\p{L} '’-]{2,25})?$/u;

const quotedPaper = /^([^,«»"“”„]{5,40}), ([«"„“][^«»"“”„]{2,30}[»"“”])$/u;
/** "Анна ЛУГОВАЯ, фото автора", "Jan Lipski (zdjęcia autora)": the pictures are the writer's too. */
const ownPictures =
  /[.,;]?\s[([]?(?:и )?(?:фото(?:графии)? автора|(?:photos?|clichés?) de l['’]aut(?:eur|rice)|fotos? (?:del autor|de la autora|do autor|da autora|dell['’]autore|(?:der |des )?(?:autors?|autorin|verfassers?)|autora?|autorky|van de auteur|zdjęcia autora)|foto: (?:autor(?:in)?|skribenten|forfatteren)|zdjęcia autor(?:a|ki)|світлини автора)[)\]]?\.?$/iu;

/** "Aleš Vávra Aleš Vávra" from a page: the description of the writer's picture, and the name. */
function nameTwice(text: string): string {
  const half = (text.length - 1) / 2;
  return text.length >= 15 && text.length <= 81 && Number.isInteger(half) && text.charAt(half) === ' ' && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text;
}

const siteAddress = /^[\p{L}-]{2,30}\.(?:no|dk|se|fi|nl|de|at|ch|fr|be|es|pt|it|pl|cz|sk|hu|ro|gr|eu|com|org|net|br|ar|mx|cl)$/iu;
/** "Jane Roe 3 hours ago" */
const ago = /\s(?:an?|\d{1,2}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i;

/** "Dear Anne,": to whom, and not by whom. */
const greeting =
  /^(?:dear|hi|hello|liebe[rs]?|hallo|chers?|chères?|bonjour|estimad[oa]s?|querid[oa]s?|hola|car[oaie]|ciao|gentil[ei]|prezad[oa]s?|уважаем\p{L}{2}|дорог\p{L}{2,3}|beste|kära?|kjære|kære|droga|drogi|milá|milý) /iu;

/** A name by itself, or with an agency, a paper or a post: "JANE ROE", "William Kazer, Reuters". */
export function readNameLine(line: string, { strict }: { readonly strict: boolean }): BylineLine | undefined {
  if (line.endsWith(',') && greeting.test(line)) return undefined;
  // "BILOXI, Miss."
  if (line.endsWith('.') && townInState.test(line) && isRegion(line)) return undefined;
  if (commentator.test(line)) return { rule: 'name-line', names: [line] };
  const [, ofSite, site] = line.includes(' - ') ? (siteBehind.exec(line) ?? []) : [];
  if (ofSite !== undefined && site !== undefined && isPersonName(ofSite) !== undefined) return { rule: 'name-and-paper-line', names: [ofSite], role: site };
  const korean = koreanNameLine(line);
  if (korean !== undefined) return korean;
  // "高橋美咲記者"
  const reporter = line.length <= 10 && line.endsWith('記者') ? line.slice(0, -2) : undefined;
  if (reporter !== undefined && isPersonName(reporter) !== undefined) return { rule: 'name-line', names: [reporter], role: '記者' };
  // "●陈望舒", "□ 王蒙": the mark that literary pages set before a writer.
  const marked = strict ? undefined : /^[●○◎◉☉■□◆◇▲△★☆]\s?([\p{sc=Han}]{2,4})$/u.exec(line)?.[1];
  if (marked !== undefined && isPersonName(marked) !== undefined) return { rule: 'name-line', names: [marked] };
  const [, regional, correspondent] = line.length <= 60 ? (ofRegional.exec(line) ?? []) : [];
  if (regional !== undefined && correspondent !== undefined && isPersonName(correspondent) === 'likely')
    return { rule: 'name-and-paper-line', names: [correspondent], role: regional };
  const text = divideJoinedPost(withoutClassYear(line))
    .replace(/\sBio(?: \| Follow)?$/, '')
    .replace(/^[—–-]{1,2}\s?/u, '')
    .replace(ago, '')
    .trim();
  const scholars = scholarsOf(text);
  if (scholars !== undefined) return { rule: 'name-and-paper-line', ...scholars };
  const named = text.length <= 90 && ownPictures.test(text) ? text.replace(ownPictures, '') : nameTwice(text);
  if (named !== text && isPersonName(named) !== undefined) return { rule: 'name-line', names: [named] };
  if (bylineLead.test(text) || text.length > 90 || text.length < (east.test(text) ? 2 : 4)) return undefined;
  // "PLUMTREE, N.C. (AP)": a town, its state and the agency.
  if (text.endsWith(')') && datelineAlone(text)?.agency !== undefined) return undefined;
  const licensed = licensedName(text);
  if (licensed !== undefined) return licensed;
  // "Сергей ЛЕСНИКОВ, «Северная правда»"
  const [, whose = '', paper] = /[»"“”]$/u.test(text) ? (quotedPaper.exec(text) ?? []) : [];
  if (paper !== undefined && isPersonName(whose) === 'likely') return { rule: 'name-and-paper-line', names: [whose], role: paper };
  if (/[!?;:"“”„«»\d]/u.test(text)) return undefined;
  if (beginsNoName(text)) return undefined;
  const { names, role } = splitByline(text);
  if (names.length === 0 || names.length > 4) return undefined;
  if (
    role !== undefined &&
    !/^(?:for|to|of|in|on|at)\b/i.test(role) &&
    names.every(
      (name) => isPersonName(name) === 'likely' || (isPersonName(name) !== undefined && /,| \| /.test(text)) || (staffPost.test(role) && text.includes(', ') && isSignedName(name)),
    ) &&
    (signingAgency.test(role) || postLine.test(role) || postLine.test(`${role}.`) || (isOffice(role) && names.length === 1))
  )
    return { rule: 'name-and-paper-line', names, role };
  // "Ángeles Escrivá | Madrid"
  if (role !== undefined && /[|/·•]/.test(text) && (placeNames.has(role.toLowerCase()) || (!strict && town.test(role))) && names.every((name) => isPersonName(name) === 'likely'))
    return { rule: 'name-line', names, role };
  // "محمد السيد – صوت المدينة"
  if (role !== undefined && !strict && names.length === 1 && arabicPaper.test(role) && /\s[-–—]\s/.test(text) && isPersonName(names[0] ?? '') === 'likely')
    return { rule: 'name-and-paper-line', names, role };
  // "Jane Roe, Of The Harbor Call"
  if (role !== undefined && text.includes(', Of The ') && /^Of The \p{Lu}/u.test(role) && names.every((name) => isPersonName(name) === 'likely'))
    return { rule: 'name-and-paper-line', names, role };
  // "Regula Ammann, Bern", where a day below it leaves no doubt; "Célia Andrade - O Diário do Norte".
  const [only = ''] = names;
  if (
    role !== undefined &&
    names.length === 1 &&
    ((isPersonName(only) === 'likely' && ((!strict && town.test(role)) || placeNames.has(role.toLowerCase()) || isPaperName(role))) ||
      // "Ratna Kusuma - detikNews"
      (isPersonName(only) !== undefined && /^detik\p{L}/u.test(role) && isPaperName(role)) ||
      (!strict && isPersonName(only) !== undefined && placeNames.has(role.toLowerCase())))
  )
    return { rule: 'name-and-paper-line', names, role };
  // "Azizul Haque, Green Road, Dhaka": who wrote a letter, the street and the city.
  const city = role?.split(', ').at(-1) ?? '';
  if (
    role !== undefined &&
    city !== role &&
    names.length === 1 &&
    isPersonName(only) === 'likely' &&
    placeNames.has(city.toLowerCase()) &&
    /^(?:\p{Lu}[\p{L}.'’-]*,? ?){2,6}$/u.test(role)
  )
    return { rule: 'name-and-paper-line', names, role };
  // "Geir Moe / Faktabok.no": the site for which it was written.
  if (role !== undefined && siteAddress.test(role) && text.includes(' / ') && names.every((name) => isPersonName(name) !== undefined))
    return { rule: 'name-and-paper-line', names, role };
  // "Jane Roe and Bo Li - The Northern Herald"
  if (role !== undefined && isPaperName(role) && names.every((name) => isPersonName(name) === 'likely')) return { rule: 'name-and-paper-line', names, role };
  // "Adèle Aubin avec AFP, à Port-Salé"
  const helper = role === undefined ? undefined : withAgency.exec(role)?.[1];
  if (role !== undefined && helper !== undefined && agencies.test(helper) && names.length === 1 && (strict ? isPersonName(only) === 'likely' : isPersonName(only) !== undefined))
    return { rule: 'name-and-paper-line', names, role };
  // "Jane Roe, for The Northern Herald"
  if (
    role !== undefined &&
    /, | \| /.test(text) &&
    /^for (?:the )?\p{Lu}/u.test(role) &&
    isPaperName(role.replace(/^for /, '')) &&
    names.every((name) => isPersonName(name) === 'likely')
  )
    return { rule: 'name-and-paper-line', names, role };
  // "JANE ROE in Melbourne", "Ana Mota, no Porto"
  if (
    role !== undefined &&
    /^(?:in|aus|à|en|da|de|em|no|na|nos|nas|te|w|we|ve?|из|в) \p{Lu}[\p{L} .'’-]{2,30}$/u.test(role) &&
    names.every((name) => isPersonName(name) === 'likely' || (!strict && isPersonName(name) !== undefined && placeNames.has(role.slice(role.indexOf(' ') + 1).toLowerCase())))
  )
    return { rule: 'name-line', names, role };
  // "鈴木一郎、小林誠": two of them are no words.
  const isSure = !strict || (names.length > 1 && text.includes('、'));
  // "Hannah O'Brien and Chen Price": beside a name that is surely one, another may be of words.
  if (!strict && role === undefined && names.length > 1 && names.some((name) => isPersonName(name) === 'likely') && names.every(isSignedName)) return { rule: 'name-line', names };
  return role === undefined && names.every((name) => (isSure ? isPersonName(name) !== undefined : isPersonName(name) === 'likely')) ? { rule: 'name-line', names } : undefined;
}
