/** TOML as data, with every scalar as it is written. */
import { parse, TomlError } from 'smol-toml';
import { countNodes } from './countNodes.js';
import type { DataReading } from './dataReading.js';
import type { MetadataLimits } from './metadataLimits.js';
import { OutOfBounds } from './OutOfBounds.js';
import { plainValue } from './plainValue.js';
import { quoteTomlScalars } from './quoteTomlScalars.js';
import { readFieldLines } from './readFieldLines.js';

export function readTomlFields(toml: string, limits: MetadataLimits): DataReading {
  try {
    const quoted = quoteTomlScalars(toml);
    const count = countNodes(limits);
    const data = parse(quoted.text, { maxDepth: limits.depth * 2 });
    return { fields: Object.entries(data).map(([name, value]) => ({ name, value: plainValue(value, count), line: quoted.lines.get(name) ?? 1 })) };
  } catch (cause) {
    if (cause instanceof OutOfBounds) return { fields: [], problem: { kind: 'too-large', line: 1, reason: cause.message } };
    if (!(cause instanceof TomlError)) throw cause;
    const reason = (cause.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '').replace(/\.$/, '');
    if (reason.includes('nested')) return { fields: [], problem: { kind: 'too-large', line: 1, reason: `is nested more than ${limits.depth} deep` } };
    return { fields: readFieldLines(toml, '='), problem: { kind: 'invalid', line: cause.line, reason } };
  }
}
