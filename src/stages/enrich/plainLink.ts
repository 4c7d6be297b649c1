import type { Link } from 'mdast';
import type { Slot } from '../../model/article.js';
import { linkTarget } from './linkTarget.js';

/** An address that remark-html writes as it is, its ampersands apart. */
const plainAddress = /^(?:https?|mailto|tel):(?:[!#$&(-;=?-Z_a-z~]|%[\dA-Fa-f]{2})*$/;

/** The tag that begins a link out of the archive or into it, of which the latter is a slot. Undefined for any other. */
export function plainLink({ url, title, data }: Link, slots: Slot[]): string | undefined {
  if (typeof title === 'string' || data !== undefined) return undefined;
  const target = linkTarget(url);
  if (target.kind === 'inside') return `<a data-slot="${slots.push({ kind: 'link', target: target.target }) - 1}">`;
  return target.kind === 'outside' && plainAddress.test(target.href) ? `<a href="${target.href.replace(/&/g, '&#x26;')}">` : undefined;
}
