import type { MetadataField, MetadataValue } from '../../../model/metadata.js';
import { fieldKey } from './fieldKey.js';

const yes = /^(?:true|yes|on|y|1)$/i;
const no = /^(?:false|no|off|n|0|never)$/i;

/** Fields that keep a text from readers where they hold "true". A list, as in `hide: [navigation]`, is about the page. */
const whereTrue = new Set('hidden, is_hidden, hide, private, is_private, unlisted, is_unlisted, unpublished, wip, headless, email_only, members_only'.split(', ').map(fieldKey));
/** Where they hold "false". */
const whereFalse = new Set('is_published, publish, public, is_public, visible, is_visible, listed, permalink'.split(', ').map(fieldKey));
/** Where they hold anything. */
const whereSet = new Set('password, post_password, wp:post_password'.split(', ').map(fieldKey));
/** Fields in which one word tells who may read a text, and those words. `archived` is none of them: in an archive it says that a text is old. */
const audiences = new Set('visibility, post_visibility, access'.split(', ').map(fieldKey));
const few = /^(?:private|members?|members[- ]only|paid|tiers|subscribers?|password|protected|hidden|internal|restricted|unlisted|none)$/i;
const statuses = new Set('status, post_status, wp:status'.split(', ').map(fieldKey));
const notYet = /^(?:hidden|skip|scheduled|future|unlisted|wip|in[- ]progress|in[- ]review|pending[- ]review|deleted|withheld|embargoed|false|0)$/i;

/** Whether a field tells the program that it was written for to keep the text from its readers, or from lists in which readers would find it. */
export function isNotPublic({ name, value, origin }: MetadataField): boolean {
  const key = fieldKey(name);
  if (value instanceof Map) return key === 'build' && ['render', 'list'].some((member) => isNever(value.get(member)));
  if (typeof value !== 'string') return false;
  const text = value.trim();
  if (whereTrue.has(key)) return yes.test(text);
  if (whereFalse.has(key)) return no.test(text);
  if (whereSet.has(key)) return text !== '' && !no.test(text);
  // A card of a database tells for whom the paper had it: "Access: subscribers".
  return (audiences.has(key) && origin?.source !== 'header' && few.test(text)) || (statuses.has(key) && notYet.test(text));
}

/** Hugo's `build: { render: never, list: never }`; `render: link` gives an address and no page. */
function isNever(value: MetadataValue | undefined): boolean {
  return typeof value === 'string' && /^(?:never|false|link)$/i.test(value.trim());
}
