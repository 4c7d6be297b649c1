import type { FoundDateline } from './findDateline.js';

/** Agencies and papers as Chinese and Japanese datelines name them; anything else after ＝ is a reporter. */
const agencies =
  '新华社|新華社|中新社|中新网|中新網|中央社|人民网|新华网|法新社|路透社|美联社|美聯社|共同社|本报|本報|本社|共同|時事|ロイター|ＡＦＰ|AFP|ＡＰ|AP|CNN|CNS|タス|聯合';
const chinese = new RegExp(
  `^[（(【\\[]?(?:据)?(?:${agencies}|[\\p{sc=Han}]{2,6}(?:社|网|網|报|報))(?:记者)?([\\p{sc=Han}]{2,8}?)?(\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|[一二三四五六七八九十]{1,3}日)?[电電讯訊](?:[（(](?:记者|記者|通讯员|特派员)?\\s?([^）)]{2,30})[）)])?[）)】\\]]?[\\s　]{0,3}`,
  'u',
);
const japanese = /^[【（(［]([\p{sc=Han}\p{sc=Katakana}ー・]{2,14})[＝=]?([\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}A-Za-zＡ-Ｚー・]{0,14})[】）)］][\s　]{0,3}/u;
const isAgency = new RegExp(`^(?:${agencies})$`, 'u');

/** "新华社北京3月9日电", "（東京＝共同）", "【ロンドン山田太郎】" is told by its sign of equality only. */
export function findEastDateline(head: string): FoundDateline | undefined {
  if (!/^[（(【［[]?[\p{sc=Han}\p{sc=Katakana}]/u.test(head)) return undefined;
  const chineseLine = chinese.exec(head);
  if (chineseLine !== null) {
    const [text, place, date, names] = chineseLine;
    if (place === undefined) return undefined;
    return {
      place,
      ...(date === undefined ? {} : { date }),
      ...(names === undefined ? {} : { names: names.split(/[、,，\s　]+/u).filter((name) => name !== '') }),
      text: text.trim(),
      end: text.length,
    };
  }
  const match = japanese.exec(head);
  if (match === null) return undefined;
  const [text, place = '', after = ''] = match;
  if (!/[＝=]/u.test(text)) {
    // Without the sign, only an agency at the end divides the place from what follows: 【ロンドン共同】.
    const joined = new RegExp(`^(.{2,10}?)(${agencies})$`, 'u').exec(place);
    return joined === null ? undefined : { place: joined[1] ?? place, agency: joined[2] ?? '', text: text.trim(), end: text.length };
  }
  if (after === '') return undefined;
  return { place, ...(isAgency.test(after) ? { agency: after } : { names: [after] }), text: text.trim(), end: text.length };
}
