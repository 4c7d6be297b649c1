/**
 * Who wrote a Korean text, at the end of its last paragraph or below it: "… 밝혔다. 홍길동 기자", "광주=홍길동 기자 hong@paper.co.kr ▶ …",
 * "[홍길동 디지털뉴스 기자]", "도쿄/홍길동 특파원", "전주 홍길동·봉화 임하늘 기자".
 */
import type { EastCredit } from './eastCredit.js';
import { koreanSigners } from './koreanSigners.js';

/** Longest end of a paragraph that is looked at, in UTF-16 units: what the page prints behind the name belongs to it. */
const tailLength = 200;
/** What the page prints behind the writer: offers, whose the text is, whose the picture. */
const furniture = /[▶※☞■▲ⓒ©].*$|(?<![·])[\s,<(]{0,4}사진\s?[=:].{1,40}$/u;
/** The writer's address, with a department in brackets behind it. */
const mail = /[\s(<[/|]{0,4}[\w.+-]{1,40}@[\w.-]{3,40}[)>\]]?(?:\s?\(\p{sc=Hangul}{2,12}\))?[\s)>\]·]{0,4}$/u;
/** The country of a town: "피닉스(미국)". */
const country = /\(\p{sc=Hangul}{1,6}\)/gu;
/** The last words, behind the end of a sentence or within brackets. */
const lastWords = /(?:^|[.。!?”"’'\])]\s{0,4}|\s{2,8}|[[(<]\s{0,2})([^.。!?"”“’'[\](){}<>]{4,60})[\s\])>]{0,3}$/u;

/** `line` is the last one of the text. */
export function koreanCredit(line: string): EastCredit | undefined {
  if (!line.includes('기자') && !line.includes('특파원') && !line.includes('위원')) return undefined;
  const tail = line.slice(-tailLength);
  const bare = tail.replace(furniture, '').replace(mail, '').replace(mail, '').replace(country, '').trimEnd();
  const [, words = ''] = lastWords.exec(bare) ?? [];
  const signed = words === '' ? undefined : koreanSigners(words.replace(/^[/\s]{1,3}|^[\w.+-]{1,40}@[\w.-]{3,40}\s/gu, ''));
  if (signed === undefined) return undefined;
  const first = /^[^\s=/·]{2,12}/u.exec(words.trim())?.[0] ?? '';
  const at = tail.lastIndexOf(first);
  const before = tail.slice(0, at).trimEnd();
  const isAlone = line.length <= tailLength && /^[[(<【/]?\s{0,2}(?:[\w.+-]{1,40}@[\w.-]{3,40})?$/u.test(before);
  return { names: signed.names, role: signed.role, text: isAlone ? line : tail.slice(at).trim(), isAlone };
}
