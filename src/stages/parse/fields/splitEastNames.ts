import { divideJoinedNames } from './divideJoinedNames.js';
import { eastName } from './eastName.js';
import { hasChineseSurname } from './hasChineseSurname.js';

const east = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;
/** Who somebody is, before or after the name. */
const before =
  /^(?:(.{0,12}?(?:特派员|特派員|记者|記者|通讯员|通訊員|编辑|編集委員|論説委員))[\s：:／/・|]*(?=\p{scx=Han})|((?:文・写真|文・構成|文|撰文|作者|著者|筆者|取材))[\s：:／/・|]+)/u;
/** "교육전문기자 김혁신" */
const koreanBefore = /^(\p{sc=Hangul}{0,8}(?:기자|특파원|논설위원))\s(?=\p{sc=Hangul}{2,4}$)/u;
const after = /[\s／/]?((?:特派員|編集委員|論説委員|通信員|記者|记者|摄影|報道|报道|기자|특파원))$/u;

/** Names in Chinese, Japanese or Korean writing, which divide names by marks or by spaces; undefined for a text in other writing. */
export function splitEastNames(text: string): { names: string[]; role?: string } | undefined {
  if (!east.test(text) || /\p{Script=Latin}{3}/u.test(text)) return undefined;
  // "李明 王芳 通讯员 张海": another post between the names.
  const listed = text.replace(/(?<=[\p{sc=Han}])[\s　][\p{sc=Han}]{0,4}(?:记者|記者|通讯员|通訊員|实习生)[\s　](?=[\p{sc=Han}])/gu, '、');
  const lead = before.exec(listed) ?? koreanBefore.exec(listed);
  const rest = (lead === null ? listed : listed.slice(lead[0].length)).replace(/[（(【\]）)】]/g, ' ').trim();
  const roles = lead?.[1] === undefined ? [] : [lead[1]];
  const names = rest
    .split(/\s?[、，,／/|;；]\s?|\s(?:和|与|與|及)\s/u)
    .flatMap((part) => {
      const trimmed = part.trim();
      const role = after.exec(trimmed);
      if (role?.[1] !== undefined && trimmed.length > role[0].length) roles.push(role[1]);
      const name = role === null ? trimmed : trimmed.slice(0, trimmed.length - role[0].length);
      const words = name.split(/[\s\u3000]+/);
      // `王伟 李娜` are two persons, `山田 太郎` and `张 三` one.
      const isList = words.length > 1 && words.every((word) => /^\p{scx=Han}{2,4}$/u.test(word) && hasChineseSurname(word));
      return isList ? words : [name];
    })
    .flatMap((name) => {
      const joint = /^(\p{scx=Han}{2,3})[和与與](\p{scx=Han}{2,3})$/u.exec(name);
      const [, left = '', right = ''] = joint ?? [];
      return joint !== null && eastName(left) !== undefined && eastName(right) !== undefined && hasChineseSurname(right) ? [left, right] : [name];
    })
    // "记者卢磊邓少华": two names run together, where a reporter's post stands before them.
    .flatMap((name) => (lead === null ? [name] : divideJoinedNames(name)))
    .filter((name) => name !== '');
  return names.length === 0 ? undefined : { names, ...(roles.length === 0 ? {} : { role: roles.join(', ') }) };
}
