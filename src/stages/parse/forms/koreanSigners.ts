/** The names in a Korean credit, with towns before them and departments behind them: "전주 신동해·봉화 임하늘 기자", "한소라 온라인 뉴스 기자". */
import { eastName } from '../fields/eastName.js';

export interface KoreanSigners {
  readonly names: readonly string[];
  readonly role: string;
}

/** Most words of one of them, the post among them, and most persons. */
const mostWords = 5;
const mostNames = 5;
const post = /^(?:선임|수석|전문|인턴|수습|객원)?(?:기자|특파원|논설위원|편집위원)$/u;
/** The same without a space before it: "홍길동기자". */
const joined = /(?<=\p{sc=Hangul}{2})(?=(?:인턴|객원|선임)?(?:기자|특파원)$)/u;
/** What somebody did: "글·사진=홍길동 기자". */
const hand = /^(?:글|사진|정리|취재|기획|그래픽)(?:[·,]\s?(?:글|사진|정리|취재|그래픽)){0,2}\s?[=:]?\s{0,2}(?=\p{sc=Hangul}{2,4}\s)/u;
/** A department, an agency or a paper. */
const unit = /(?:부|팀|뉴스|본부|닷컴|센터|일보|신문|경제|투데이|전문)$/u;
/** A town with its kind behind it. */
const town = /(?:시|군|구)$/u;

export function koreanSigners(text: string): KoreanSigners | undefined {
  const roles: string[] = [];
  const names: string[] = [];
  for (const part of text.replace(hand, '').split(/\s?[·ㆍ,;]\s?/u)) {
    const words = part
      .trim()
      // "도쿄/홍길동": where somebody is.
      .replace(/^[^=/]{2,20}[=/]\s?/u, '')
      .split(/\s{1,3}/u)
      .flatMap((word) => word.split(joined))
      .filter((word) => word !== '');
    if (words.length === 0 || words.length > mostWords) return undefined;
    const at = words.findIndex((word) => post.test(word));
    // Words behind the post are no credit; without a post, somebody else of the list has it.
    if (at >= 0 && at < words.length - 1) return undefined;
    if (at >= 0) roles.push(words[at] ?? '');
    const found = namesAmong(at < 0 ? words : words.slice(0, at));
    if (found.length === 0) return undefined;
    names.push(...found);
  }
  const role = roles.at(-1);
  return role === undefined || names.length > mostNames ? undefined : { names, role };
}

/** Whole names have three syllables; shorter and longer ones are looked at where there is none. */
function namesAmong(words: readonly string[]): readonly string[] {
  const named = words.filter((word) => /^\p{sc=Hangul}{2,4}$/u.test(word) && eastName(word) !== undefined && !unit.test(word));
  const whole = named.filter((word) => word.length === 3);
  if (whole.length > 1) return whole.length === words.length && !town.test(whole[0] ?? '') ? whole : whole.slice(town.test(whole[0] ?? '') ? 1 : 0).slice(0, 1);
  return whole.length === 1 ? whole : named.slice(words.length > 1 ? -1 : 0).slice(0, 1);
}
