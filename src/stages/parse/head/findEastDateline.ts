import { divideJoinedNames } from '../fields/divideJoinedNames.js';
import type { FoundDateline } from './findDateline.js';

/** Agencies and papers as Chinese and Japanese datelines name them; anything else after ＝ is a reporter. */
const agencies =
  '新华社|新華社|中新社|中新网|中新網|中央社|人民网|新华网|法新社|路透社|美联社|美聯社|共同社|本报|本報|本社|共同|時事|ロイター|ＡＦＰ|AFP|ＡＰ|AP|CNN|CNS|タス|聯合|路透|法新|美聯|彭博|合眾國際|德通|韓聯';
/** "（记者 李明 王芳）", "记者李明报道：": who wrote it, behind the day. */
const reporters =
  '(?:\\s{0,2}[（(](?:[\\p{sc=Han}]{0,8}?(?:记者|記者|通讯员|特派员))?\\s?([^）)]{2,30})[）)]|\\s?(?:新华社|本报|中新社)?(?:记者|記者)\\s?([\\p{sc=Han}]{2,4}(?:[、\\s](?:(?:新华社|本报|中新社)记者)?[\\p{sc=Han}]{2,4}){0,3})(?:摄影|攝影)?(?:报道|報道|報導)[:：])?';
const chinese = new RegExp(
  `^[（(【\\[]?(?:据)?(${agencies}|[\\p{sc=Han}]{2,6}(?:社|网|網|报|報)|[\\p{sc=Han}]{2,4}之声(?:《[^《》]{2,12}》)?)(?:记者|(?:記者)((?:[\\p{sc=Han}]{3}|[\\p{sc=Han}]{2}|[\\p{sc=Han}]{4})(?=台北|新北|台中|台南|高雄|桃園|基隆|新竹|嘉義|屏東|花蓮|台東|北京|上海|香港|澳門|東京|首爾|華盛頓|紐約|倫敦|巴黎|柏林|[\\p{sc=Han}]{2,3}\\d)))?([\\p{sc=Han}]{2,8}?)?((?:[一二三四五六七八九〇○零]{4}|\\d{4})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日|\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|[一二三四五六七八九十]{1,3}日)?(?:综合外电|綜合外電(?:報導)?|(?:体育|经济|文化|特稿)?专电|(?:體育)?專電|[电電讯訊])${reporters}[）)】\\]]?[\\s　]{0,3}`,
  'u',
);
/** "【东港网】（记者 林文山 实习记者 陈小海）": the site, then who reports. */
const siteFirst = /^【[\p{sc=Han}A-Za-z]{2,10}】[（(](?:本报|本報)?(?:记者|記者)[\s　]?([^）)]{2,40})[）)][\s　]{0,2}/u;
const post = /^(?:[\p{sc=Han}]{0,6}(?:记者|記者)|通讯员|通訊員|特派员|实习生)$/u;
/** "通讯员李明": the post and the name run together. */
const postBefore = /^(?:通讯员|通訊員|特派员|实习生|(?:实习|见习)记者)(?=[\p{sc=Han}]{2,4}$)/u;
const japanese = /^[【（(［]([\p{sc=Han}\p{sc=Katakana}ー・]{2,14})[＝=]?([\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}A-Za-zＡ-Ｚー・]{0,14})[】）)］][\s　]{0,3}/u;
/** "［東京　３日　ロイター］": place, day and agency, each by itself. */
const spaced = new RegExp(
  `^[［\\[]([\\p{sc=Han}\\p{sc=Katakana}ー・]{2,14})[\\s　]{1,2}((?:[\\d０-９]{1,2}月)?[\\d０-９]{1,2}日)[\\s　]{1,2}(${agencies})[］\\]][\\s　]{0,2}(?:[-－―—]\\s{0,2})?`,
  'u',
);
/** "(서울=연합뉴스) 홍길동 기자 = ", "(상하이=연합뉴스) 정주호 특파원 = ", "[서울=뉴시스] ": place and agency, then who reports. */
const korean =
  /^[([（]([\p{sc=Hangul}·]{2,12})=([\p{sc=Hangul}A-Za-z0-9]{2,10})[)\]）]\s?(?:((?:\p{sc=Hangul}{2,4}[\s·,]{1,2}){1,4})(?:(?:선임|인턴|수습|객원|전문)?기자|특파원|통신원|논설위원)\s?=\s?)?/u;
/** "[한빛경제=홍길동 기자]", "(한빛저널=홍길동 디지털팀 기자)", "[한빛일보 홍길동 기자]": the paper and who reports. */
const koreanReporter =
  /^[([（【](?:[\p{sc=Hangul}A-Za-z\d]{2,12}\s?=\s?(\p{sc=Hangul}{2,4}(?:[·,]\s?\p{sc=Hangul}{2,4}){0,3})(?:\s\p{sc=Hangul}{2,8}){0,2}|[\p{sc=Hangul}A-Za-z\d]{2,12}\s(\p{sc=Hangul}{2,4}(?:[·,]\s?\p{sc=Hangul}{2,4}){0,3}))\s(?:선임|인턴|수습|객원|전문)?(?:기자|특파원|통신원|논설위원)[)\]）】][\s　]{0,3}/u;
/** "【ワシントン＝山内太郎、ロンドン＝池田花子】": several places and who was there. */
const several =
  /^[【（(［]([\p{sc=Han}\p{sc=Katakana}ー・]{2,14})[＝=]([\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]{2,8})((?:[、，][\p{sc=Han}\p{sc=Katakana}ー・]{2,14}[＝=][\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]{2,8}){1,3})[】）)］][\s　]{0,3}/u;
const isAgency = new RegExp(`^(?:${agencies})$`, 'u');

/** "〔記者林美玉／台南報導〕", "【記者陳志明、李文華／綜合報導】", "海港時報【林美玉／台南報導】": who reports and from where, as the papers of Taiwan print it. */
const taiwanese =
  /^(?:[\p{sc=Han}]{2,6}(?:報|社|網)|[\p{sc=Han}]{2}時報)?[〔【（(［[](?:[\p{sc=Han}]{0,6}?記者\s?)?([\p{sc=Han}]{2,4}(?:[、,，][\p{sc=Han}]{2,4}){0,3})[／/╱]\s?([\p{sc=Han}]{2,8}?)(?:連線|即時)?報導[〕】）)］\]][\s　]{0,3}/u;
/** "國際中心", "即時新聞": nobody by name. */
const desk = /(?:中心|新聞|記者|報導|編輯|綜合|[組部社報網])$/u;
/** No place. */
const manifold = /^(?:綜合(?:外電)?|连线|連線|專題|整理|特稿|即時)$/u;

/** "新华社北京3月9日电", "（東京＝共同）", "【ロンドン山田太郎】" is told by its sign of equality only, "(서울=연합뉴스)". */
export function findEastDateline(head: string): FoundDateline | undefined {
  if (!/^[（(【［[〔]?[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]|^\[[A-Z]{2,10}\s?=/u.test(head)) return undefined;
  return taiwaneseDateline(head) ?? chineseDateline(plainDigits(head)) ?? koreanDateline(head) ?? japaneseDateline(head);
}

/** "１２月３１日": digits as wide as the characters around them, in the same number of UTF-16 units. */
function plainDigits(head: string): string {
  return /[０-９]/u.test(head) ? head.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)) : head;
}

function taiwaneseDateline(head: string): FoundDateline | undefined {
  const [text, reporters = '', from = ''] = taiwanese.exec(head) ?? [];
  const names = reporters.split(/[、,，]/u);
  if (text === undefined || names.some((name) => desk.test(name))) return undefined;
  return { place: manifold.test(from) ? '' : from, names, text: text.trim(), end: text.length };
}

function chineseDateline(head: string): FoundDateline | undefined {
  const [opened, listed] = siteFirst.exec(head) ?? [];
  if (opened !== undefined && listed !== undefined) {
    const names = listed.split(/[、,，\s　]+|(?=(?:实习|见习)记者)/u).map((name) => name.replace(/^(?:实习|见习)?记者|^通讯员/u, ''));
    return { place: '', names: names.filter((name) => name !== ''), text: opened.trim(), end: opened.length };
  }
  const match = chinese.exec(head);
  if (match === null) return undefined;
  const [text, agency = '', leading, place, date, bracketed, following] = match;
  const names = (leading ?? bracketed ?? following)
    ?.split(/[、,，\s　]+/u)
    .filter((name) => name !== '' && !post.test(name))
    .map((name) => name.replace(postBefore, '').replace(/^(?:新华社|本报|中新社)记者(?=\p{sc=Han}{2})/u, ''))
    .flatMap(divideJoinedNames);
  // Without a place, only who reports is told: "本报讯（记者 张三）".
  if (place === undefined && names === undefined) return undefined;
  return { place: place ?? '', agency, ...(date === undefined ? {} : { date }), ...(names === undefined ? {} : { names }), text: text.trim(), end: text.length };
}

function koreanDateline(head: string): FoundDateline | undefined {
  const [said, first, second] = koreanReporter.exec(head) ?? [];
  const reporter = first ?? second;
  if (said !== undefined && reporter !== undefined) return { place: '', names: reporter.split(/[·,]\s?/u), text: said.trim(), end: said.length };
  const match = korean.exec(head);
  if (match === null) return undefined;
  const [text, place = '', agency = '', named] = match;
  const names = named?.trim().split(/[\s·,]{1,2}/u);
  return { place, agency, ...(names === undefined ? {} : { names }), text: text.trim(), end: text.length };
}

function japaneseDateline(head: string): FoundDateline | undefined {
  const filed = spaced.exec(head);
  if (filed !== null) return { place: filed[1] ?? '', date: filed[2] ?? '', agency: filed[3] ?? '', text: filed[0].trim(), end: filed[0].length };
  const [all, first = '', writer = '', others = ''] = several.exec(head) ?? [];
  if (all !== undefined) {
    const names = [writer, ...others.split(/[、，]/u).flatMap((each) => each.split(/[＝=]/u)[1] ?? [])];
    return { place: first, names: names.filter((name) => !isAgency.test(name)), text: all.trim(), end: all.length };
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
