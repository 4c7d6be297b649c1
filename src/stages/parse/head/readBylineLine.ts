/** The names in a line that is a byline and nothing else: "By Jane Roe", "By JOHN DOE, TIMES STAFF WRITER", "Von Jan Novák, Prag". */
import { agencies } from '../fields/bylineWords.js';
import { commonWords } from '../fields/commonWords.js';
import { isPersonName } from '../fields/isPersonName.js';
import { isSignedName } from '../fields/isSignedName.js';
import { notedByline } from '../fields/notedByline.js';
import { splitByline } from '../fields/splitByline.js';
import { withoutContributors } from '../fields/withoutContributors.js';
import { bylineLead, interviewLead, ownStaff, postLine, signingAgency, weakLead } from './bylineForms.js';
import type { BylineLine } from './bylineLine.js';
import { isPaperName } from './isPaperName.js';
import { placeNames } from './placeNames.js';
import { signedOffice } from './signedOffice.js';

const accountLine = /^(?:by|von|par|por|door|przez|posted by|written by|text|texte|texto|autor|author|auteur|autore|redacción)(?: |\s?[:：]\s?)([\p{Ll}\d][\p{Ll}\d_.-]{2,19})$/iu;
/** What "by" leads to and is no one: "by candlelight", "par avion". */
const noAccount =
  /^(?:land|sea|air|rail|road|mail|post|hand|heart|night|day|light|\p{L}*light|chance|accident|design|nature|name|numbers|demand|request|order|decree|law|right|default|proxy|stealth|force|vote|acclamation|wire|cable|telegraph|phone|fax|train|bus|boat|ship|car|bike|foot|horse|far|now|noon|\p{L}+self|avion|correo|e-?mail|teléfono|bateau|hasard|mer|terre|vos|nous|moi|lui|mim|ihm|ihr|uns|hem|haar|ons|admin|user|guest|staff|editor|redaktion|redacción|redação)$/iu;

function isAccount(text: string): boolean {
  return text === text.toLowerCase() && /\p{L}{2}/u.test(text) && !noAccount.test(text) && !commonWords.has(text) && !/[.-]$/.test(text);
}

/** Longest byline, in UTF-16 units. */
const longest = 160;
/** "Van onze verslaggever", "Dal nostro inviato": the paper's own, who is not named. */
const ownReporter =
  /^(?:door|van|dal|de|von) ((?:onze|een onzer|nostro|notre|nuestro|nuestra|nosso|nossa|unserem|unserer) (?:\p{L}{3,12} )?(?:\p{Ll}*redacteur(?:en)?|\p{Ll}*correspondente?n?|\p{Ll}*verslaggevers?|inviato(?: speciale)?|corrispondente|envoyée? spéciale?|corresponsal|enviad[oa] especial|\p{Lu}?\p{Ll}*[Kk]orrespondent(?:en|in)|[Mm]itarbeiter(?:in)?|[Rr]edaktionsmitglied))$/iu;

const ownSent =
  /^de (?:notre|nos|nuestr[oa]s?) (?:envoyés?|envoyées?|correspondante?s?|redactor|corresponsal|enviad[oa]s?)[ -]?(?:spécia(?:le?s?|ux)|particuliers?|corresponsal|especial(?:es)?)?$/iu;

/** "From Norland Bureau Chief Jane Roe", "by Local Government Reporter Jane Roe" */
const postedName =
  /^(?:from|by) ((?:our )?(?:\p{Lu}[\p{L}.]+ ){0,3}(?:bureau chief|correspondent|producer|reporter|editor|writer|columnist|critic)),? (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/iu;

/** "By Norpress writers Anna Berg and Bo Li": the agency before its writers. */
const postedNames = /^by ((?:our |\p{Lu}[\p{L}'’.-]+ ){1,4}(?:staff )?(?:writers|reporters|correspondents)):? (\p{Lu}.{5,80})$/iu;

/** Two or three words with capitals, where the line has said that writers follow. */
const anyName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** "Von Kurier-Redakteurin Anna Berg", "Von unserem Korrespondenten Jan Novák": the post before the name. */
const germanPosted =
  /^von ((?:unsere[mr] )?(?:\p{Lu}[\p{L}]*(?:-\p{Lu}[\p{L}]*){0,3}-)?\p{Lu}?\p{Ll}*(?:redakteur|korrespondent|reporter|mitarbeiter|volontär|autor)(?:in|en)?),? (\p{Lu}[\p{L}.'’-]+(?: (?:von |van |de )?\p{Lu}[\p{L}.'’-]*){1,3})$/iu;

/** "By Petty Officer 2nd Class Lana Whitcomb", "By Sgt. 1st Class John Doe": how services of armed forces name theirs. */
const rankedName =
  /^(?:story |photos? |text )?(?:and (?:story |photos? ))?by ((?:\p{Lu}[\p{L}.]+ ){1,4}(?:1st|2nd|3rd|First|Second|Third) Class(?: \([\p{L}/]{2,12}\))?),? (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/iu;

/** "Penulis Budi Santoso | Editor Rina Wati", as Indonesian papers print it. */
const writerAndEditor = /^(?:penulis|reporter|wartawan|pewarta)\s?:?\s(\p{Lu}[^|:]{2,40}?)\s\|\s(?:editor|penyunting|redaktur)\s?:?\s\p{Lu}[^|:]{2,40}$/iu;

const initialled = /^(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or|[Dd]a|[Dd]i|[Dd]oor) (\p{Lu}{2}[\p{Lu}\d]{1,8})$/u;
const romanNumber = /^[IVXLC]+$/;

const capitalPaper = /^By (THE \p{Lu}{2,}(?: \p{Lu}{2,}){0,3})\.?$/u;
const titled = (text: string): string => text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());

const penNamed = /^[Bb][Yy] ['"“‘](\p{Lu}[\p{L}.'’ -]{1,30}?)[.,]?['"”’][.,]?$/u;

/** `strict` is for lines above the headline or in doubtful places: only a name that is surely one. */
export function readBylineLine(printed: string, { strict }: { readonly strict: boolean }): BylineLine | undefined {
  if (printed.length < 5) return undefined;
  const listed = printed.startsWith('[') && printed.length <= longest ? listOfNames.exec(printed)?.[0] : undefined;
  const quoted = listed === undefined ? [] : [...listed.matchAll(/(['"])(.+?)\1/g)].map(([, , name = '']) => name);
  if (quoted.length > 0 && quoted.every((name) => isPersonName(name) !== undefined)) return { rule: 'byline-line', names: quoted };
  const line = withoutOtherHand(withoutContributors(plainLead(printed)));
  const noted = /^by /i.test(line) ? notedByline(line.slice(3)) : undefined;
  if (noted !== undefined) {
    const { names, role } = splitByline(line.slice(3));
    if (names.every((name) => isPersonName(name) === 'likely' || (!strict && isPersonName(name) !== undefined)))
      return { rule: 'byline-line', names, ...(role === undefined ? {} : { role }) };
  }
  if (line.length > longest) return undefined;
  // "DI SUA SANTITÀ PIO XV": whose address it is.
  if (/^d[ie] su?a (?:santi|eminen|eccellen|excelen|majes|maest)/i.test(line)) return undefined;
  // "Von Karl Winter (Prag)": the bracket at the end closes one within the line.
  const closes = /^[^([（【]{3,}(?:[(（][^()（）]*[)）][^()（）]*){0,3}[(（][^()（）]*[)）]$/u.test(line);
  const slashed = line.endsWith('/') ? line.replace(/\s\/(\p{L}{2,12})\/$/u, ', $1') : line;
  const text = (closes ? slashed : slashed.replace(/^[([（【*_—–-]{1,3}\s?|\s?[)\]）】*_]{1,2}$/gu, '')).trim();
  // "(De notre envoyé spécial)": the paper's own, who is not named.
  if (ownSent.test(text)) return undefined;
  const nameless = ownReporter.exec(text)?.[1];
  if (nameless !== undefined) return { rule: 'byline-line', names: [nameless] };
  const [, rank, sailor] = text.includes(' Class') || text.includes('1st') ? (rankedName.exec(text) ?? []) : [];
  if (rank !== undefined && sailor !== undefined && isPersonName(sailor) !== undefined) return { rule: 'byline-line', names: [sailor], role: rank };
  const [, post, chief] = postedName.exec(text) ?? [];
  if (post !== undefined && chief !== undefined && (strict ? isPersonName(chief) === 'likely' : isPersonName(chief) !== undefined))
    return { rule: 'byline-line', names: [chief], role: post };
  const [, posts, all] = text.length < 120 && /ers |ents /i.test(text) ? (postedNames.exec(text) ?? []) : [];
  const written = posts === undefined || all === undefined ? [] : splitByline(all).names;
  if (posts !== undefined && written.length > 1 && written.every((name) => isPersonName(name) === 'likely' || (!strict && anyName.test(name))))
    return { rule: 'byline-line', names: written, role: posts };
  const [, ofPaper, whom] = /^von /i.test(text) ? (germanPosted.exec(text) ?? []) : [];
  if (ofPaper !== undefined && whom !== undefined && (strict ? isPersonName(whom) === 'likely' : isPersonName(whom) !== undefined))
    return { rule: 'byline-line', names: [whom], role: ofPaper };
  const writer = text.includes(' | ') ? writerAndEditor.exec(text)?.[1] : undefined;
  if (writer !== undefined && isPersonName(writer) !== undefined) return { rule: 'byline-line', names: [writer] };
  // 'By "RATEPAYER."': old papers set a pen name between quotation marks.
  const pen = /^by /i.test(text) ? penNamed.exec(text)?.[1] : undefined;
  if (pen !== undefined && !strict) return { rule: 'byline-line', names: [pen] };
  const [, paper, agency] = /^par /i.test(text) ? (withAgency.exec(text) ?? []) : [];
  if (paper !== undefined && agency !== undefined && isPersonName(paper) === undefined) return { rule: 'byline-line', names: [paper], role: agency };
  // "By THE NEW YORK TIMES": the paper itself.
  const ofPaperItself = text.startsWith('By THE ') ? capitalPaper.exec(text)?.[1] : undefined;
  if (ofPaperItself !== undefined && isPaperName(titled(ofPaperItself))) return { rule: 'byline-line', names: [ofPaperItself], isOffice: true };
  // "par BFMTV": letters of a broadcaster or an agency; not "BY CABLE", which is all in capitals.
  const letters = strict ? undefined : initialled.exec(text)?.[1];
  if (letters !== undefined && !romanNumber.test(letters)) return { rule: 'byline-line', names: [letters], isOffice: true };
  // "by shyouhei": the name of an account, which no list knows.
  const account = strict ? undefined : accountLine.exec(text)?.[1];
  if (account !== undefined && isAccount(account)) return { rule: 'byline-line', names: [account], isOffice: true };
  const lead = bylineLead.exec(text)?.[0];
  if (lead === undefined || (strict && interviewLead.test(lead))) return undefined;
  const rest = text.slice(lead.length).replace(/:$|(?<!\b(?:[JS]r|\p{Lu}))\.$/u, '');
  if (/[!?"“”„«»]/.test(rest) || rest === '' || ownStaff.test(text) || (rest.includes(';') && !isGroups(rest))) return undefined;
  // "By Department of Harbours": not where only what is surely a byline counts, since a headline may begin so.
  const office = strict || !/^by /i.test(lead) ? undefined : signedOffice(rest);
  if (office !== undefined && isPersonName(office.name) !== 'likely' && !isPosted(office.name))
    return { rule: 'byline-line', names: [office.name], ...(office.role === undefined ? {} : { role: office.role }), isOffice: true };
  const { names, role } = splitByline(withoutStop(rest));
  if (names.length === 0 || names.length > 8) return undefined;
  // A magazine that uses no capitals: "by e. f. lund".
  const [only = ''] = names;
  if (line === line.toLowerCase() && names.length === 1 && isSmallName(only)) return { rule: 'byline-line', names: [only], ...(role === undefined ? {} : { role }) };
  // "From Chen Vega in Brussels"
  const isSent = role !== undefined && /^in \p{Lu}/u.test(role) && placeNames.has(role.slice(3).toLowerCase());
  const doubtful = strict || (weakLead.test(text) && !isSent);
  // Beside a name that is surely one, others are names too: "By Ada Merrick and Will Marsh".
  const hasName = names.some((name) => isPersonName(name) === 'likely');
  const isAmongNames = !doubtful && hasName;
  const isOpen = !doubtful || (hasName && names.length > 1 && !weakLead.test(text));
  const fits = names.every((name) => {
    if (signingAgency.test(name) || agencies.test(name)) return true;
    const kind = isPersonName(name);
    if (hebrewName.test(name)) return /^מאת/u.test(lead);
    // "كتبت" says "she wrote" and nothing else.
    if (arabicName.test(name) && !strict && /^(?:كتبت|بقلم)/u.test(lead)) return true;
    if (indicName.test(name)) return !strict || /[:：]/u.test(lead);
    return kind === 'likely' || (isOpen && (kind === 'possible' || isSignedName(name))) || (isAmongNames && arabicName.test(name));
  });
  return fits ? { rule: 'byline-line', names, ...(role === undefined ? {} : { role }) } : undefined;
}

/** "Jane Roe Herald Staff Writer": the staff is not the body that signs, but the writer's. */
function isPosted(office: string): boolean {
  const { names, role } = splitByline(office);
  const [name = '', ...others] = names;
  if (role === undefined || others.length > 0 || !postLine.test(role)) return false;
  const kind = isPersonName(name);
  // "Skerrow Packet Staff" is no person's name, "Rone Weinstein Packet Staff Writer" is.
  return kind === 'likely' || (kind !== undefined && /(?:writer|reporter|correspondent|columnist|critic|editor|chief)s?$/i.test(role));
}

/** "March 9 at 3:57 PM Follow @janeroe" behind the name: a day without its year, and the account. */
const yearless =
  /\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:,? at)? \d{1,2}:\d{2} ?[ap]\.?m\.?(?: [a-z]{2,4})?(?: (?:follow )?@\w{2,30})?$/i;

/** "Jane Roe | Harbour Gazette By Jane Roe | Harbour Gazette The Harbour Gazette": the description of the writer's picture, and the byline. */
const describedLead = /^(\p{Lu}[^|,]{3,40}?)((?:\s?[|,] ?[^|]{3,40})?) By \1(?=$|[\s,|]).{0,90}$/u;

/** "By From Associated Press", as databases print what a paper took from a wire. */
const twiceLed = /^by from (?=\p{Lu})/iu;

/** "ByJane Roe": the page has lost the space. */
function plainLead(printed: string): string {
  if (printed.includes(' By ') && printed.length <= longest) {
    const [, named = '', paper = ''] = describedLead.exec(printed) ?? [];
    if (named !== '' && isPersonName(named) === 'likely') return `By ${named}${paper}`;
  }
  if (!/^by/i.test(printed)) return printed;
  const line = printed.length <= longest && /omments?$/i.test(printed) ? printed.replace(/\s(?:\d{1,5}|no) comments?$/i, '') : printed;
  if (twiceLed.test(line)) return line.replace(twiceLed, 'By ');
  if (line.length > longest) return line;
  const posted = line.replace(joinedPost, ', ').replace(ofBureau, '$1, ').replace(accountBehind, '');
  const spaced = /^By(?=\p{Lu}\p{Ll})/u.test(posted) && isPersonName(posted.slice(2).replace(/,.*/, '')) === 'likely' ? `By ${posted.slice(2)}` : posted;
  if (spaced !== line) return spaced;
  return spaced.includes(':') ? spaced.replace(yearless, '') : spaced.endsWith(' ago') ? spaced.replace(sinceThen, '') : spaced;
}

/** "Tekst: Anne Holm. Foto: Bo Lund", "Teksti: Anna Niemi, kuvat: Jari Koski": whose the pictures are, behind the writer. */
const picturesBehind =
  /(?<=\p{L}{2})\s?[.,;/|–—-]{0,2}\s{1,3}(?:(?:og|och|und|et|y|e|i|a|ja|и|та) )?(?:fotos?|photos?|bild(?:er)?|kuvat?|zdjęcia|fot\.?|фото|fotografi[ae]?|imatges|ilustra(?:ción|ções)|illustrationen?) ?: ?\p{Lu}.{2,60}$/iu;

function withoutOtherHand(line: string): string {
  if (line.length > longest || line.indexOf(':') === line.lastIndexOf(':')) return line;
  const found = picturesBehind.exec(line);
  return found === null || !bylineLead.test(line) ? line : line.slice(0, found.index);
}

const stopped = /^([^;]{3,60}\p{L}{3})\. (\p{Lu}[^.]{3,50})$/u;

/** "Jane Roe. Special to The Herald": papers may close the name with a full stop. */
function withoutStop(text: string): string {
  if (!text.includes('. ')) return text;
  const [, names = '', post = ''] = stopped.exec(text) ?? [];
  return post !== '' && postLine.test(post) ? `${names}, ${post}` : text;
}

const otherHand = /^(?:compiled|photos?|photographs?|photography|pictures|illustrations?|graphics?) by \p{Lu}/iu;

/** "Jane Roe (NYT); Compiled by John Doe", "Jane Roe; Special to the Herald": what stands behind a semicolon is another writer or a post. */
function isGroups(text: string): boolean {
  const [, ...others] = text.split(/\s?;\s/);
  return (
    others.length > 0 &&
    others.every((group) => {
      const named = group.replace(/\s?\([^()]{1,40}\)$/, '');
      return otherHand.test(group) || postLine.test(group) || named.split(/ and /i).every((name) => isPersonName(name) === 'likely');
    })
  );
}

function isSmallName(text: string): boolean {
  return (
    /^(?:\p{Ll}\.\s?){1,3}\p{Ll}{2,15}$|^\p{Ll}{2,15}(?: \p{Ll}\.)? \p{Ll}{2,15}$/u.test(text) &&
    isPersonName(text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())) === 'likely'
  );
}

/** Thai and the scripts of India have no capitals: only the word before it tells a name. */
const indicName = /^[\u0900-\u0DFF\u0E01-\u0E5B]{2,20}\.?(?: [\u0900-\u0DFF\u0E01-\u0E5B]{1,20}\.?){1,3}$/u;
const arabicName = /^[\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){1,3}$/u;
/** Hebrew has no capitals either: only the word before it tells a name. */
const hebrewName = /^[\u05D0-\u05EA][\u05D0-\u05EA'’״׳-]{1,14}(?: [\u05D0-\u05EA][\u05D0-\u05EA'’״׳-]{1,14}){1,2}$/u;
/** "By Jane RoeStaff Reporter", "ByJane RoeReporter" */
const joinedPost =
  /(?<=\p{Ll})(?=(?:Reporter|Correspondent|Columnist|Contributor|Editor)$)|(?<=\p{Ll})(?=(?:Staff|Special|Business|Sports|News|City Hall|Education|Political|Entertainment|Health|Food|Crime) (?:Reporter|Writer|Columnist|Editor|Critic|Correspondent|Bureau)s?$)/u;
/** "Par Le Courrier avec AFP": the paper signs what it has from an agency. */
const withAgency = /^par (\p{Lu}[\p{L} .'’-]{2,30}) (avec (?:l['’])?(?:AFP|AP|Reuters|agences?))$/iu;
/** "['Jane Roe', 'John Doe']": as a program that gathers articles writes a list down. */
const listOfNames = /^\[(?:(['"])\p{Lu}[^'"]{2,40}\1(?:, (?=['"])|(?=\]))){1,6}\]$/u;
/** "By Jane Roe Harbour Bureau": the name and for which part of the paper she writes. */
const ofBureau = /^(By:? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+) (?=(?:\p{Lu}[\p{L}'’-]+ ){1,3}Bureau(?: Chief| Reporter)?$)/u;
/** "By: Jane Roe - Reporter / @janeroe" */
const accountBehind = /\s\/ ?@\w{2,30}$/;
/** "Jane Roe (AFP) – 2 days ago" */
const sinceThen = /(?:\s[|–—-])?\s(?:an?|\d{1,2}) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i;
