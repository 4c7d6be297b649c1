/** JSON as data, with every scalar as it is written: `1.10` stays `1.10`, a number of twenty digits keeps them all. */
import type { MetadataField, MetadataValue } from '../../../model/metadata.js';
import { countNodes } from './countNodes.js';
import type { DataProblem, DataReading } from './dataReading.js';
import type { MetadataLimits } from './metadataLimits.js';
import { OutOfBounds } from './OutOfBounds.js';

export interface JsonReading extends DataReading {
  /** Where the value ends in the text; only where there is no problem but that it is no mapping. */
  readonly end: number;
}

class InvalidJson extends Error {
  constructor(
    readonly at: number,
    reason: string,
  ) {
    super(reason);
  }
}

const blank = /[ \t\r\n]*/y;
const number = /-?\d[\d.eE+-]*/y;
const word = /true|false|null/y;

/** Reads the one value that begins at `from`. What stands after it is the caller's. */
export function readJsonFields(json: string, limits: MetadataLimits, from = 0): JsonReading {
  const fields: MetadataField[] = [];
  const count = countNodes(limits);
  let at = from;
  let line = 1;
  let counted = from;

  const skip = (): void => {
    blank.lastIndex = at;
    blank.test(json);
    at = blank.lastIndex;
  };
  const lineHere = (): number => {
    for (let next = json.indexOf('\n', counted); next >= 0 && next < at; next = json.indexOf('\n', next + 1)) line += 1;
    counted = at;
    return line;
  };
  const fail = (reason: string): never => {
    throw new InvalidJson(at, reason);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(json)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const readText = (): string => {
    const start = at;
    for (at += 1; json[at] !== '"'; at += 1) {
      if (at >= json.length || json[at] === '\n') fail('a text in quotation marks has no end');
      if (json[at] === '\\') at += 1;
    }
    at += 1;
    const quoted = json.slice(start, at);
    try {
      return JSON.parse(quoted.includes('\t') ? quoted.replaceAll('\t', '\\t') : quoted) as string;
    } catch {
      at = start;
      return fail('a text has a character that JSON does not allow');
    }
  };
  /** The entries between `open` and `close`, with commas between them; one after the last does no harm. */
  const readEntries = (close: string, readEntry: () => void): void => {
    at += 1;
    for (skip(); json[at] !== close; skip()) {
      readEntry();
      skip();
      if (json[at] === ',') at += 1;
      else if (json[at] !== close) fail(`a comma or ${close} is missing`);
    }
    at += 1;
  };
  const readValue = (depth: number): MetadataValue => {
    count(depth);
    const first = json[at];
    if (first === '"') return readText();
    if (first === '[') {
      const items: MetadataValue[] = [];
      readEntries(']', () => items.push(readValue(depth + 1)));
      return items;
    }
    if (first === '{') {
      const group = new Map<string, MetadataValue>();
      readEntries('}', () => readMember((name, value) => group.set(name, value()), depth));
      return group;
    }
    const found = take(word) ?? take(number) ?? fail('a value is missing');
    return found === 'null' ? null : found;
  };
  const readMember = (keep: (name: string, value: () => MetadataValue, line: number) => void, depth: number): void => {
    if (json[at] !== '"') fail('the name of a field is missing');
    const start = lineHere();
    const name = readText();
    skip();
    if (json[at] !== ':') fail('a colon is missing');
    at += 1;
    skip();
    keep(name, () => readValue(depth + 1), start);
  };

  const stopped = (problem: DataProblem): JsonReading => ({ fields: [], end: from, problem });
  try {
    skip();
    if (json[at] === '{') {
      readEntries('}', () => readMember((name, value, start) => fields.push({ name, value: value(), line: start }), 0));
      return { fields, end: at };
    }
    const value = readValue(0);
    const problem: DataProblem = { kind: 'not-a-mapping', line: 1, reason: Array.isArray(value) ? 'a list' : 'a single value' };
    return { fields: [], ...(Array.isArray(value) ? { items: value as readonly MetadataValue[] } : {}), end: at, problem };
  } catch (cause) {
    if (cause instanceof OutOfBounds) return stopped({ kind: 'too-large', line: 1, reason: cause.message });
    if (!(cause instanceof InvalidJson)) throw cause;
    at = cause.at;
    return stopped({ kind: 'invalid', line: lineHere(), reason: cause.message });
  }
}
