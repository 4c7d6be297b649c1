/** Names of persons in Chinese, Japanese and Korean writing. Without a space in it, nothing tells such a name from a word: it is 'possible' at most. */
import { doubleSurname } from './doubleSurname.js';
import type { NameLikelihood } from './isPersonName.js';

const chinese =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施牛葛柴樊';
const japanese = new Set(
  '佐藤 鈴木 高橋 田中 渡辺 渡邊 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 安倍 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 菊田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 東 服部 川崎 岩田 土屋 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島 岸田 菅 鳩山 麻生 小泉 石破 野田'.split(
    ' ',
  ),
);
const korean =
  /^(?:김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|전|홍|유|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|류|나|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모)[가-힣]{1,3}$/u;

/** What stands behind a place or a person and is no given name: the whole of it, since "はるか" and "ともこ" are names. */
const notCalled =
  /^(?:(?:から|まで|より|など|さん|ちゃん|くん|さま|たち|では|には|とは|への|での|とも|しか|だけ|のみ|ほど|です|でも|にも|こそ|って|という|にて)[のもはを]?|において|をめぐる)$/u;

export function eastName(text: string): NameLikelihood | undefined {
  const name = text.replace(/\u3000/g, ' ').trim();
  if (name.length > 20) return undefined;
  if (/^[가-힣]+$/u.test(name)) return korean.test(name) ? 'possible' : undefined;
  // A foreign name in Chinese or Japanese spelling.
  if (/^\p{scx=Han}{1,6}(?:·\p{scx=Han}{1,8}){1,2}$/u.test(name)) return 'likely';
  if (/^[\p{scx=Katakana}ー]{2,10}(?:[・＝=][\p{scx=Katakana}ー]{2,10}){1,3}$/u.test(name)) return 'possible';
  const [family = '', given, ...more] = name.split(' ');
  if (more.length > 0) return undefined;
  const isGiven = (part: string): boolean => /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{1,4}$/u.test(part);
  if (given !== undefined) {
    if (!isGiven(given)) return undefined;
    if (japanese.has(family) || (family.length === 1 && chinese.includes(family)) || doubleSurname.test(family)) return 'likely';
    // A family name of two characters that is not listed, with a space after it, as the Japanese print names.
    return /^[\p{scx=Han}々]{2,3}$/u.test(family) && given.length <= 3 ? 'possible' : undefined;
  }
  // "東京朝刊": an edition or a paper.
  if (/(?:朝刊|夕刊|新聞|新闻|日報|日报|通信)$/u.test(name)) return undefined;
  const [, surname = '', called = ''] = /^([\p{sc=Han}々]{1,3})(\p{sc=Hiragana}{2,4}|[\p{sc=Katakana}ー]{2,4})$/u.exec(name) ?? [];
  // "伊藤さくら", but not "上野から", "山口さん".
  if (called !== '') return japanese.has(surname) && !notCalled.test(called) ? 'possible' : undefined;
  if (!/^[\p{scx=Han}々]{2,6}$/u.test(name) || /[、。・，]/.test(name)) return undefined;
  const isChinese = (name.length <= 3 && chinese.includes(name.charAt(0))) || (doubleSurname.test(name) && name.length <= 4);
  const isJapanese = name.length >= 3 && [3, 2, 1].some((length) => japanese.has(name.slice(0, length)) && name.length - length >= 1 && name.length - length <= 3);
  return isChinese || isJapanese ? 'possible' : undefined;
}
