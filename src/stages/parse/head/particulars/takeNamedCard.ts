import type { Particular } from '../headWalk.js';

/** Longest of the two lines, in UTF-16 units. */
const longest = 110;
const named = /^(?:Author|Autor|Auteur|Автор|Yazan|Penulis|Mwandishi|Tác giả|مصنف|نویسنده|المؤلف|الكاتب|लेखक|লেখক|எழுதியவர்|作者|ผู้เขียน), (\S.{2,50})$/u;
const posted = /^(?:Role|Título del autor|Rôle|Место работы|Unvan|Peranan|Nafasi|Vai trò|عہدہ|شغل|الدور|صفة|पदनाम|पद|ভূমিকা|পদবী|பதவி|角色|บทบาท), (\S.{2,90})$/u;

/** "Author, Jane Roe" over "Role, Harbour correspondent": a card whose labels lost their colon, as a broadcaster's pages give it when they are copied. */
export const takeNamedCard: Particular = (line, at, { head, draft, isOn }) => {
  const below = head[at + 1];
  if (!line.text.includes(', ') || line.text.length > longest || below?.follows !== true || !draft.hasHeadline || draft.bylines.length > 0 || !isOn('byline-line')) return false;
  const name = named.exec(line.text)?.[1];
  const role = name === undefined || below.text.length > longest ? undefined : posted.exec(below.text)?.[1];
  if (name === undefined || role === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.take(below);
  draft.addBylines({ rule: 'byline-line', names: [name], role }, line);
  return true;
};
