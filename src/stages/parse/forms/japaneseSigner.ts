/**
 * Names with which Japanese reporters sign in brackets and which no other line tells: "柏木結衣", "エルサレム松岡大地", "ワシントン＝行方史郎",
 * "堀内さやか". Nothing divides a Japanese name from a word but its characters: it begins as family names do and ends as given names do.
 */
import { eastName } from '../fields/eastName.js';

export interface JapaneseSigner {
  readonly name: string;
  readonly place?: string;
}

/** Characters with which family names begin. */
const family = new Set(
  '青赤秋浅旭朝芦足安荒有粟飯伊井五池石泉磯板市稲今入岩上植臼内宇梅浦江榎遠及大岡沖奥小尾荻織乙鬼恩加香柿笠梶柏樫片潟勝桂門金兼鎌神亀狩川河菅木菊岸北喜吉清久草楠工窪熊倉栗黒桑古後郷越駒紺近権斎斉酒坂境榊桜佐笹里澤沢三塩重篠芝柴渋島嶋下白新城杉鈴須隅瀬関千仙園染曽高滝瀧武竹立田谷玉丹筑津塚辻土筒常坪鶴寺戸徳富豊鳥中永長仲名那行成南難西二仁沼根野能萩橋間畑服花羽馬浜濱林早原春半東樋引平広廣深福藤渕淵船別星細堀牧前真槇増町松丸水溝満湊宮向村室茂毛望元森諸八矢柳山横米若脇渡和鷲緒相阿葛蒲角蛭',
);
/** Characters with which given names end. */
const given = new Set(
  '郎朗子美恵一二三夫男雄彦樹介助輔輝太也哉平仁司志史之行幸明昭章晃博浩宏洋弘広紘正雅匡克俊駿健建剛毅豊茂実稔誠成修進隆孝敬徹聡智知哲亮良涼諒翔祥奈菜那香織里理梨莉代世江枝依紀希季貴喜基規葉花華衣音穂帆歩乃央緒弥耶佳加夏果可未斗翼悠佑祐裕優侑勇有由結唯友朋愛和地吾悟護伸信真慎晋心臣尋寛紗沙早咲桜彩文郁維英栄瑛絵快岳治次児滋静重淳純順潤旬隼胤蔵造士嗣貢光満充徳尚直典憲久寿秀潔聖玲礼怜凛倫琴己康耕公功巧航総宗荘創奏登亨瞳努譲泰拓卓琢匠武忠政将昌晶賢謙研顕元玄吉宜義吾瑞翠渉渡遼塁蘭鈴也',
);
/** What is read as a name by its characters and is none. */
const word =
  /^(?:産地|各地|日本|東京|大阪|京都|北海|中央|大学|三十|五十|二十)|学生|校生|連勝|大会|新聞|通信|放送|提供|撮影|共同|時事|編集|総合|本社|支局|取材|記事|写真|文中|敬称|以下|原文|翻訳|講談/u;
/** Words that follow a name or a noun: "広島など", "山口さん". */
const noName = /(?:など|ほか|さん|くん|ちゃん|から|まで|より|にて|さま|たち|のみ|だけ|ごろ|まま|つき|あり|なし|ずつ|もと|ため|こと|もの|[をはがのにとでもやへ])$/u;
const placed = /^((?:[\p{sc=Katakana}ー]{2,10}|[\p{sc=Han}]{2,4}(?=[＝=]))[＝=・]?)(?=[\p{sc=Han}])/u;

/** `text`: what stands between two marks. The name as printed; undefined where it may be a word. */
export function japaneseSigner(text: string): JapaneseSigner | undefined {
  const [lead = ''] = placed.exec(text) ?? [];
  const name = text.slice(lead.length).trim();
  if (!isName(name)) return undefined;
  const place = lead.replace(/[＝=・]$/u, '');
  return { name, ...(place === '' ? {} : { place }) };
}

function isName(name: string): boolean {
  if (word.test(name)) return false;
  const plain = name.replace(/[\s　]/u, '');
  if (/^[\p{sc=Han}々]{2,3}[\p{sc=Hiragana}]{2,4}$/u.test(plain)) return family.has(plain.charAt(0)) && !noName.test(plain);
  if (!/^[\p{sc=Han}々]{3,5}$/u.test(plain)) return false;
  return family.has(plain.charAt(0)) && (given.has(plain.charAt(plain.length - 1)) || (eastName(name) !== undefined && name !== plain));
}
