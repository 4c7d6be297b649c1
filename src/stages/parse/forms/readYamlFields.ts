/** YAML as data: every scalar stays the text that was written, nothing is run, and references cannot make it explode. */
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import type { MetadataValue } from '../../../model/metadata.js';
import { canonicalField } from '../fields/canonicalField.js';
import type { CanonicalField } from '../fields/fieldNames.js';
import { countNodes } from './countNodes.js';
import type { DataReading } from './dataReading.js';
import type { MetadataLimits } from './metadataLimits.js';
import { OutOfBounds } from './OutOfBounds.js';
import { readBrokenYaml } from './readBrokenYaml.js';
import { readLenientYaml } from './readLenientYaml.js';
import { yamlNesting } from './yamlNesting.js';

/** Fields whose values are phrases. */
const worded: ReadonlySet<CanonicalField | undefined> = new Set<CanonicalField>(['headline', 'kicker', 'deck', 'excerpt']);

/** Levels that are safe to parse, and more than any list or group of metadata has. */
const safeNesting = 400;

export function readYamlFields(yaml: string, limits: MetadataLimits): DataReading {
  if (yamlNesting(yaml) > safeNesting) return { fields: [], problem: { kind: 'too-large', line: 1, reason: `is nested more than ${limits.depth} deep` } };
  try {
    const count = countNodes(limits);
    const reading = readNodes(yaml, count);
    if (reading.problem?.kind !== 'invalid' || reading.fields.length > 0) return reading;
    const lenient = readLenientYaml(yaml, limits);
    if (lenient !== undefined) return { fields: lenient };
    const fields = readBrokenYaml(yaml, (part) => {
      const { fields: read, problem } = readNodes(part, count);
      return problem === undefined && read.length === 1 ? read[0] : undefined;
    });
    return { ...reading, fields };
  } catch (cause) {
    if (cause instanceof OutOfBounds) return { fields: [], problem: { kind: 'too-large', line: 1, reason: cause.message } };
    throw cause;
  }
}

function readNodes(yaml: string, count: ReturnType<typeof countNodes>): DataReading {
  const lines = new LineCounter();
  // The failsafe schema makes no numbers, dates or booleans: `1.10` stays `1.10`, `2020-02-30` stays what was written.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: false, logLevel: 'error' });
  const lineOf = (node: unknown): number => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line || 1;
  const [error] = document.errors;
  // Of several documents the first is read, and the others told.
  const more =
    error?.code === 'MULTIPLE_DOCS'
      ? { problem: { kind: 'invalid', line: lineOf({ range: error.pos }), reason: 'a second document begins here, and only the first counts' } as const }
      : {};
  if (error !== undefined && error.code !== 'MULTIPLE_DOCS') {
    const reason = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
    return { fields: [], problem: { kind: 'invalid', line: lines.linePos(error.pos[0]).line || 1, reason } };
  }
  // Looking an anchor up in the whole document for each alias would take quadratic time.
  const anchors = new Map<string, Node>();
  const toValue = (node: unknown, depth: number): MetadataValue => {
    count(depth);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      return target === undefined ? null : toValue(target, depth + 1);
    }
    if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isSeq(node)) return node.items.map((item) => toValue(item, depth + 1));
    if (isMap(node)) return new Map(node.items.filter(isPair).map((pair) => [nameOf(pair.key), toValue(pair.value, depth + 1)]));
    return isScalar(node) ? textOf(node) : null;
  };
  const nameOf = (key: unknown): string => {
    if (isScalar(key)) {
      if (key.anchor !== undefined) anchors.set(key.anchor, key);
      return textOf(key) ?? '';
    }
    // A list or a group as a name: as it is written.
    const [start, end] = (key as Node | null)?.range ?? [0, 0];
    return yaml.slice(start, end).trim();
  };
  const top = document.contents;
  if (top === null || (isScalar(top) && textOf(top) === null)) return { fields: [] };
  if (isSeq(top)) {
    const items = top.items.map((item) => toValue(item, 1));
    return { fields: [], items, itemLines: top.items.map(lineOf), problem: { kind: 'not-a-mapping', line: 1, reason: 'a list' } };
  }
  if (!isMap(top)) return { fields: [], problem: { kind: 'not-a-mapping', line: 1, reason: 'a single value' } };
  return {
    ...more,
    fields: top.items.map((pair) => {
      const name = nameOf(pair.key);
      return { name, line: lineOf(pair.key), value: withNumberSign(name, pair.value) ?? toValue(pair.value, 1) };
    }),
  };
}

/** "title: Why we are #1 again" without quotation marks: a comment to YAML, and to its writer a number. */
function withNumberSign(name: string, node: unknown): string | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !/^\d/.test(node.comment ?? '') || !worded.has(canonicalField(name))) return undefined;
  return `${textOf(node) ?? ''} #${node.comment}`.trim();
}

function textOf(node: Scalar): string | null {
  return node.value === null || (node.type === 'PLAIN' && ['', '~', 'null'].includes(String(node.value))) ? null : String(node.value);
}
