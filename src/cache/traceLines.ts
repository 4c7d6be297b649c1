/**
 * Which of the lines that the archive taught were asked for while a text was read, and the answers. A text is read the
 * same way as long as the answers are the same, whatever else the archive has learned since.
 */
import type { ArchiveKnowledge, LearnedLine, ShownNames } from '../model/knowledge.js';

/** The lines that were known and those that were not, by `lineKey`. */
type Answers = readonly [known: readonly string[], unknown: readonly string[]];

/** For each kind of learned lines; and of names that were asked for, by `nameKey`, what was known of each: a key, its mark, the next key. */
export type LineLookups = readonly [head: Answers, tail: Answers, labels: Answers, names: readonly number[]];

export interface TracedKnowledge {
  readonly knowledge: ArchiveKnowledge;
  readonly lookups: () => LineLookups;
}

export function traceLines(knowledge: ArchiveKnowledge): TracedKnowledge {
  const { lines } = knowledge;
  const [head, tail, labels] = [tracedMap(lines.head), tracedMap(lines.tail), tracedMap(lines.labels)];
  const names = tracedNames(knowledge.names);
  return {
    knowledge: { ...knowledge, lines: { texts: lines.texts, head: head.map, tail: tail.map, labels: labels.map }, names: names.map },
    lookups: () => [head.answers(), tail.answers(), labels.answers(), names.answers()],
  };
}

export function stillAnswers([head, tail, labels, asked]: LineLookups, { lines, names }: ArchiveKnowledge): boolean {
  for (let at = 0; at < asked.length; at += 2) if ((names.get(asked[at] as number) ?? 0) !== asked[at + 1]) return false;
  return isStill(head, lines.head) && isStill(tail, lines.tail) && isStill(labels, lines.labels);
}

function isStill([known, unknown]: Answers, learned: ReadonlyMap<string, LearnedLine>): boolean {
  return known.every((key) => learned.has(key)) && !unknown.some((key) => learned.has(key));
}

const refuse = (): never => {
  throw new Error('reading a text may ask of what the archive taught only what is known of one line or name');
};
const closed = { forEach: refuse, entries: refuse, keys: refuse, values: refuse, [Symbol.iterator]: refuse };

/** A reader may ask whether there is a line, and nothing else: how often it occurs changes with every text that is added. */
function tracedMap(map: ReadonlyMap<string, LearnedLine>): { readonly map: ReadonlyMap<string, LearnedLine>; readonly answers: () => Answers } {
  const asked = new Set<string>();
  return {
    map: {
      has: (key) => {
        asked.add(key);
        return map.has(key);
      },
      // Told that there are none, a reader would not ask.
      size: Number.MAX_SAFE_INTEGER,
      get: refuse,
      ...closed,
    },
    answers: () => [[...asked].filter((key) => map.has(key)), [...asked].filter((key) => !map.has(key))],
  };
}

/** A reader may ask what is known of a name. */
function tracedNames(names: ShownNames): { readonly map: ShownNames; readonly answers: () => number[] } {
  const asked = new Map<number, number>();
  const ask = (key: number): number | undefined => {
    const mark = names.get(key);
    asked.set(key, mark ?? 0);
    return mark;
  };
  return {
    // Told that there are none, a reader would not ask.
    map: { get: ask, has: (key) => ask(key) !== undefined, size: Number.MAX_SAFE_INTEGER, ...closed },
    answers: () => [...asked].flat(),
  };
}
