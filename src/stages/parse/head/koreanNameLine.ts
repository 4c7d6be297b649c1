import { isPersonName } from '../fields/isPersonName.js';
import type { BylineLine } from './bylineLine.js';

const post = '(?:선임|수석|전문|인턴|객원)?기자|특파원|논설위원';
/** "김민수 기자", "[한강신문=김민수 기자]", "김민수 기자 minsu@paper.kr": the post alone tells that it is a name. */
const reporter = new RegExp(
  `^[[(]?(?:[\\p{sc=Hangul}A-Za-z]{2,10}\\s?[=|]\\s?|(?<=\\[)[\\p{sc=Hangul}A-Za-z]{2,10}\\s(?=\\p{sc=Hangul}{2,4}\\s))?(\\p{sc=Hangul}{2,4})\\s?(${post})[\\])]?(?:\\s[(（]?[\\w.+-]{1,40}@[\\w.-]{3,40}[)）]?)?$`,
  'u',
);
/** "글·사진 김민수 기자", "기자 김민수", "김민수·이서연 기자": what they did, or their post, tells that these are names. */
const credited = new RegExp(
  `^(?:(글|취재|기자|글\\s?[·/]\\s?사진|사진\\s?[·/]\\s?글)[\\s:=/]{1,3})?(\\p{sc=Hangul}{2,4}(?:\\s?[·,ㆍ]\\s?\\p{sc=Hangul}{2,4}){0,3})(?:\\s?(${post}))?$`,
  'u',
);
/** Longest line that `credited` is asked of, in UTF-16 units. */
const longest = 40;

/** Writers of Korea in a line of their own, with a word before or behind their names. */
export function koreanNameLine(line: string): BylineLine | undefined {
  const [, name, ofName] = reporter.exec(line) ?? [];
  if (name !== undefined) return { rule: 'name-line', names: [name], role: ofName ?? '' };
  if (line.length > longest || line.charCodeAt(0) < 0xac00 || line.charCodeAt(0) > 0xd7a3) return undefined;
  const [, hand, listed = '', ofAll] = credited.exec(line) ?? [];
  const role = ofAll ?? hand;
  if (role === undefined) return undefined;
  const names = listed.split(/\s?[·,ㆍ]\s?/u);
  return names.every((each) => isPersonName(each) !== undefined) ? { rule: 'name-line', names, role } : undefined;
}
