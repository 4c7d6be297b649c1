/**
 * Which of the lines that the archive taught were asked for while a text was read, and the answers. A text is read the
 * same way as long as the answers are the same, whatever else the archive has learned since.
 */
import type { ArchiveKnowledge, LearnedLine, LearnedLines } from '../model/knowledge.js';

type End = 'head' | 'tail';

/** For each end, the lines that were known and those that were not, by `lineKey`. */
export type LineLookups = readonly [headKnown: readonly string[], headUnknown: readonly string[], tailKnown: readonly string[], tailUnknown: readonly string[]];

export interface TracedKnowledge {
  readonly knowledge: ArchiveKnowledge;
  readonly lookups: () => LineLookups;
}

export function traceLines(knowledge: ArchiveKnowledge): TracedKnowledge {
  const { lines } = knowledge;
  const head = tracedMap(lines.head);
  const tail = tracedMap(lines.tail);
  return {
    knowledge: { ...knowledge, lines: { texts: lines.texts, head: head.map, tail: tail.map } },
    lookups: () => [...head.answers(), ...tail.answers()],
  };
}

export function stillAnswers([headKnown, headUnknown, tailKnown, tailUnknown]: LineLookups, { head, tail }: LearnedLines): boolean {
  return (
    headKnown.every((key) => head.has(key)) && !headUnknown.some((key) => head.has(key)) && tailKnown.every((key) => tail.has(key)) && !tailUnknown.some((key) => tail.has(key))
  );
}

/** A reader may ask whether there is a line, and nothing else: how often it occurs changes with every text that is added. */
function tracedMap(map: LearnedLines[End]): { readonly map: ReadonlyMap<string, LearnedLine>; readonly answers: () => [string[], string[]] } {
  const asked = new Set<string>();
  const refuse = (): never => {
    throw new Error('reading a text may ask of learned lines only whether there is one');
  };
  return {
    map: {
      has: (key) => {
        asked.add(key);
        return map.has(key);
      },
      // Told that there are none, a reader would not ask.
      size: Number.MAX_SAFE_INTEGER,
      get: refuse,
      forEach: refuse,
      entries: refuse,
      keys: refuse,
      values: refuse,
      [Symbol.iterator]: refuse,
    },
    answers: () => [[...asked].filter((key) => map.has(key)), [...asked].filter((key) => !map.has(key))],
  };
}
