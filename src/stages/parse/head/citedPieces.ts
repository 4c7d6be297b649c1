/** Tells a line that says where and when a text was printed by its pieces, whatever their order and whatever divides them. */
import { findDates } from '../../../dates/findDates.js';
import type { ParseContext } from '../parseContext.js';
import { pageWordRule } from '../removal/pageWordRule.js';
import { isCounter } from './isCounter.js';
import { readPageLine } from './readPageLine.js';

export interface CitedPieces {
  /** Words of the only day or month in the line, where it names one. */
  readonly day: string | undefined;
  /** Page as the line names it. */
  readonly page: string | undefined;
  /** It names a volume, a number or a length. */
  readonly isNumbered: boolean;
}

/** Longest such line and longest name in it, and the shortest line, in UTF-16 units; most dates and names, and most words of a name and how many of them may be small. */
const longest = 170;
const longestName = 70;
const shortest = 8;
const mostDates = 2;
const mostNames = 4;
const mostWords = 9;
const mostSmall = 3;
const gap = '\u0000';
/** What divides pieces. */
const dividers = /\u0000|\s*[|·•—–;()[\]«»„“”"]\s*|\s+[-/]\s+|,\s*|\s{2,}|\u3000|\t|\.\s+(?=\p{Lu}|$)/u;
/** "No. 12", "Heft 1", "14. Jg.", "18ème année", "3/2004", "№ 242", "Issue: 5". */
const number =
  /^(?:(?:vol|volume|volumen|band|bd|jg|jahrgang|jahrg|tome|tomo|année|año|anno|ano|no|nr|n°|nº|n|num|núm|número|numero|numéro|number|issue|heft|ausgabe|folge|edición|edição|édition|№|выпуск|том|#|第)\.?\s?:?\s?#?(?:\d{1,6}(?:[.,]\d{3})?(?:\/\d{1,4})?|[IVXLC]{1,8})(?:号|號|期)?|\d{1,4}(?:\.|e|ème|ª|º|th|st|nd|rd)?\s?(?:jg|jahrgang|année|annata|año|ano|årgang|jaargang|год)\.?|(?:heft |nr\.? |no\.? )?\d{1,4}\/(?:1[89]|20)\d\d|whole no\.? ?\d{1,5})$/iu;
/** The name of a paper with its number behind it: "Friedensforum 2/1998", "Aus der ZEIT Nr. 48/2016", "Vierteljahresbrief Nr. 2/99". */
const namedNumber =
  /^(\p{L}[\p{L} '’.&-]{2,50}?)\s(?:(?:nr|no|n°|nº|№|heft|numéro|número|num|issue)\.?\s?)?(\d{1,4}\/(?:(?:1[89]|20)\d\d|\d\d)|(?:nr|no|n°|nº|№|heft|numéro|issue)\.?\s?\d{1,5}|\d{1,3}\. (?:jg|jahrgang)\.?)$/iu;
const length = /^p[áa]rrafos ?: ?\d{1,3}$|^(?:字數: ?)?\d{1,3}(?:[., ]?\d{3})? ?(?:words|wörter|worte|mots|ord|palabras|palavras|parole|woorden|слов|字|mots\.)$/iu;
const page =
  /^(?:pp?|pages?|pgs?|s|seiten?|side|sida|sidor|sid|págs?|páginas?|pag|pagina|pagine|стр|с|str|blz|col|cols|columns?|spalte)\.?\s?:?\s?[A-Z]{0,3}-?\d{1,4}(?:\s?[-–,&]\s?\d{1,4}| (?:et|and|und|y|e) \d{1,4})?(?:\s(?:col|c|s)\.?\s?\d{1,2})?$|^[A-Z]\d{1,3}$|^da pagg?\.? \d{1,4} a \d{1,4}$/iu;
const hour = /^(?:at |um |à )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:uhr|h|[ap]\.?m\.?))?(?: [A-Z]{2,4})?$/iu;
const season =
  /^(?:christmas|easter|michaelmas|lent|spring|summer|autumn|fall|winter|weihnachten|ostern|pfingsten|frühjahr|frühling|sommer|herbst|noël|pâques|printemps|été|automne|hiver|navidad|primavera|verano|otoño|invierno|natale|estate|autunno|inverno|verão|outono) (?:1[89]|20)\d\d(?:\/\d\d)?$/iu;
const weekday =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)$|^[月火水木金土日]曜日?$|^星期[一二三四五六日天]$/iu;
/** A field of a catalogue within the line. */
const labelled = /^(?:artikel-id|article id|issn|isbn|doi|del|seksjon|sektion|section|sezione|edition|profil|teil|part|ressort|rubrik) ?:? ?\S{1,30}$|^\d\. sektion$/iu;
/** "vom", "du": between the paper and its day. */
const joints =
  /^(?:the|of|from|in|on|for|dated|issue|issue of|vom|von|am|aus|der|du|de|del|di|da|le|la|dans|от|в|из|i|och|og|and|und|et|y|e|published|publi(?:é|ée|cado|cato)|printed|erschienen|article paru dans|publi(?:é|ée) dans|paru dans|appeared in|p|publisert på trykk|numéro)$/iu;
const lead =
  /^(?:issue of |(?:from|aus|in|out of)\s?:?\s(?=[«„“"\p{Lu}])|(?:article )?(?:paru|publié) dans (?:le |la |l['’])?|publicado en |pubblicato su |erschienen in:? |(?:this (?:article|essay|interview|piece|story) )?(?:appears|appeared|was (?:first )?published|is reprinted|reprinted) (?:in|from) (?:the )?|(?:re)?printed (?:in|from) |(?:first |originally )?published in:? )/iu;
const sentence = /[!?…]|\p{Ll}\.\s\p{Lu}\p{Ll}+ \p{Ll}/u;

type Kind = 'page' | 'number' | 'named number' | 'name' | 'offer' | 'other';

/** Undefined where a piece of the line is no part of a citation. */
export function citedPieces(text: string, context: ParseContext): CitedPieces | undefined {
  if (text.length > longest || text.length < shortest || !/\d/.test(text) || sentence.test(text)) return undefined;
  const isLed = lead.test(text);
  const bare = text.replace(lead, '');
  const dates = findDates(bare, context.dates).filter((each) => each.year !== undefined && each.month !== undefined);
  if (dates.length > mostDates) return undefined;
  const rest = dates.reduce((left, each) => left.replace(each.text, gap), bare);
  const counts = { page: 0, number: 0, 'named number': 0, name: 0, offer: 0, other: 0 };
  let pages: string | undefined;
  for (const piece of piecesOf(rest)) {
    const kind = kindOf(piece, counts.number > 0);
    if (kind === undefined) return undefined;
    counts[kind] += 1;
    if (kind === 'page') pages = readPageLine(piece)?.page ?? piece.replace(/^\P{N}*/u, '');
  }
  const names = counts.name + counts['named number'];
  const numbers = counts.number + counts['named number'];
  if (names > mostNames) return undefined;
  const day = dates.length === 1 ? dates[0]?.text : undefined;
  const isCited = numbers + counts.page > 0 && names + numbers + (pages === undefined ? 0 : 1) + (day === undefined ? 0 : 1) > 1;
  return isCited || (day !== undefined && (isLed || isTold(text, rest, { names, offers: counts.offer })))
    ? { day, page: pages, isNumbered: numbers + counts.other > 0 || isLed }
    : undefined;
}

function piecesOf(rest: string): readonly string[] {
  return rest
    .split(dividers)
    .map((piece) => piece.replace(/^[\s.,:-]+|[\s.,:-]+$/gu, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function kindOf(piece: string, isNumbered: boolean): Kind | undefined {
  const parts = piece.split(/(?<=\d\.?) (?=\p{L}{1,9}\.? ?\d)/u);
  if (parts.length > 1 && parts.every((part) => number.test(part))) return 'number';
  if (page.test(piece)) return 'page';
  // "№ 242 (21942)": the number among all that ever appeared.
  if (number.test(piece) || length.test(piece) || (isNumbered && /^\d{4,6}$/.test(piece))) return 'number';
  const named = namedNumber.exec(piece)?.[1];
  if (named !== undefined && isName(named)) return 'named number';
  if (pageWordRule(piece) !== undefined || isCounter(piece)) return 'offer';
  if (hour.test(piece) || weekday.test(piece) || season.test(piece) || labelled.test(piece) || joints.test(piece)) return 'other';
  return isName(piece.replace(/ (?:vom|du|del|de|of|from|dated|от)$/iu, '').replace(/^(?:issue of|issue|the|of) /iu, '')) ? 'name' : undefined;
}

/** A name and a day alone may be a headline. What tells: "Hafenblatt vom 14.11.2012"; "Norland Today | Skerrow (NO) | 9 March 2021", with bars on both sides; the offers of a page beside them. */
function isTold(text: string, rest: string, { names, offers }: { readonly names: number; readonly offers: number }): boolean {
  const isJoined = names === 1 && /\s(?:vom|du|del|от)\s\u0000$/u.test(rest.trim());
  return isJoined || offers > 0 || (names > 0 && (text.match(/ [|·] /g)?.length ?? 0) > 1);
}

/** Few words, most of them with capitals, and no number among them. */
function isName(piece: string): boolean {
  return (piece.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) <= mostSmall && piece.length <= longestName && piece.split(/\s+/).length <= mostWords && /^[\p{L}'’.&: -]+$/u.test(piece);
}
