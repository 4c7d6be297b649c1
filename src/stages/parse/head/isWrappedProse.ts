/** Whether a line is the first of a paragraph that was wrapped by hand, rather than a line of its own. */
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { wrappedWidth } from './wrappedWidth.js';

/** Lengths in UTF-16 units: prose is not wrapped narrower, nor lines by hand wider. */
const narrowest = 30;
const widest = 140;
/** Lines that show how a paragraph is wrapped; more would show the same. */
const mostLines = 10;
/** Share of the width that a full line takes at least, with the word that did not fit; and share of the lines that are full. */
const slack = 0.85;
/** The same in a column of a paper, whose lines are ragged where they were read by machine; and the widest column, in UTF-16 units. */
const slackInColumn = 0.8;
const widestColumn = 60;
const mostFull = 0.7;
/** Lines of a question that is a headline, and how much wider the text is wrapped at least. */
const mostOfQuestion = 4;
const wider = 1.4;

/** Words that begin sentences and are written small within them, before a word that no name begins with. */
const opens =
  /^["“„«‘]?(?:(?:The|An?|In|It|But|For|As|If|When|This|That|These|Those|We|He|She|They|There|At|On|From|With|After|Before|While|Since|Le|La|Les|Un|Une|Il|Elle|Ce|Cette|Dans|En|Au|Après|El|Los|Las|Una|Con|Por|Lo|Gli|O|Os|As|Um|Uma|Em|No|Na|В|На|С|По|И|Это|Он|Она|Как|De|Het|Een|Op|Er|Det|Den|Ett|På) \p{Ll}|(?:Der|Die|Das|Ein|Eine|Im|Es|Wir|Sie|Am) \p{L})/u;
const unstopped = /[\p{L}\d!?]["”’»)]?$/u;

/** `at` is the line's place in the head. */
export function isWrappedProse(at: number, { head, capitalsTell }: HeadWalk): boolean {
  const first = head[at];
  const second = head[at + 1];
  // A headline that the page prints again is no wrapped line.
  if (first === undefined || second === undefined || second.text === first.text || !second.follows || second.indent > first.indent + 1) return false;
  if (first.text.length < narrowest || first.text.length > widest || (capitalsTell && first.inCapitals)) return false;
  const block: HeadLine[] = [first];
  for (let next = at + 1; next < head.length && block.length < mostLines; next += 1) {
    const line = head[next];
    if (line === undefined || !line.follows || line.indent > first.indent + 1 || line.text.length > widest || line.isParticular) break;
    block.push(line);
  }
  if (block.length < 2) return false;
  const width = block.reduce((most, line) => Math.max(most, line.text.length), 0);
  // "A town builds its bridge" over "The council has …": within a sentence the article is written small.
  if (block.length > 2 && unstopped.test(first.text) && opens.test(second.text)) return false;
  if (block.length <= mostOfQuestion && isNarrowQuestion(block, head.slice(at + block.length))) return false;
  if (block.length === mostLines && isWiderThan(first, block.slice(1))) return false;
  const goesOn = /^\p{Ll}/u.test(second.text);
  if (first.text.length + 1 + firstWord(second) <= width * (goesOn ? (width <= widestColumn ? slackInColumn : slack) : 1)) return false;
  // Two lines may be a headline that goes on; three are a paragraph. Where the first is full, the others must be as well.
  if (block.length === 2) return goesOn && /[.!?]["”’»)]{0,2}$/u.test(second.text);
  // A paragraph that is seen to its end ends as a sentence does.
  if (block.length < mostLines && !/[.!?:…]["”’»)\]]{0,2}$/u.test(block.at(-1)?.text ?? '')) return false;
  const fullLines = block.slice(0, -1).filter((line, index) => line.text.length + 1 + firstWord(block[index + 1]) > width * slack).length;
  return fullLines >= (block.length - 1) * mostFull;
}

/** Lines that were cut at one width, several of them full, and a longer one over them. */
function isWiderThan(first: HeadLine, others: readonly HeadLine[]): boolean {
  const lengths = others.map(({ text }) => text.length).sort((a, b) => b - a);
  const [widestOther = 0, next = 0, third = 0] = lengths;
  return first.text.length > widestOther + 1 && widestOther - next <= 1 && widestOther - third <= 2;
}

/** "We asked our coworkers: What have" over "you learned from other 18F" over "designers?" by itself over a text that is wrapped much wider. */
function isNarrowQuestion(block: readonly HeadLine[], below: readonly HeadLine[]): boolean {
  const [next] = below;
  if (next === undefined || next.follows || !/\?["”’»]?$/u.test(block.at(-1)?.text ?? '')) return false;
  return wrappedWidth(below) > wider * block.reduce((most, { text }) => Math.max(most, text.length), 0);
}

function firstWord(line: HeadLine | undefined): number {
  return line?.text.split(' ', 1)[0]?.length ?? 0;
}
