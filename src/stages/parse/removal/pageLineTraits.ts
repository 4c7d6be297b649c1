import { isFigures } from '../../../model/isFigures.js';
import { isPersonName } from '../fields/isPersonName.js';
import { endsSentence } from '../head/endsSentence.js';
import { isCapitals } from '../head/isCapitals.js';
import { isCaption } from '../head/isCaption.js';
import { isTitleCase } from '../head/isTitleCase.js';
import type { ParseContext } from '../parseContext.js';
import { isPitch } from './isPitch.js';
import { isRights } from './isRights.js';
import { pageVocabulary } from './pageVocabulary.js';
import { tailRule } from './tailRule.js';

export const pageLineTraitNames = [
  'isAlways',
  'isKnown',
  'isKnownWord',
  'isPitch',
  'isRights',
  'oneWord',
  'twoWords',
  'upTo4Words',
  'upTo8Words',
  'upTo14Words',
  'upTo25Words',
  'over40Words',
  'endsSentence',
  'isShortSentence',
  'inTitleCase',
  'inCapitals',
  'isCaption',
  'isName',
  'isFigures',
  'digits',
  'hasAddress',
  'hasSign',
  'hasBars',
  'hasGaps',
  'isEntry',
  'beginsSmall',
  'beginsWithQuotation',
  'hasSpeech',
  'hasColon',
  'endsInColon',
  'asksReader',
  'beginsWithCall',
  'namesChannel',
  'vocabulary',
  'vocabularyShare',
  'isAboveText',
  'isBelowText',
  'isBetween',
  'isFirst',
  'isLast',
  'isUnderKnown',
  'isOverKnown',
  'isNearKnown',
  'isBesideText',
  'isInRun',
  'isInRunWithKnown',
  'knownBelow',
  'knownOfText',
  'knownShare',
  'standsTwice',
  'isBelowLastKnown',
] as const;
export type PageLineTrait = (typeof pageLineTraitNames)[number];
export type PageLineTraits = Readonly<Record<PageLineTrait, number>>;

/** Longest line that is looked up among those of pages, in UTF-16 units. */
const longestRuled = 200;

/** A line of a text that is not blank. */
export interface FilledLine {
  readonly index: number;
  readonly text: string;
}

const signs = /[©®→»›▶•|✉☎★]|\p{Extended_Pictographic}/u;
const address = /https?:|www\.|\b[\w.+-]+@[\w-]+\.\w|@\w{3,}|\.(?:com|net|org|co\.uk)\b/i;
const bars = /\s[|•·/]\s|>>/u;
const entry = /^(?:\d{1,2}[.)]|[-–—•·*■▪►→])\s/u;
const speech = /["“”„«»]/u;
/** What pages ask of their readers, in the languages of most pages. */
const asks =
  /\b(?:your|you|us|our|here|click|sign|follow|subscri\p{L}+|newsletters?|share|read|comment\p{L}*|email|e-mail|support|donate|join|download|app|log|register|inbox|abonn\p{L}+|teilen|lesen|partag\p{L}+|lire|suscr\p{L}+|leer|compart\p{L}+|lees|meer|läs|leggi|leia|assin\p{L}+|newsletter\p{L}*)\b/giu;
/** How pages begin what they ask, or what else there is to read; and where they are to be followed. */
const call =
  /^[^\p{L}]{0,3}(?:sign ?up|subscribe|follow|like us|get (?:the|our|your|more|local|all|daily)|join (?:us|our|the)|download|click|read(?: more| also| next|:)|more:|related|see also|also read|share|support|donate|listen|watch|register|log ?in|become a|don['’]t miss|lire|lisez|abonne|suivez|inscri|suscr|síguenos|lee |leer|iscriv|leggi|segui|assine|siga|leia|lees |volg|abonnier|folgen|läs |följ|les også|følg|lue |tilaa|seuraa|czytaj|zobacz|čtěte|olvas|читайте|подпис|читати|اقرأ|تابع|اشترك|关注|订阅|阅读|関連|登録|구독|ติดตาม|đọc|baca)/iu;
const channel =
  /\b(?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|pinterest|reddit|bluesky|tiktok|newsletters?|e-?paper|apps?|inbox|rss|podcasts?|push)\b|フェイスブック|ツイッター|微信|微博|फेसबुक|ट्विटर|فيسبوك|تويتر/iu;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
const isProse = ({ text }: FilledLine): boolean => text.length >= 90 && endsSentence(text);

/** Of each filled line of a text that has no part in its head. `knownAbove`: lines of the page that the head has lost. */
export function pageLineTraits(lines: readonly FilledLine[], knownAbove: number, context: ParseContext): readonly PageLineTraits[] {
  const rules = lines.map((line) => (line.text.length <= longestRuled && !isProse(line) ? tailRule(line.text, context) : undefined));
  const isKnown = rules.map((rule, at) => (rule !== undefined && rule !== 'credit-line' && rule !== 'sign-off') || (lines[at] !== undefined && isPitch(lines[at].text)));
  const prose = lines.map((line, at) => isProse(line) && !isKnown[at]);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  const known = isKnown.filter(Boolean).length + knownAbove;
  const lastKnown = isKnown.indexOf(true, last + 1);
  const isShort = (at: number): boolean => at >= 0 && at < lines.length && !prose[at] && (lines[at]?.text.length ?? 0) <= 140;
  const runs: number[] = [];
  const knownRuns: number[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (isShort(end)) end += 1;
    const hits = isKnown.slice(at, end).filter(Boolean).length;
    for (let each = at; each < end; each += 1) {
      runs[each] = end - at;
      knownRuns[each] = hits;
    }
    if (end === at) {
      runs[at] = 0;
      knownRuns[at] = 0;
      end += 1;
    }
    at = end;
  }
  const b = Number;
  let below = isKnown.filter(Boolean).length;
  return lines.map(({ text }, at): PageLineTraits => {
    if (isKnown[at]) below -= 1;
    const words = wordsOf(text);
    const count = words.length;
    const ends = endsSentence(text);
    const vocabulary = words.filter((word) => pageVocabulary.has(word)).length;
    return {
      isAlways: 1,
      isKnown: b(isKnown[at] === true),
      isKnownWord: b(rules[at] !== undefined),
      isPitch: b(isPitch(text)),
      isRights: b(isRights(text)),
      oneWord: b(count === 1),
      twoWords: b(count === 2),
      upTo4Words: b(count === 3 || count === 4),
      upTo8Words: b(count > 4 && count <= 8),
      upTo14Words: b(count > 8 && count <= 14),
      upTo25Words: b(count > 14 && count <= 25),
      over40Words: b(count > 40),
      endsSentence: b(ends),
      isShortSentence: b(ends && count <= 12),
      inTitleCase: b(isTitleCase(text)),
      inCapitals: b(isCapitals(text)),
      isCaption: b(isCaption(text)),
      isName: b(text.length < 40 && isPersonName(text) !== undefined),
      isFigures: b(isFigures(text)),
      digits: (text.match(/\d/g)?.length ?? 0) / text.length,
      hasAddress: b(address.test(text)),
      hasSign: b(signs.test(text)),
      hasBars: b(bars.test(text)),
      hasGaps: b(/\S\s{2,}\S/.test(text)),
      isEntry: b(entry.test(text)),
      beginsSmall: b(/^\p{Ll}/u.test(text)),
      beginsWithQuotation: b(/^["“„«‘「『]/u.test(text)),
      hasSpeech: b(speech.test(text)),
      hasColon: b(/^[^:：]{2,25}[:：]\s?\S/u.test(text)),
      endsInColon: b(/[:：]$/u.test(text)),
      asksReader: Math.min(3, text.match(asks)?.length ?? 0),
      beginsWithCall: b(call.test(text)),
      namesChannel: b(channel.test(text)),
      vocabulary: Math.log1p(vocabulary),
      vocabularyShare: count === 0 ? 0 : vocabulary / count,
      isAboveText: b(first < 0 || at < first),
      isBelowText: b(last >= 0 && at > last),
      isBetween: b(first >= 0 && at > first && at < last),
      isFirst: b(at === 0),
      isLast: b(at === lines.length - 1),
      isUnderKnown: b(isKnown[at - 1] === true),
      isOverKnown: b(isKnown[at + 1] === true),
      isNearKnown: b(isKnown[at - 2] === true || isKnown[at + 2] === true),
      isBesideText: b(prose[at - 1] === true && prose[at + 1] === true),
      isInRun: Math.log1p(runs[at] ?? 0),
      isInRunWithKnown: Math.log1p(knownRuns[at] ?? 0),
      knownBelow: Math.log1p(below),
      knownOfText: Math.log1p(known),
      knownShare: known / (lines.length + knownAbove),
      standsTwice: b(lines.some((other, index) => index !== at && other.text === text)),
      isBelowLastKnown: b(lastKnown >= 0 && at > lastKnown),
    };
  });
}
