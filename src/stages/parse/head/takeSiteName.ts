import { beginsText } from './beginsText.js';
import { citedPieces } from './citedPieces.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isMasthead } from './isMasthead.js';

/** Longest name of a site, in UTF-16 units, and fewest words and characters of the headline below it. */
const longest = 40;
const fewestWords = 4;
const shortestEast = 8;
const mostWords = 5;
/** Where pages print their own names again: over their rights, in addresses, in what they say of a text. */
const ownLine = /©|\(c\)|copyright|https?:|www\.|@|print edition|appeared in|all rights|alle rechte|tous droits|derechos|direitos|diritti|版权|版權|著作/iu;
const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** "The Straits Chronicle", "明報新聞網" over the headline: the site, which the page names once more where it tells of itself. */
export function takeSiteName(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  const below = head[at + 1];
  if (at > 0 || below === undefined || line.text.length > longest || line.text.split(' ').length > mostWords || !isOn('publication-line')) return false;
  if (isOverCitation(line, walk)) {
    draft.remove('publication-line', line);
    return true;
  }
  if (/[.!?:,]$/.test(line.text) || line.isParticular || below.isParticular || beginsText(at + 1, walk)) return false;
  if (east.test(below.text) ? below.text.length < shortestEast : below.text.split(' ').length < fewestWords) return false;
  const name = folded(line.text);
  if (name.length < 4 || !head.slice(at + 2).some(({ text }) => ownLine.test(text) && folded(text).includes(name))) return false;
  draft.remove('publication-line', line);
  return true;
}

/** "Skerrow Courier and Advertiser" over "Saturday 03 March 1883, p. 5 col. 3" over the headline. */
function isOverCitation({ text }: HeadLine, walk: HeadWalk): boolean {
  const [, below, headline] = walk.head;
  if (below === undefined || headline === undefined || headline.isParticular || beginsText(2, walk) || !isMasthead(text)) return false;
  const cited = citedPieces(below.text, walk.context);
  return cited !== undefined && cited.day !== undefined && (cited.page !== undefined || cited.isNumbered);
}

/** Letters and figures alone: "The Straits Chronicle" is "straitschronicle" in its address. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|la|le|el|il|der|die|das) /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
