import type { EastCredit } from './eastCredit.js';

/** "（汉堡）": the pen name of an editor, as Chinese portals print it below a text; the characters of other remarks, "（完）", "（资料图）", "（本报综合）". */
const alone = /^[（(](?![^()（）]*[完续續图圖载載讯訊電电社報报网網编編综綜源略注註全原转轉上下一二三四])([\p{sc=Han}]{2,3})[)）]$/u;
const longest = 5;
/** Japanese writing: there such a line is a remark. */
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** `line` is the last one, and `above` the one before it. */
export function penName(line: string, above: string): EastCredit | undefined {
  if (line.length > longest || !/[。！？”]$/u.test(above) || kana.test(above)) return undefined;
  const name = alone.exec(line)?.[1];
  return name === undefined ? undefined : { names: [name], text: line, isAlone: true };
}
