/** What archive.yaml may say. The schema is the single source: docs/settings.md and the JSON Schema are generated from it. */
import { z } from 'zod';
import { ruleCatalogue, type SwitchableRule } from './ruleCatalogue.js';

const text = (limit: number) => z.string().trim().min(1).max(limit);

const numbering = text(100).refine((template) => /\{(?:number|date)\}/.test(template) && !/\{(?!(?:number|volume|year|date)\})/.test(template), {
  error: 'expected a pattern with {number} or {date}, and {year} or {volume} where the paper prints them, such as "{number}/{year}"',
});

/** How often a periodical appears. */
export const frequencies = ['daily', 'weekly', 'biweekly', 'semimonthly', 'monthly', 'bimonthly', 'quarterly', 'yearly'] as const;
export type Frequency = (typeof frequencies)[number];

const publication = z.strictObject({
  abbreviation: text(20).describe('How texts refer to it, such as `HB` in "cf. HB 12/24".'),
  name: text(200).optional().describe('Its full name.'),
  numbering: z
    .union([numbering, z.array(numbering).min(1).max(10)])
    .default('{number}/{year}')
    .describe(
      'How texts write its issues: a pattern, or a list of patterns, with `{number}`, `{year}`, `{volume}` or `{date}`: `{number}/{year}` where it is numbered afresh each year, `No. {number}` where it is numbered through, `Vol. {volume}, No. {number}`, `#{number}`, `issue of {date}`.',
    ),
  frequency: z.enum(frequencies).optional().describe('How often it appears. With it, the number of an issue tells about its date.'),
});

const rules = z.strictObject(
  Object.fromEntries(Object.entries(ruleCatalogue).map(([name, words]) => [name, z.boolean().optional().describe(words)])) as Record<SwitchableRule, z.ZodOptional<z.ZodBoolean>>,
);

const authorityFile = text(500)
  .refine((path) => /\.(?:ya?ml|json)$/i.test(path), { error: 'expected a file that ends in .yaml, .yml or .json' })
  .optional();

export const settingsSchema = z.strictObject({
  name: text(200).optional().describe('Name of the archive. Without it, the name of its folder.'),
  tagline: text(300).optional().describe('One line under the name.'),
  description: text(2000).optional().describe('What this archive is, for the home page and search engines.'),
  language: text(35).default('en').describe('Main language, as a BCP 47 tag such as `en` or `pt-BR`: the interface’s, and that of texts whose own is not known.'),
  url: z
    .url({ protocol: /^https?$/, error: 'expected a full address such as https://example.org/archive/' })
    .optional()
    .describe('Address at which the archive will be published. Feeds, the sitemap and canonical links need it; nothing else does.'),
  content: text(500).optional().describe('Folder of the article texts, below the archive’s own. Without it, `content` where that exists, else the archive’s folder itself.'),
  out: text(500).default('_site').describe('Folder that the site is published to.'),
  exclude: z.array(text(500)).max(1000).default([]).describe('Files not to read, as glob patterns below the content folder: `drafts/**`, `**/*.bak.txt`.'),
  pageSize: z.int().min(5).max(1000).default(50).describe('Articles on one page of a list.'),
  feedSize: z.int().min(1).max(500).default(30).describe('Articles in a feed.'),
  publications: z.array(publication).max(200).default([]).describe('Periodicals whose issues the texts belong or refer to.'),
  sections: z.record(z.string(), text(200)).default({}).describe('Names of sections by their folder’s name: `sea-life: Life at sea`.'),
  dateOrder: z.enum(['day-first', 'month-first']).optional().describe('How `03/04/1912` is to be read. Without it, the language decides; where it cannot, both readings are kept.'),
  encoding: text(40).optional().describe('Encoding of the texts that are not UTF-8, such as `windows-1252` or `macintosh`. Without it, each file’s is detected.'),
  encodings: z.record(text(500), text(40)).default({}).describe('Encodings of some files, by glob patterns below the content folder: `"1990/**": macintosh`.'),
  authors: text(500)
    .optional()
    .describe('File with the names of authors by their ids, below the archive’s folder. Without it, `authors.yaml`, `_data/authors.yml` and the like are looked for.'),
  people: authorityFile.describe('File with the people whose names are looked for in the texts, below the archive’s folder. Without it, `people.yaml` in the content folder.'),
  places: authorityFile.describe('The same of places. Without it, `places.yaml` in the content folder.'),
  boilerplate: z
    .strictObject({
      remove: z.array(text(500)).max(1000).default([]).describe('Lines that are no part of the texts they end or begin, `*` standing for anything: `Read more at *`.'),
      keep: z.array(text(500)).max(1000).default([]).describe('Lines that are never removed, though a rule would, `*` standing for anything.'),
    })
    .prefault({})
    .describe('What `check` lists as removed can be confirmed, added to or forbidden here.'),
  rules: rules.prefault({}).describe('Rules to switch off (`false`) or on (`true`), by their names; docs/rules.md lists them.'),
  footer: text(2000).optional().describe('A line at the foot of every page.'),
  rights: text(1000).optional().describe('Rights or licence, shown at the foot of every page.'),
  edition: text(200).optional().describe('Name or date of this edition of the archive, as its owner gives it; never taken from the clock.'),
  limits: z
    .strictObject({
      fileBytes: z.int().min(1000).max(1_000_000_000).default(10_000_000).describe('Largest text file that is read, in bytes.'),
    })
    .prefault({})
    .describe('Bounds that protect the build.'),
});

export type SettingsInput = z.input<typeof settingsSchema>;

/** archive.yaml with every default filled in, and the folders as absolute paths. */
export interface Settings extends Omit<z.output<typeof settingsSchema>, 'name' | 'content' | 'out' | 'exclude'> {
  readonly name: string;
  /** Absolute paths. */
  readonly root: string;
  readonly contentDir: string;
  readonly outDir: string;
  readonly templatesDir: string;
  readonly publicDir: string;
  readonly exclude: readonly string[];
}
