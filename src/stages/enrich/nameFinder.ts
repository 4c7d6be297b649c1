/**
 * All names of the authority files as one tree of tokens, and the search for them in a text: from left to right, the
 * longest name first, no two overlapping. The work for a text grows with its length, however many names there are; at one
 * place at most the tokens of the longest name are looked at.
 */
import type { Authority } from '../../model/authority.js';
import { foldName } from '../../model/foldName.js';
import { canBegin, canEnd, tokenEnd } from './nameTokens.js';

export interface NameFound {
  /** Number in the list of authorities; undefined where two of them share the name. */
  readonly authority: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** Finds the names in a text that is folded as `foldName` does. */
export type NameFinder = (folded: string) => NameFound[];

interface Node {
  readonly next: Map<string, Node>;
  /** Whose name ends here; -1 for more than one. */
  owner?: number;
}

const shared = -1;
const made = new WeakMap<readonly Authority[], NameFinder>();

/** Made once for each list. */
export function nameFinder(authorities: readonly Authority[]): NameFinder {
  let finder = made.get(authorities);
  if (finder === undefined) made.set(authorities, (finder = makeFinder(authorities)));
  return finder;
}

function makeFinder(authorities: readonly Authority[]): NameFinder {
  const root: Node = { next: new Map() };
  /** By a sum of the tokens that names begin with, nearly all others are passed over. */
  const beginnings = new Uint8Array(0x10000);
  authorities.forEach(({ name, variants }, authority) => {
    for (const each of [name, ...variants]) plant(foldName(each).trim(), authority, root, beginnings);
  });
  return (folded) => {
    const found: NameFound[] = [];
    for (let at = 0; at < folded.length; ) {
      const end = tokenEnd(folded, at);
      const match = beginnings[sumOf(folded, at, end)] === 1 ? longestAt(folded, at, root) : undefined;
      if (match !== undefined) found.push(match);
      at = match?.end ?? end;
    }
    return found;
  };
}

function plant(name: string, authority: number, root: Node, beginnings: Uint8Array): void {
  // The preferred name may be one letter; it is not looked for.
  if ((name.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return;
  let node = root;
  for (let at = 0; at < name.length; ) {
    const end = tokenEnd(name, at);
    const token = name.slice(at, end);
    let next = node.next.get(token);
    if (next === undefined) node.next.set(token, (next = { next: new Map() }));
    node = next;
    at = end;
  }
  node.owner = node.owner === undefined || node.owner === authority ? authority : shared;
  beginnings[sumOf(name, 0, tokenEnd(name, 0))] = 1;
}

/** 16 bits, the same for the same token. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum ^ (sum >>> 16)) & 0xffff;
}

function longestAt(text: string, start: number, root: Node): NameFound | undefined {
  if (!canBegin(text, start)) return undefined;
  let node: Node | undefined = root;
  let best: NameFound | undefined;
  for (let at = start; at < text.length; ) {
    const end = tokenEnd(text, at);
    node = node.next.get(text.slice(at, end));
    if (node === undefined) break;
    at = end;
    if (node.owner !== undefined && canEnd(text, at)) best = { authority: node.owner === shared ? undefined : node.owner, start, end: at };
  }
  return best;
}
