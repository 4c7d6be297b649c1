/** What may be the name of a text's writer, in the lines at its ends, and the place where it was written, before its first sentence. Of each a hash, which is all that `nameSurvey` counts. */
import { isCredited } from '../../model/isCredited.js';
import { namedBehind } from '../../model/namedBehind.js';
import { namedParts } from '../../model/namedParts.js';
import { nameKey } from '../../model/nameKey.js';
import { openingPlace, placeIndex } from '../../model/openingPlace.js';
import { type NameSightings, nameKinds, nameSpots } from '../../model/textNotes.js';

/** Lines that are not blank, from the top. */
const headLines = 6;
/** The same from the end. */
const tailLines = 5;
/** Shortest line of running text, in UTF-16 units. */
const shortestText = 60;
/** Lines of which one may begin with the place. */
const openingLines = 7;
/** Names of one text that are noted. */
const mostNames = 12;
/** Longer lines are paragraphs, and no deck that stands over its writer. */
const longestDeck = 400;
/** Longest last line that may be a name. */
const longestLine = 120;

/** How sure it is that a text of the shape of a name is one; undefined where it is none. */
type JudgeName = (name: string) => keyof typeof nameKinds | undefined;

export interface JudgeNames {
  readonly person: JudgeName;
  readonly place: JudgeName;
}

export function nameSightings(text: string, judge: JudgeNames): NameSightings {
  const hashes: number[] = [];
  const spots: number[] = [];
  const see = (line: string, spot: number): void => {
    for (const name of namedParts(line)) {
      const kind = hashes.length < mostNames ? judge.person(name) : undefined;
      if (kind === undefined) continue;
      hashes.push(nameKey(name));
      spots.push(spot + nameKinds[kind]);
    }
  };
  const last = lastLines(text);
  for (let nth = 0, from = 0; nth < headLines && from < (last[0]?.start ?? 0); ) {
    const [line, next] = lineAt(text, from);
    from = next;
    if (line === '') continue;
    // The text has begun.
    if (line.length > longestDeck) break;
    // What is credited shows nothing of lines that are not.
    see(line, isCredited(line) ? nameSpots.credited : nth);
    nth += 1;
  }
  seeOpening(text, judge.place, (hash, spot) => {
    hashes.push(hash);
    spots.push(spot);
  });
  for (const { line } of last) {
    const named = namedBehind(line);
    if (named !== undefined) see(named, nameSpots.behind);
    else if (line.length <= longestLine) see(line, nameSpots.last);
  }
  return { hashes: Float64Array.from(hashes), spots: Uint8Array.from(spots) };
}

/** The first line that begins like a dateline, or is one by itself over the text. */
function seeOpening(text: string, judge: JudgeName, see: (hash: number, spot: number) => void): void {
  for (let nth = 0, from = 0; nth < openingLines && from < text.length; ) {
    const [line, next] = lineAt(text, from);
    from = next;
    if (line === '') continue;
    nth += 1;
    // The first line is the headline's.
    const opening = nth === 1 ? undefined : openingPlace(line);
    const kind = opening === undefined ? undefined : judge(opening.place);
    if (opening === undefined || kind === undefined) continue;
    const isAlone = opening.form === 'alone' || opening.form === 'dated';
    // Above the text, and not above the writer.
    if (isAlone && !isOverText(text, from)) continue;
    see(nameKey(opening.place), nameSpots.place + placeIndex(opening) + nameKinds[kind]);
    return;
  }
}

function isOverText(text: string, from: number): boolean {
  for (let at = from; at < text.length; ) {
    const [line, next] = lineAt(text, at);
    if (line !== '') return line.length >= shortestText;
    at = next;
  }
  return false;
}

function lineAt(text: string, from: number): readonly [line: string, next: number] {
  const end = text.indexOf('\n', from);
  return end < 0 ? [text.slice(from).trim(), text.length] : [text.slice(from, end).trim(), end + 1];
}

/** The last lines that are not blank, the last one first: what a page prints under a text may stand below its writer. */
function lastLines(text: string): readonly { readonly line: string; readonly start: number }[] {
  const lines: { line: string; start: number }[] = [];
  for (let end = text.length; end > 0 && lines.length < tailLines; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push({ line, start });
    // A paragraph of the text.
    if (line.length > longestLine) break;
    end = start - 1;
  }
  return lines;
}
