/** docs/settings.md from the schema, so that the two never disagree. */
import { z } from 'zod';
import { addressPlaceholders } from '../model/addressPlaceholders.js';
import { settingsSchema } from '../model/settings.js';

interface Property {
  readonly description?: string;
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Property;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly format?: string;
  readonly anyOf?: readonly Property[];
}

/** The JSON Schema (draft 2020-12) of archive.yaml, for editors. */
export function settingsJsonSchema(): object {
  return { title: 'Settings of a backfile archive (archive.yaml)', ...z.toJSONSchema(settingsSchema, { io: 'input' }) };
}

export function settingsPage(): string {
  const { properties = {} } = settingsJsonSchema() as Property;
  return `# Settings: archive.yaml

<!-- Generated from src/model/settings.ts by npm run docs. Change it there. -->

An archive needs no settings. Those it has stand in \`archive.yaml\` in its folder, in YAML. A name that backfile does not
know, or a value of the wrong kind, stops the command with exit code 2, the line, and the nearest name that there is.
Editors that know JSON Schema can check the file while you write it: the schema is \`docs/archive.schema.json\` (in an
installed package \`node_modules/backfile/docs/archive.schema.json\`).

| setting | value | default | meaning |
| --- | --- | --- | --- |
${rows(properties, '').join('\n')}

## Example

\`\`\`yaml
name: Harbour Bulletin
tagline: The weekly of Skerrow harbour
language: en
url: https://example.org/archive/
publications:
  - abbreviation: HB
    name: Harbour Bulletin
    numbering: "{number}/{year}"
sections:
  sea-life: Life at sea
exclude:
  - "drafts/**"
\`\`\`

## Placeholders of earlier addresses

For \`earlierAddresses\`, see [Earlier addresses](article-format.md#earlier-addresses).

| placeholder | what stands there |
| --- | --- |
${Object.entries(addressPlaceholders)
  .map(([name, words]) => `| \`:${name}\` | ${words} |`)
  .join('\n')}

## Which folder is what

| | with \`archive.yaml\` or \`content/\` | with neither |
| --- | --- | --- |
| texts | \`content/\`, or the folder that \`content\` names; the archive's folder where there is neither | the folder itself |
| templates of your own | \`templates/\` | \`templates/\` |
| files copied as they are | \`public/\` | \`public/\` |
| the site | \`_site/\`, or what \`out\` or \`--out\` names | the same |

Hidden files (their names begin with a dot) and \`node_modules\` are never content. Symbolic links are never followed.
`;
}

function rows(properties: Readonly<Record<string, Property>>, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const own = `| \`${path}\` | ${kind(property)} | ${standard(property)} | ${property.description ?? ''} |`;
    // The rules have a page of their own.
    if (path === 'rules') return [own];
    if (property.properties !== undefined) return [own, ...rows(property.properties, `${path}.`)];
    if (property.items?.properties !== undefined) return [own, ...rows(property.items.properties, `${path}[].`)];
    const group = property.anyOf?.find((each) => each.properties !== undefined)?.properties;
    if (group !== undefined) return [own, ...rows(group, `${path}.`)];
    return [own];
  });
}

function kind(property: Property): string {
  if (property.anyOf !== undefined) return [...new Set(property.anyOf.map(kind))].join(' or ');
  if (property.enum !== undefined) return property.enum.map((value) => `\`${String(value)}\``).join(' or ');
  if (property.type === 'integer' || property.type === 'number') return `number, ${property.minimum} to ${property.maximum}`;
  if (property.type === 'boolean') return '`true` or `false`';
  if (property.type === 'array' && property.items?.enum !== undefined) return `list of ${kind(property.items)}`;
  if (property.type === 'array') return property.items?.properties === undefined ? 'list of texts' : 'list of groups';
  if (property.type === 'object') return property.properties === undefined ? 'texts by name' : 'group';
  return property.format === 'uri' ? 'address' : 'text';
}

function standard(property: Property): string {
  const value = property.default;
  if (Array.isArray(value) && value.length > 0) return value.map((each) => `\`${String(each)}\``).join(', ');
  return value === undefined || typeof value === 'object' ? '' : `\`${String(value)}\``;
}
