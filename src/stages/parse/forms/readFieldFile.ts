/** A file that is about other files: fields alone, in the language that its ending names, or a text with front matter. */
import type { SourcePath } from '../../../model/brands.js';
import type { DataReading } from './dataReading.js';
import { divideFrontMatter } from './divideFrontMatter.js';
import { type MetadataLimits, metadataLimits } from './metadataLimits.js';
import { readFieldText } from './readFieldText.js';
import { readFrontMatter } from './readFrontMatter.js';

export function readFieldFile(text: string, path: string, limits: MetadataLimits = metadataLimits): DataReading {
  const reading = readFile(text, path, limits);
  if (reading.problem === undefined || reading.problem.kind === 'invalid') return reading;
  const { kind, reason } = reading.problem;
  return { ...reading, problem: { ...reading.problem, reason: kind === 'not-a-mapping' ? `it is ${reason} and not fields` : `it ${reason}` } };
}

function readFile(text: string, path: string, limits: MetadataLimits): DataReading {
  const ending = /\.(ya?ml|json|toml)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined) {
    const { fields, diagnostics } = readFrontMatter(text, path as SourcePath);
    const [first] = diagnostics;
    return { fields, ...(first === undefined ? {} : { problem: { kind: 'invalid', line: first.place?.line ?? 1, reason: 'its front matter could not be read' } }) };
  }
  const size = Buffer.byteLength(text);
  if (size > limits.bytes) return { fields: [], problem: { kind: 'too-large', line: 1, reason: `has ${size} bytes; at most ${limits.bytes} are read` } };
  if (ending === 'json' || ending === 'toml') return readFieldText(text, ending, limits);
  // YAML between fences, as if a text were to follow.
  const division = divideFrontMatter(text, limits);
  if (division.kind !== 'divided' || division.language !== 'yaml' || text.slice(division.textStart).trim() !== '') return readFieldText(text, 'yaml', limits);
  const { fields, problem, ...rest } = readFieldText(division.raw, 'yaml', limits);
  const shift = division.rawLine - 1;
  return {
    ...rest,
    fields: fields.map((field) => ({ ...field, line: field.line + shift })),
    ...(problem === undefined ? {} : { problem: { ...problem, line: problem.line + shift } }),
  };
}
