import { agencies } from '../fields/bylineWords.js';
import { postLine } from './bylineForms.js';

/** Words of what signs a text as a body: an office, a team, a society. */
const body =
  /(?<!\p{L})(?:administration|agency|alliance|association|authority|board|bureau|cent(?:er|re)|coalition|college|commission|committee|communications|company|corporation|council|department|division|editors|embassy|federation|foundation|group|institute|library|ministry|museum|network|newsroom|office|program(?:me)?|project|school|secretariat|services?|society|staff|team|trust|union|university)(?!\p{L})/iu;
/** Capitalised words, and small ones between them. */
const title = /^(?:the )?\p{Lu}[\p{L}\d.&'’-]*(?: (?:of|the|and|for|on|at|in|&|\p{Lu}[\p{L}\d.&'’-]*)){1,8}$/iu;
const capitalised = /^\p{Lu}/u;
/** Small words that may be written so in a name. */
const small = /^(?:of|the|and|for|on|at|in|&)$/i;

/**
 * The body that signs a text, in what stands behind "By": "Department of Harbours", "GSA Blog Team, Reuters". Without such a word in it,
 * only what a post or an agency stands behind: "CODE GOV, HERALD STAFF WRITER".
 */
export function signedOffice(text: string): { readonly name: string; readonly role?: string } | undefined {
  const comma = text.indexOf(', ');
  const name = comma < 0 ? text : text.slice(0, comma);
  const role = comma < 0 ? undefined : text.slice(comma + 2);
  if (!title.test(name) || !name.split(' ').every((word) => capitalised.test(word) || small.test(word)) || small.test(name.split(' ').at(-1) ?? '')) return undefined;
  const isMarked = role !== undefined && (agencies.test(role) || postLine.test(role));
  if (role !== undefined && !isMarked) return undefined;
  if (!body.test(name) && !(isMarked && name.split(' ').length <= 4)) return undefined;
  return { name, ...(role === undefined ? {} : { role }) };
}
