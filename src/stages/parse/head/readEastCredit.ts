/**
 * "ワシントン＝山田太郎", "新华社记者卢强、王芳", "編輯 林美玉 報導", "取材・文／山田花子　撮影／田中一郎", "สมชาย ใจดี: รายงาน": who reports, in a line
 * of its own below the headline, as papers of East Asia and Thailand print it.
 */
import { eastName } from '../fields/eastName.js';
import { hasChineseSurname } from '../fields/hasChineseSurname.js';
import { japaneseSigner } from '../forms/japaneseSigner.js';

export interface EastCreditLine {
  readonly names: readonly string[];
  readonly role?: string;
}

/** The first of the characters with which such a line begins: the Thai ones. */
const firstEastern = 0xe01;
/** Longest such line, in UTF-16 units. */
const longest = 70;
const placed =
  /^[\p{sc=Han}\p{sc=Katakana}ー]{2,12}[＝=][\p{sc=Han}\p{sc=Hiragana}々]{3,7}(?:[、，][\p{sc=Han}\p{sc=Katakana}ー]{2,12}[＝=][\p{sc=Han}\p{sc=Hiragana}々]{3,7}){0,3}$/u;
const reporters = /^((?:[\p{sc=Han}]{2,6}(?:社|网|報|报)|本报|本刊|本報)(?:记者|記者))[\s　]{0,2}([\p{sc=Han}]{2,4}(?:[、,，\s　][\p{sc=Han}]{2,4}){0,5})$/u;
const edited = /^((?:實習)?(?:編輯|記者))[\s　]([\p{sc=Han}]{2,4})[\s　]?(?:綜合|整理)?報導$/u;
/** What stands between names and is none. */
const anyPost = /(?:记者|記者|通讯员|通訊員|实习生|特派员|特派員)$/u;
/** "特派記者賴錦宏/北京報導聯合報", "記者陳熙文、鄭媁/台北報導": where they report from and the paper behind the names. */
const fromPlace = /^(?:特派|特約|綜合)?記者\s?([\p{sc=Han}]{2,4}(?:[、，][\p{sc=Han}]{2,4}){0,4})[／/]((?:[\p{sc=Han}]{2,6}(?:連線|綜合|專訪)?報導)[\p{sc=Han}]{0,6})$/u;
/** "聯合報 記者王小明／即時報導" */
const ofPaper = /^[\p{sc=Han}]{2,6}[\s　]記者([\p{sc=Han}]{2,4})[／/](?:[\p{sc=Han}]{2,4}報導|[\p{sc=Han}]{2,6})$/u;
/** "[山田太郎，ITmedia]": the writer and the site. */
const ofSite = /^[[［]([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー]{2,8})[，,、]\s?([A-Za-z][\w .]{1,20})[\]］]$/u;
/** "政治中心／記者林美玉", "政治中心／林美玉報導" */
const ofDesk =
  /^([\p{sc=Han}]{2,6}(?:中心|組|新聞))[／/][\s　]?(?:(?:記者)[\s　]?([\p{sc=Han}]{2,4}?)(?:[／/][\p{sc=Han}]{2,6})?(?:報導)?|([\p{sc=Han}]{2,4}?)[\s　]?(?:綜合|整理|台北)?報導)$/u;
/** "文｜林美玉　攝影｜陳志明" */
const byWords =
  /^(?:文|撰文|採訪|採訪撰文|采写|文字|記者)[｜|／/:：][\s　]?([\p{sc=Han}]{2,4}(?:[、,，][\p{sc=Han}]{2,4}){0,4})(?:[\s　]{1,3}(?:攝影|摄影|圖|图|編輯|编辑|繪圖|美術設計)[｜|／/:：].{2,30}){0,3}$/u;
const byHands =
  /^(?:取材・文|取材・構成|取材・撮影|構成・文|文・写真|文・構成|文)[／/:：=＝][\s　]?([^／/:：　|｜]{3,12}?)(?:[\s　]{1,3}(?:撮影|写真|編集|構成|イラスト|図版)[／/:：=＝].{2,40})?$/u;
/** Characters of a name, family name first, of which no list need know. */
const anyWriter = /^[\p{sc=Han}々]{2,4}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,4}$/u;
const thai = /^(?!.{0,3}(?:ทีมข่าว|กอง))([\u0E01-\u0E5B]{2,20} [\u0E01-\u0E5B]{2,20}(?: [\u0E01-\u0E5B]{2,20})?)\s?:\s?(?:รายงาน|เรื่อง|เขียน)$/u;

export function readEastCredit(text: string): EastCreditLine | undefined {
  const [, writer, site] = /^[[［]/.test(text) ? (ofSite.exec(text) ?? []) : [];
  if (writer !== undefined && site !== undefined) return { names: [writer], role: site };
  return text.charCodeAt(0) < firstEastern || text.length > longest ? undefined : namesIn(text);
}

function namesIn(text: string): EastCreditLine | undefined {
  if (placed.test(text)) {
    const signers = text.split(/[、，]/u).map(japaneseSigner);
    const names = signers.flatMap((signer) => (signer === undefined ? [] : [signer.name]));
    return names.length < signers.length ? undefined : { names, ...(signers[0]?.place === undefined || names.length > 1 ? {} : { role: signers[0].place }) };
  }
  const [, post, listed] = reporters.exec(text) ?? edited.exec(text) ?? [];
  if (post !== undefined && listed !== undefined) {
    const names = listed.split(/[、,，\s　]/u).filter((name) => !anyPost.test(name));
    const isName = (name: string): boolean => eastName(name) !== undefined || hasChineseSurname(name);
    // Of several, those that are known tell for the others.
    return (names.length > 1 ? names.filter(isName).length * 2 >= names.length : names.every(isName)) ? { names, role: post } : undefined;
  }
  const [, reporting, where] = fromPlace.exec(text) ?? [];
  if (reporting !== undefined && where !== undefined) {
    return { names: reporting.split(/[、，]/u), role: where };
  }
  const reporter = ofPaper.exec(text)?.[1];
  if (reporter !== undefined && hasChineseSurname(reporter)) return { names: [reporter] };
  const [desk, , bySurname, byReport] = ofDesk.exec(text) ?? [];
  const [worded, penned] = desk === undefined ? (byWords.exec(text) ?? []) : [];
  const single = bySurname ?? byReport ?? penned;
  const named = single?.split(/[、,，]/u) ?? [];
  if ((desk ?? worded) !== undefined && named.length > 0 && named.every(hasChineseSurname)) return { names: named };
  const writer = byHands.exec(text)?.[1]?.trim();
  // The word before it tells that a name follows.
  if (writer !== undefined) return japaneseSigner(writer) !== undefined || eastName(writer) !== undefined || anyWriter.test(writer) ? { names: [writer] } : undefined;
  const speaker = thai.exec(text)?.[1];
  return speaker === undefined ? undefined : { names: [speaker] };
}
