/** Several fields in one line, as libraries of papers print their cards: "Page: 1A  Edition: Morning Final  Section: Front". */
import { type LineLabel, readLabel } from './readLabel.js';

/** Longest such line, in UTF-16 units. */
const longest = 200;
const parting = /(?:\s{2,8}|\t\s{0,8})(?=\p{Lu}[\p{L} /-]{1,24}:\s)/u;
/** Where only one space is left between them: fields that such a line is made of, and that no name of a section ends with. */
const place = /^(?:page|edition|section|column|zone):\s/i;
const closeParting = /\s(?=(?:Page|Edition|Section|Column|Zone):\s)/;

/** "作者：林文山 编辑：陈小海 发布日期：2019-07-02 浏览次数：1024" */
const eastern = /^[\p{sc=Han}]{2,6}[:：]/u;
const easternParting = /[\s　]{1,8}(?=[\p{sc=Han}]{2,6}[:：])/u;

/** The fields of a line that holds two or more of them, in their order; none where it is another line. */
export function readLabels(text: string): readonly LineLabel[] {
  if (text.length > longest || (text.indexOf(':') === text.lastIndexOf(':') && !/：.{1,60}：/u.test(text))) return [];
  // Who edited it and how often it was read are no fields.
  if (eastern.test(text)) {
    const known = text.split(easternParting).flatMap((part) => readLabel(part.trim()) ?? []);
    return known.length > 1 ? known : [];
  }
  const parts = text.split(parting);
  const labels = (parts.length > 1 ? parts : place.test(text) ? text.split(closeParting) : []).map((part) => readLabel(part.trim().replace(/\s?[;,|]$/, '')));
  return labels.length > 1 && labels.every((label) => label !== undefined) ? labels : [];
}
