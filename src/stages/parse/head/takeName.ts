import { foldWord } from '../../../dates/foldWord.js';
import { givenNames } from '../fields/givenNames.js';
import { isPersonName, placesAmongNames } from '../fields/isPersonName.js';
import { isSignedName } from '../fields/isSignedName.js';
import { beginsText } from './beginsText.js';
import { beginsWithDateline } from './beginsWithDateline.js';
import { placeLine, postLine } from './bylineForms.js';
import type { BylineLine } from './bylineLine.js';
import { datelineAlone } from './datelineAlone.js';
import { endsSentence } from './endsSentence.js';
import { fewestDeckWords } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isOffice } from './isOffice.js';
import { isOverPlacedName } from './isOverPlacedName.js';
import { isPaperName } from './isPaperName.js';
import { isProse } from './isProse.js';
import { isTitleCase } from './isTitleCase.js';
import { isWriterOver } from './isWriterOver.js';
import { isWrittenSmall } from './isWrittenSmall.js';
import { ownLine } from './ownLine.js';
import { placeNames } from './placeNames.js';
import { takeOverTitle } from './takeOverTitle.js';

/** Longest line of names of which none is surely one, in UTF-16 units. */
const longestDoubtful = 36;
/** Longest place by itself under a byline, in UTF-16 units. */
const longestPlace = 25;
/** Longest line that tells what a writer is, in UTF-16 units. */
const longestTitle = 60;
/** Whose picture it is. */
const isOfPicture = /^(?:foto|fot\.|photo|bild|kuva|фото|fotó)\s?[:/©]\s?\S.{1,60}$/iu;
/** Scripts that write names without spaces. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々]{2,5}$/u;

/** "●陈望舒": the mark before it tells. */
const markedName = /^[●○◎◉☉■□◆◇▲△★☆]\s?[\p{sc=Han}]{2,4}$/u;

/** A name under the headline, where what follows shows that it is the writer's. */
export function takeName(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  // The name beside the writer's picture, and the name again.
  if (
    draft.bylines.some(
      ({ value: { name } }) => name === line.text || (line.text.startsWith(name) && line.text.length <= name.length + longestPlace && postLine.test(line.text.slice(name.length))),
    )
  ) {
    draft.take(line);
    return true;
  }
  const below = head[at + 1];
  // "Petr Molo" over "Foto: Reuters/Jan Kai": whom a picture shows.
  if (
    draft.hasHeadline &&
    below !== undefined &&
    isOn('caption-line') &&
    head[at + 2] !== undefined &&
    isOfPicture.test(below.text) &&
    line.name !== undefined &&
    line.name.role === undefined
  ) {
    draft.settlePending();
    draft.passed.add(line.index);
    draft.passed.add(below.index);
    return true;
  }
  // "KENNER PARKER CONCLUDES TWO SUITS" over "By JANE ROE; STAFF WRITER": what looks like a name is the headline.
  if (!draft.hasHeadline && below?.sureByline !== undefined) return false;
  if (takeOverTitle(line, at, walk)) return true;
  if (
    draft.hasHeadline &&
    draft.bylines.length === 0 &&
    isOn('name-line') &&
    isOn('dateline-place') &&
    below !== undefined &&
    line.name !== undefined &&
    isOverPlacedName(at, head)
  ) {
    draft.settlePending();
    draft.take(line);
    draft.take(below);
    draft.addBylines(line.name, line);
    draft.dateline ??= { value: { place: below.text }, evidence: { ...draft.evidence('dateline-place', below), source: 'dateline' } };
    return true;
  }
  // Marks before several lines make a list.
  const isMarked = markedName.test(line.text) && !head.some((other) => other !== line && other.text.startsWith(line.text.charAt(0)));
  if (!isMarked && markedName.test(line.text)) return false;
  if (at === 0 && below?.follows === true && isOn('name-line') && isOn('dateline-place') && line.sureName !== undefined && isOverPlaceAndText(line, at, walk)) {
    draft.take(line);
    draft.take(below);
    draft.addBylines(line.sureName, line);
    draft.dateline ??= { value: { place: below.text }, evidence: { ...draft.evidence('dateline-place', below), source: 'dateline' } };
    return true;
  }
  if (isOn('name-line') && isWriterOnTop(line, at, walk)) {
    draft.take(line);
    draft.addBylines(line.sureName ?? { rule: 'name-line', names: [line.text] }, line);
    return true;
  }
  // The name of whom the headline tells, over an explicit byline: under a picture.
  if (draft.bylines.length === 0 && draft.headline?.value.includes(line.text) === true && below?.byline !== undefined && line.name !== undefined) {
    draft.passed.add(line.index);
    return true;
  }
  // Under several lines of a deck only a sure name right over the day is the writer's.
  const isOverDay = (): boolean => below?.follows === true && (below.date !== undefined || below.particulars?.names.length === 0) && line.sureName !== undefined;
  if (!draft.hasHeadline || !isOn('name-line') || draft.bylines.length > 0 || (draft.pending.length > 1 && !isOverDay())) return false;
  // A day or a dateline under it leaves no doubt.
  const isSigned =
    below !== undefined &&
    (below.date !== undefined ||
      below.particulars?.names.length === 0 ||
      below.text === line.text ||
      // The name and the post run together: "Jane RoeReporter".
      (line.sureName !== undefined && below.text.startsWith(line.text) && postLine.test(below.text.slice(line.text.length))) ||
      isOverAddress(at, walk) ||
      (below.follows && head[at + 2]?.follows === false && line.sureName !== undefined && isPaperName(below.text)) ||
      postLine.test(below.text) ||
      placeLine.test(below.text) ||
      isOverTown(line, at, walk) ||
      ownLine(below.text) !== undefined ||
      (isOn('dateline-place') && beginsWithDateline(below)));
  // "412 words" under a name of which the text does not tell, as a database sets its lines.
  const isOverLength = below?.isLength === true && line.follows && below.follows && draft.pending.length === 0 && isWriterOver(line, head.slice(at + 1));
  // Under the day of a database's card, a name of two to four characters needs no other sign.
  const isCarded = unspaced.test(line.text) && draft.hasDate && draft.pending.length === 0;
  const isLone = !line.follows && below?.follows === false && draft.pending.length === 0 && beginsText(at + 1, walk);
  // Whose name stands over another paragraph too is a speaker of it; who is told of right below it, its subject.
  if (below?.text.startsWith(`${line.text} `) === true) return false;
  // With a post, and a day right below, it is the writer's all the same: student papers print it over the writer's life again.
  if (isAgainBelow(line, at, walk) && !(below?.follows === true && below.date !== undefined && line.name?.role !== undefined)) return false;
  const name =
    ((isSigned || isOverLength) && (line.text.length <= longestDoubtful * (line.name?.names.length ?? 1) || line.sureName !== undefined)) || isCarded || isMarked
      ? line.name
      : (line.sureName ?? (isPlacedWriter(line, at, walk) ? line.name : undefined) ?? (isLone ? loneName(line, head.slice(at + 1)) : undefined));
  // Verse is no running text: there the blank lines around a name tell.
  const over = draft.pending[0]?.text ?? '';
  const isUnderSentence = draft.pending.length === 1 && (isProse(over, walk) || over.split(' ').length > fewestDeckWords) && isWriterOver(line, head.slice(at + 1));
  const isApart = !line.follows && below?.follows === false && (draft.pending.length === 0 || isUnderSentence) && head[at + 2] !== undefined;
  // "Jane Roe, Clerk" in one block with the headline.
  const isCredited = line.follows && below?.follows === false && draft.pending.length === 0 && line.sureName?.role !== undefined;
  // "Helena Sobral" over "Professora jubilada", in a block of their own over the text: who signs, and what she is.
  const isTitled = isOverTitle(line, at, walk);
  // "김민수 기자" over "김민수기자", as pages of agencies print it twice.
  const isTwice = below?.follows === true && line.sureName?.role !== undefined && isSameWriter(line, below);
  // "Lucía Mena / Corresponsal" under the headline.
  const isPosted = draft.pending.length === 0 && line.sureName?.role !== undefined && (postLine.test(line.sureName.role) || postLine.test(`${line.sureName.role}.`));
  if (
    name === undefined ||
    !(isTitled || isTwice || isPosted || isSigned || isMarked || isApart || isCredited || isUnderDay(line, at, walk) || beginsText(at + 1, walk) || below?.isParticular === true)
  )
    return false;
  draft.settlePending();
  draft.take(line);
  // "Antonio Luengo | Valdemora": where it was written, if it is a known city or the text tells of it.
  const where = /\s[|/]\s/.test(line.text) && name.role?.includes('.') !== true ? name.role : undefined;
  if (where !== undefined && isOn('dateline-place') && (placeNames.has(where.toLowerCase()) || isTold(where, at, walk)))
    draft.dateline ??= { value: { place: where }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  if (isTitled && below !== undefined) draft.take(below);
  if (isTwice) draft.take(below);
  if (below !== undefined && isOn('dateline-place') && isOverTown(line, at, walk)) {
    draft.take(below);
    draft.dateline ??= { value: { place: below.text }, evidence: { ...draft.evidence('dateline-place', below), source: 'dateline' } };
  }
  draft.addBylines(isTitled && below !== undefined ? { ...name, role: below.text } : name, line);
  return true;
}

/** Whether the name stands in a line of its own further below, other than under the headline that is printed again. */
function isAgainBelow({ text }: HeadLine, at: number, { head, draft }: HeadWalk): boolean {
  const again = head.findIndex((other, index) => index > at + 1 && other.text === text);
  return again >= 0 && draft.headline?.value.includes(head[again - 1]?.text ?? '\n') !== true;
}

/** "NORLANDTIMES.COM", as sites in India print it between the writer and the day. */
const namedPaper = /^The \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;
const webAddress = /^[A-Z][A-Z\d-]{2,30}\.(?:COM|IN|NET|ORG)$/;

/** The paper's address and the day, both in one block with the name. */
function isOverAddress(at: number, { head }: HeadWalk): boolean {
  const [address, day] = [head[at + 1], head[at + 2]];
  const isPaper = address !== undefined && (webAddress.test(address.text) || (namedPaper.test(address.text) && isTitleCase(address.text)));
  return address?.follows === true && day?.follows === true && isPaper && (day.date !== undefined || day.particulars !== undefined);
}

function isSameWriter({ sureName: name }: HeadLine, { sureName: again }: HeadLine): boolean {
  return name !== undefined && again !== undefined && again.role === name.role && name.names.join() === again.names.join();
}

/** "Samuel Adesanmi, Port Salem" right over the text, which tells of the town and not of him. */
function isPlacedWriter({ text, name }: HeadLine, at: number, walk: HeadWalk): boolean {
  const { role, names } = name ?? {};
  const [only = '', ...others] = names ?? [];
  if (role === undefined || others.length > 0 || !text.includes(', ') || walk.draft.pending.length > 1 || !beginsText(at + 1, walk) || isPersonName(only) !== 'likely')
    return false;
  const family = only.split(' ').at(-1) ?? only;
  return isTold(role, at, walk) && !walk.head.slice(at + 1).some((line) => line.text.includes(family));
}

/** "March 9, 2021" over "Jane Roe", both right under the headline. */
function isUnderDay(line: HeadLine, at: number, { head, draft }: HeadWalk): boolean {
  const [headline, day] = [head[at - 2], head[at - 1]];
  if (!line.follows || day?.follows !== true || day.date === undefined || draft.pending.length > 0 || line.sureName === undefined) return false;
  return headline !== undefined && draft.headline !== undefined && headline.text.endsWith(draft.headline.value) && isWriterOver(line, head.slice(at + 1));
}

function isTold(place: string, at: number, { head, draft }: HeadWalk): boolean {
  return draft.headline?.value.includes(place) === true || head.slice(at + 1).some((line) => line.text.includes(place));
}

function isOverTitle(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const [below, text] = [head[at + 1], head[at + 2]];
  return (
    below?.follows === true &&
    (!line.follows || postLine.test(below.text) || isOffice(below.text)) &&
    text?.follows === false &&
    draft.pending.length === 0 &&
    line.sureName !== undefined &&
    line.sureName.role === undefined &&
    below.text.length <= longestTitle &&
    !endsSentence(below.text) &&
    !below.isParticular &&
    !placeNames.has(below.text.toLowerCase()) &&
    datelineAlone(below.text) === undefined &&
    beginsText(at + 2, walk) &&
    isWriterOver(line, head.slice(at + 2))
  );
}

/** The writer and the post above everything else, as pages set them beside a picture; the headline stands further down. */
function isWriterOnTop(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const below = head[at + 1];
  if (isUnderCitation(line, at, walk) || isPictured(line, at, walk)) return true;
  if (at > 0 || draft.hasHeadline || draft.bylines.length > 0 || below?.follows !== true || !postLine.test(below.text) || line.sureName === undefined) return false;
  const next = head.findIndex((other, index) => index > at + 1 && !other.isParticular);
  return next > 0 && !beginsText(next, walk);
}

/** "Jane Roe Jane Roe" over the headline: the description of the writer's picture, and the name. */
function isPictured(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const [headline, below] = [head[at + 1], head[at + 2]];
  if (at > 0 || draft.hasHeadline || headline === undefined || below === undefined) return false;
  // To ask for a name takes long.
  const half = (line.text.length - 1) / 2;
  const only = line.text.slice(0, half);
  if (!Number.isInteger(half) || line.text !== `${only} ${only}` || line.sureName?.names.length !== 1) return false;
  return !headline.isParticular && !beginsText(at + 1, walk);
}

/** "AYŞE KARACA" over "İzmir" in a block of their own over the text: a column without a headline. */
function isOverPlaceAndText(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const [below, text] = [head[at + 1], head[at + 2]];
  if (at > 0 || draft.hasHeadline || below?.follows !== true || text?.follows !== false || line.sureName === undefined || line.sureName.role !== undefined) return false;
  return placeNames.has(below.text.replaceAll('İ', 'i').toLowerCase()) && beginsText(at + 2, walk) && isWriterOver(line, head.slice(at + 2));
}

/** "Lucía Mena" over "Madrid", and a day or the text below: where she wrote it. */
function isOverTown(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const [below, next] = [walk.head[at + 1], walk.head[at + 2]];
  if (below === undefined || next === undefined || below.text.length > longestPlace || !placeNames.has(below.text.toLowerCase())) return false;
  return line.sureName !== undefined && line.sureName.role === undefined && (next.date !== undefined || (below.follows && !next.follows && beginsText(at + 2, walk)));
}

/** Under a database's line with paper, day and page, and over the headline: who wrote it, unless the text tells of her. */
function isUnderCitation(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const below = head[at + 1];
  if (!draft.isCited || draft.hasHeadline || draft.bylines.length > 0 || below === undefined || line.sureName === undefined) return false;
  const family = line.text.split(' ').at(-1) ?? '';
  // The text writes "Kowalik" of whom the line names "JAN KOWALIK".
  const isTold = head.slice(at + 1).some((other) => other.text.includes(family.charAt(0) + family.slice(1).toLowerCase()));
  return !below.isParticular && below.sureName === undefined && !beginsText(at + 1, walk) && !isTold && isWriterOver(line, head.slice(at + 1));
}

/** A known given name and a word that the text does not use: "Leonor Pais", though \"pais\" is one. */
function loneName({ text, name }: HeadLine, rest: readonly HeadLine[]): BylineLine | undefined {
  // "محمد السيد – صوت المدينة", "Maria Torres | Turín"
  if (name?.role !== undefined && /^\p{Script=Arabic}|\s\|\s/u.test(text)) return name;
  const [given = '', ...others] = text.split(' ');
  const isName = others.length > 0 && others.length < 3 && givenNames.has(foldWord(given)) && !placesAmongNames.has(foldWord(given)) && isSignedName(text);
  return isName && !isWrittenSmall(text, rest) ? { rule: 'name-line', names: [text] } : undefined;
}
