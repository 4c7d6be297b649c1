/** Pieces of patterns for dates in Chinese, Japanese and Korean. Spaces are taken out before they are matched. */

const numeral = '一二三四五六七八九十';
export const cjkMonthNumber = `(\\d{1,2}|正|[${numeral}]{1,2})`;
export const cjkDayNumber = `(\\d{1,2}|[${numeral}廿卅]{1,3})`;
export const cjkMonth = `${cjkMonthNumber}[月월]`;
export const cjkDay = `${cjkDayNumber}[日号號일]`;
/** One character in one of the groups is the weekday. */
export const cjkWeekday =
  '\\(?(?:(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일)\\)?|\\(([月火水木金土日월화수목금토일])(?:[・|]?[祝休])?\\)|\\(([一二三四五六])\\)';
/** `1964`, `一九六四`. */
export const cjkYear = '\\d{4}|[〇○零一二三四五六七八九]{4}';
/** `39`, `三十九`, `元`. */
export const eraYear = '\\d{1,3}|元|[〇○零一二三四五六七八九十百]{1,6}';
export const eraName = '明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|(?:中華|中华)?民[國国]';
