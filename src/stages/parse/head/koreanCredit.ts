import { isPersonName } from '../fields/isPersonName.js';
import type { BylineLine } from './bylineLine.js';

/** "글·사진 김민수 기자", "기자 김민수", "김민수·이서연 기자": what they did, or their post, tells that these are names. */
const credited =
  /^(?:(글|취재|기자|글\s?[·/]\s?사진|사진\s?[·/]\s?글)[\s:=/]{1,3})?(\p{sc=Hangul}{2,4}(?:\s?[·,ㆍ]\s?\p{sc=Hangul}{2,4}){0,3})(?:\s?((?:선임|수석|전문|인턴|객원)?기자|특파원|논설위원))?$/u;
const longest = 40;

/** Writers of Korea, with a word before or behind their names. */
export function koreanCredit(line: string): BylineLine | undefined {
  if (line.length > longest || line.charCodeAt(0) < 0xac00 || line.charCodeAt(0) > 0xd7a3) return undefined;
  const [, hand, listed = '', post] = credited.exec(line) ?? [];
  const role = post ?? hand;
  if (role === undefined) return undefined;
  const names = listed.split(/\s?[·,ㆍ]\s?/u);
  return names.every((name) => isPersonName(name) !== undefined) ? { rule: 'name-line', names, role } : undefined;
}
