import { hasChineseSurname } from './hasChineseSurname.js';

/** "卢磊邓少华": two Chinese names without a mark between them, as some papers print their reporters. One name stays one. */
export function divideJoinedNames(name: string): string[] {
  if (!/^\p{sc=Han}{4,6}$/u.test(name) || !hasChineseSurname(name)) return [name];
  const at = [2, 3].find((length) => hasChineseSurname(name.slice(length)) && name.length - length >= 2 && name.length - length <= 3);
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at)];
}
