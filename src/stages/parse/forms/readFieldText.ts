import type { DataReading } from './dataReading.js';
import type { MetadataLimits } from './metadataLimits.js';
import { readJsonFields } from './readJsonFields.js';
import { readTomlFields } from './readTomlFields.js';
import { readYamlFields } from './readYamlFields.js';

/** Reads a text that holds fields and nothing else, in 'yaml', 'toml' or 'json'. */
export function readFieldText(text: string, language: string, limits: MetadataLimits): DataReading {
  if (language === 'toml') return readTomlFields(text, limits);
  if (language !== 'json') return readYamlFields(text, limits);
  // Middleman writes the fields without the braces around them.
  const json = /^\s*[{[]/.test(text) ? text : `{${text}}`;
  const { end, ...reading } = readJsonFields(json, limits);
  if (reading.problem !== undefined || json.slice(end).trim() === '') return reading;
  return { fields: [], problem: { kind: 'invalid', line: json.slice(0, end).split('\n').length, reason: 'something stands after its end' } };
}
