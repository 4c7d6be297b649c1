/**
 * Who wrote a Japanese or a Chinese text, in brackets at the end of a paragraph: "（政治部 山田太郎）",
 * "【山田太郎、佐藤花子/東京支局】", "（记者 王伟）".
 */
import { eastName } from '../fields/eastName.js';
import { japaneseSigner } from './japaneseSigner.js';

export interface EastCredit {
  readonly names: readonly string[];
  /** The department or the post. */
  readonly role?: string;
  /** The brackets and what is between them. */
  readonly text: string;
  /** Nothing else stands in the line. */
  readonly isAlone: boolean;
}

/** Longest end of a line that is looked at: a paragraph may have any length, the brackets have not. */
const tailLength = 60;
const bracketed = /(?:【([^【】]{2,40})】|[（(]([^（）()]{2,40})[）)])$/u;
const unit = '[\\p{sc=Han}\\p{sc=Katakana}ー]{1,14}(?:部|支局|総局|本社|支社|センター|編集局|取材班|通信部)|[\\p{sc=Han}]{0,8}(?:記者|记者|特派員|編集委員|論説委員|通讯员)';
const before = new RegExp(`^(${unit})[\\s　・:：]{1,2}(\\S.*)$`, 'u');
const joined = /^([\p{sc=Han}]{0,6}(?:记者|記者))([\p{sc=Han}]{2,4})$/u;
const behind = new RegExp(`^(.{2,30}?)\\s?[/／]\\s?(${unit})$`, 'u');

/** "新京报记者 苏季 校对 李铭", "文/本报记者 王伟 编辑 张三": the reporter, and who read the proofs. */
const reported =
  /^(?:文\s?[/／|]\s?)?[\p{sc=Han}]{0,8}(?:记者|記者)\s?[|:：]?\s([\p{sc=Han}]{2,4}(?:[、 ][\p{sc=Han}]{2,4}){0,2}?)(?:\s(?:实习生|通讯员|编辑|編輯|校对|校對|摄影|責編|责编)\s?[|:：]?\s?[\p{sc=Han}]{2,4}){1,4}$/u;

/** "明報記者 何詠詩", "文／本报记者 王伟、李明": the reporter alone, in the last line. */
const alone = /^(?:文\s?[/／|]\s?)?([\p{sc=Han}]{0,8}(?:记者|記者|特派員|特派员))[\s　:：]{1,2}([\p{sc=Han}]{2,4}(?:[、 　][\p{sc=Han}]{2,4}){0,3})$/u;

/** "（オフィスエムツー／森川）": a bureau and who of it wrote the text, in a line of its own below it. */
const ofBureau =
  /^[（(][\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}A-Za-zＡ-Ｚａ-ｚー・]{2,20}[／/]([\p{sc=Han}々]{2,4}[\p{sc=Hiragana}\p{sc=Katakana}]{0,3}(?:[\s　][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,4})?)[)）]$/u;

/** "… 造福全人类。（记者宋晨、田中全）": the reporters in brackets behind the last sentence. */
const reportersBehind =
  /[。！？”」][\s　]{0,2}([（(](?:文\s?[/／]\s?)?[\p{sc=Han}]{0,6}?(?:记者|記者)[\s　:：]{0,2}([\p{sc=Han}]{2,4}(?:[、,，\s　]{1,2}[\p{sc=Han}]{2,4}){0,5})[）)])$/u;
/** "… 体制も強化している。（大渡美咲）", "… 拘束されている。【エルサレム松岡大地、カイロ金子淳】" */
const signedBehind = /[。」？！][\s　]{0,2}([（(【](\S[^（）()【】]{1,38})[）)】])$/u;
const post = /^(?:[\p{sc=Han}]{0,4}(?:记者|記者)|通讯员|通訊員|实习生)/u;
/** Kanji around letters of a given name. */
const mixedName = /^[\p{sc=Han}々]{1,3}[\p{sc=Hiragana}\p{sc=Katakana}ー]{1,3}[\p{sc=Han}]{1,2}$/u;
/** Who reports or signs is asked of a whole text's last paragraph. */
interface CreditOptions {
  readonly isLast: boolean;
}

export function eastCredit(line: string, { isLast }: CreditOptions = { isLast: false }): EastCredit | undefined {
  const atEnd = isLast && /[）)】]$/u.test(line) ? creditBehind(line.slice(-tailLength)) : undefined;
  if (atEnd !== undefined) return atEnd;
  if (line.length <= tailLength && (line.startsWith('（') || line.startsWith('('))) {
    const signer = ofBureau.exec(line)?.[1];
    if (signer !== undefined) return { names: [signer], text: line, isAlone: true };
  }
  const [credited, reporters] = line.length <= tailLength ? (reported.exec(line) ?? []) : [];
  if (credited !== undefined && reporters !== undefined) return { names: reporters.split(/[、 ]/u), role: '记者', text: line, isAlone: true };
  const [, post, signers] = line.length <= tailLength ? (alone.exec(line) ?? []) : [];
  if (post !== undefined && signers !== undefined) {
    const names = signers.split(/[、 　]/u);
    // The post says that names follow; one of them that is known says that they are no other words.
    return names.some((name) => eastName(name) !== undefined) ? { names, role: post, text: line, isAlone: true } : undefined;
  }
  const signer = isLast && line.length <= tailLength && /^[（(【].*[）)】]$/u.test(line) ? japaneseSigner(line.slice(1, -1)) : undefined;
  if (signer !== undefined) return { names: [signer.name], ...(signer.place === undefined ? {} : { role: signer.place }), text: line, isAlone: true };
  const match = bracketed.exec(line.slice(-tailLength));
  if (match === null) return undefined;
  const [text, square, round] = match;
  const isAlone = text.length === line.length;
  // In round brackets a paragraph may end with any remark.
  if (round !== undefined && !isAlone) return undefined;
  const inner = (square ?? round ?? '').trim();
  const [, first, rest] = before.exec(inner) ?? joined.exec(inner) ?? [];
  const [, named, office] = behind.exec(inner) ?? [];
  const role = first ?? office;
  const names = (rest ?? named ?? inner)
    .split(/[、,，・]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isName = (name: string): boolean => eastName(name) !== undefined || (role !== undefined && /^[\p{sc=Han}々]{2,4}[\p{sc=Hiragana}\p{sc=Katakana}]{0,3}$/u.test(name));
  // Without a department, a word that may be a name is too little.
  const isSure = role !== undefined || (square !== undefined && names.every((name) => name.length >= 3));
  if (names.length === 0 || names.length > 5 || !isSure || !names.every(isName)) return undefined;
  return { names, ...(role === undefined ? {} : { role }), text, isAlone };
}

/** In the last paragraph, behind its last sentence. */
function creditBehind(tail: string): EastCredit | undefined {
  const [, reported, named] = reportersBehind.exec(tail) ?? [];
  if (reported !== undefined && named !== undefined) {
    const names = named
      .split(/[、,，\s　]{1,2}/u)
      .map((name) => name.replace(post, ''))
      .filter((name) => name !== '');
    return names.every((name) => eastName(name) !== undefined) ? { names, role: '记者', text: reported, isAlone: false } : undefined;
  }
  const [, text, inner = ''] = signedBehind.exec(tail) ?? [];
  if (text === undefined) return undefined;
  const written = inner.split(/[、,，]\s?/u);
  const known = written.map(japaneseSigner);
  // Beside two that are surely names, one may be written in another way: "松本ゆう雅".
  const isSure = known.filter((signer) => signer !== undefined).length > 1;
  const signers = known.map((signer, at) => signer ?? (isSure && mixedName.test(written[at] ?? '') ? { name: written[at] ?? '' } : undefined));
  const names = signers.flatMap((signer) => (signer === undefined ? [] : [signer.name]));
  const [role] = known.flatMap((signer) => signer?.place ?? []);
  return names.length < signers.length ? undefined : { names, ...(role === undefined || names.length > 1 ? {} : { role }), text, isAlone: false };
}
