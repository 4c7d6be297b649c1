const digits: Readonly<Record<string, number>> = { 〇: 0, '○': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** A number in digits or in Chinese numerals: `20`, `二十`, `廿三`, `一百一十一`, digit by digit `一九八四`, and 元 for a first year. */
export function cjkNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const written = text.replace('廿', '二十').replace('卅', '三十');
  if (/^[〇○零一二三四五六七八九]{2,4}$/.test(written)) return Number([...written].map((character) => digits[character]).join(''));
  const match = /^(?:([一二三四五六七八九])?(百)[零〇]?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(written);
  if (match === null || written === '') return undefined;
  const [, hundreds, hundred, tens, ten, units] = match;
  const times = (count: string | undefined, unit: string | undefined, size: number) => (unit === undefined ? 0 : (digits[count ?? '一'] ?? 1) * size);
  return times(hundreds, hundred, 100) + times(tens, ten, 10) + (units === undefined ? 0 : (digits[units] ?? 0));
}
