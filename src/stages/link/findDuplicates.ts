/**
 * Which articles are reprints of each other, from their sketches alone: the same words, nearly the same, or one a part
 * of the other. The work grows with the number of articles, however many copies of one text there are, and the answer
 * does not depend on their order.
 */
import { estimateOverlap } from './estimateOverlap.js';
import { similarSketches } from './similarSketches.js';

export interface SketchedText {
  readonly id: string;
  /** Decides the order; no two alike. */
  readonly path: string;
  /** Of the whole source: by it are compared the texts that are too short for a sketch. */
  readonly digest?: string | undefined;
  /** As `textSketch` of the enrich stage makes it: 64 minima and, in two numbers, a hash of all words. */
  readonly sketch?: Uint32Array | undefined;
  readonly wordCount: number;
}

export interface DuplicatePair {
  /** The one whose path comes first. */
  readonly a: string;
  readonly b: string;
  /** The same words in the same order, whatever the white space, case, accents and punctuation; most of the words of both; most of the words of the shorter. */
  readonly kind: 'same' | 'near' | 'part';
  /** Estimated share of the shorter text that the other has too, 0 to 1; 1 only where they are the same. */
  readonly overlap: number;
}

/** Another printing of an article, as seen from that article. */
export interface Reprint {
  readonly id: string;
  /** `shorter`: the other is a part of this one. `longer`: this one is a part of the other. */
  readonly kind: 'same' | 'near' | 'shorter' | 'longer';
  readonly overlap: number;
}

export interface Duplicates {
  /** Ordered by path; of the same texts, each with the first alone. */
  readonly pairs: readonly DuplicatePair[];
  /** By id; the most alike first, then by path. At most 20, so that of many copies one may list another that does not list it. */
  readonly reprints: ReadonlyMap<string, readonly Reprint[]>;
  /** The ids of all articles that pairs connect, by path; the groups by the path of their first. */
  readonly groups: readonly (readonly string[])[];
}

/** Other printings that are listed for one article. */
const mostReprints = 20;

export function findDuplicates(texts: readonly SketchedText[]): Duplicates {
  const ordered = [...texts].sort((a, b) => compare(a.path, b.path));
  const classes = sameTexts(ordered);
  const links = linksBetween(classes);
  const pairs: { readonly order: number; readonly other: number; readonly pair: DuplicatePair }[] = [];
  const position = new Map(ordered.map((text, index) => [text, index]));
  const pairUp = (one: SketchedText, other: SketchedText, kind: DuplicatePair['kind'], overlap: number) =>
    pairs.push({ order: position.get(one) ?? 0, other: position.get(other) ?? 0, pair: { a: one.id, b: other.id, kind, overlap } });
  classes.forEach((members, index) => {
    const [first] = members;
    for (const other of members.slice(1)) pairUp(first, other, 'same', 1);
    for (const link of links[index] ?? []) {
      const other = classes[link.other]?.[0];
      if (link.other > index && other !== undefined) pairUp(first, other, link.kind === 'near' ? 'near' : 'part', link.overlap);
    }
  });
  pairs.sort((a, b) => a.order - b.order || a.other - b.other);
  return { pairs: pairs.map(({ pair }) => pair), reprints: reprintsOf(classes, links), groups: groupsOf(classes, links) };
}

/** Articles with the same words, in the order of their paths. */
type Class = readonly [SketchedText, ...SketchedText[]];

interface Link {
  /** Number of the other class. */
  readonly other: number;
  readonly kind: 'near' | 'shorter' | 'longer';
  readonly overlap: number;
}

function sameTexts(ordered: readonly SketchedText[]): Class[] {
  const classes = new Map<string, [SketchedText, ...SketchedText[]]>();
  for (const text of ordered) {
    const { sketch, digest, path } = text;
    const key = sketch !== undefined ? `words ${sketch.at(-2)} ${sketch.at(-1)}` : digest !== undefined ? `digest ${digest}` : `path ${path}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, [text]);
    else known.push(text);
  }
  return [...classes.values()];
}

/** For each class the others that are like it, the most alike first. */
function linksBetween(classes: readonly Class[]): Link[][] {
  const links: Link[][] = classes.map(() => []);
  const sketched = classes.flatMap(([{ sketch, wordCount }], index) => (sketch === undefined ? [] : [{ index, sketch, wordCount }]));
  const found = similarSketches(
    sketched.map(({ sketch }) => sketch),
    mostReprints,
    (similarity, earlier, later) => estimateOverlap(similarity, sketched[earlier]?.wordCount ?? 0, sketched[later]?.wordCount ?? 0),
  );
  for (const { earlier, later, overlap } of found) {
    const one = sketched[earlier];
    const other = sketched[later];
    if (one === undefined || other === undefined) continue;
    const [kind, seenFromOther] =
      overlap.kind === 'near' ? (['near', 'near'] as const) : one.wordCount > other.wordCount ? (['shorter', 'longer'] as const) : (['longer', 'shorter'] as const);
    links[one.index]?.push({ other: other.index, kind, overlap: overlap.share });
    links[other.index]?.push({ other: one.index, kind: seenFromOther, overlap: overlap.share });
  }
  for (const each of links) each.sort((a, b) => b.overlap - a.overlap || a.other - b.other);
  return links;
}

function reprintsOf(classes: readonly Class[], links: readonly (readonly Link[])[]): Map<string, Reprint[]> {
  const reprints = new Map<string, Reprint[]>();
  classes.forEach((members, index) => {
    // One more than are listed, for an article is not its own reprint.
    const all: Reprint[] = members.slice(0, mostReprints + 1).map(({ id }) => ({ id, kind: 'same', overlap: 1 }));
    for (const { other, kind, overlap } of links[index] ?? []) {
      if (all.length > mostReprints) break;
      for (const { id } of (classes[other] ?? []).slice(0, mostReprints)) all.push({ id, kind, overlap });
    }
    if (all.length < 2) return;
    for (const { id } of members) reprints.set(id, all.filter((each) => each.id !== id).slice(0, mostReprints));
  });
  return reprints;
}

function groupsOf(classes: readonly Class[], links: readonly (readonly Link[])[]): string[][] {
  const group = new Int32Array(classes.length).fill(-1);
  const groups: number[][] = [];
  classes.forEach((_, start) => {
    if (group[start] !== -1) return;
    const members = [start];
    group[start] = groups.length;
    for (const member of members) {
      for (const { other } of links[member] ?? []) {
        if (group[other] !== -1) continue;
        group[other] = groups.length;
        members.push(other);
      }
    }
    groups.push(members);
  });
  return groups
    .map((members) =>
      members
        .flatMap((index) => classes[index] ?? [])
        .sort((a, b) => compare(a.path, b.path))
        .map(({ id }) => id),
    )
    .filter(({ length }) => length > 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
