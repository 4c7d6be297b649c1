/** Who wrote a Korean text, at the end of its last paragraph: "… 밝혔다. 홍길동 기자", "… 방침이다. 광주=홍길동 기자 hong@paper.co.kr ▶ …". */
import type { EastCredit } from './eastCredit.js';

/** Longest end of a paragraph that is looked at, in UTF-16 units: what the page prints behind the name belongs to it. */
const tailLength = 200;
const post = '(?:선임|수석|전문|인턴|수습|객원)?(?:기자|특파원|논설위원|편집위원)';
const credited = new RegExp(
  `(?:^|[.。”"'’)\\]]\\s{0,4}|\\s{2,8})[/[(]?(?:\\p{sc=Hangul}{2,8}\\s?=\\s?)?(\\p{sc=Hangul}{2,4}(?:[·,]\\s?\\p{sc=Hangul}{2,4}){0,3})\\s?(${post})[\\])]?\\s{0,3}(?:[(<]?[\\w.+-]{1,40}@[\\w.-]{3,40}[>)]?\\s{0,4}(?=$|[▶ⓒ©<[※☞■▲])|$)`,
  'u',
);

/** `line` is the last one of the text. */
export function koreanCredit(line: string): EastCredit | undefined {
  if (!line.includes('기자') && !line.includes('특파원') && !line.includes('위원')) return undefined;
  const [text, named = '', role = ''] = credited.exec(line.slice(-tailLength)) ?? [];
  if (text === undefined) return undefined;
  return { names: named.split(/[·,]\s?/u), role, text: text.replace(/^[.。”"'’)\]]\s{0,4}/u, '').trim(), isAlone: text.length === line.length };
}
