/** "الرباط: نجلاء بنسالم", "سعيد المنصوري-مسقط", "南方周末记者 梁文博 发自广东湛江": where a text was written, and by whom, under its headline. */
import { isPersonName } from '../../fields/isPersonName.js';
import { bylineLead } from '../bylineForms.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { placeNames } from '../placeNames.js';

/** Longest such line, in UTF-16 units. */
const longest = 60;
const placed = /^([\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){0,2}) ?(?:[:-]|–) ?([\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){1,3})$/u;

const behind = /^([\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){1,4}) ?[-–] ?([\u0621-\u064A]{3,15}(?: [\u0621-\u064A]{3,15})?)$/u;
const chinese = /^([\p{sc=Han}]{2,8}(?:记者|記者))[\s　]{1,2}([\p{sc=Han}]{2,4}(?:[、 　][\p{sc=Han}]{2,4}){0,3})[\s　]{1,2}[发發]自[\s　]?([\p{sc=Han}]{2,10})$/u;

/** "記者林美玉／台南報導": the same without brackets, as sites in Taiwan print it in a line of its own. */
const taiwanese =
  /^[【〔（(［[]?([\p{sc=Han}]{0,6}記者)[\s　]?([\p{sc=Han}]{2,4}(?:[、,，][\p{sc=Han}]{2,4}){0,3})[\s　]?[／/╱|｜][\s　]?([\p{sc=Han}]{2,8}?)(?:連線|即時)?報導[】〕）)］\]]?$/u;
const pictured = /^(?:تصوير|عدسة|كاميرا|صورة|صور|رسم)\s?[:：–-]/u;
const noPlace = /^(?:綜合(?:外電)?|連線|專題|整理|特稿|即時)$/u;

export const takePlacedName: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const first = line.text.charCodeAt(0);
  if (first > 0x2fff && line.text.length <= longest && draft.hasHeadline && draft.bylines.length === 0 && head[at + 1] !== undefined && isOn('name-line')) {
    const [, post, writers, from] = chinese.exec(line.text) ?? taiwanese.exec(line.text) ?? [];
    return (
      post !== undefined &&
      writers !== undefined &&
      from !== undefined &&
      take(line, { names: writers.split(/[、,， 　]/u), role: post, place: noPlace.test(from) ? '' : from }, walk)
    );
  }
  if (first < 0x621 || first > 0x64a || line.text.length > longest || !draft.hasHeadline || draft.bylines.length > 0 || head[at + 1] === undefined || !isOn('name-line'))
    return false;
  const [, writer = '', seat = ''] = behind.exec(line.text) ?? [];
  // "تقرير: ليلى حسن", "تصوير: أحمد علي": what she did.
  if (bylineLead.test(line.text) || pictured.test(line.text)) return false;
  if (seat !== '' && isPersonName(writer) === 'likely' && !placeNames.has(writer) && isPersonName(seat) === undefined && head[at + 1]?.follows === false)
    return take(line, { names: [writer], place: seat }, walk);
  const [, place = '', name = ''] = placed.exec(line.text) ?? [];
  // Arabic has no capitals: only a known given name tells that the second is no clause.
  if (name === '' || isPersonName(name) !== 'likely' || !(placeNames.has(place) || (!line.follows && head[at + 1]?.follows === false && isPersonName(place) === undefined)))
    return false;
  return take(line, { names: [name], place }, walk);
};

function take(line: HeadLine, { names, role, place }: { names: readonly string[]; role?: string; place: string }, { draft, isOn }: HeadWalk): true {
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'name-line', names, ...(role === undefined ? {} : { role }) }, line);
  if (place !== '' && isOn('dateline-place')) draft.dateline ??= { value: { place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
}
