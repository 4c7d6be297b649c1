/** What archive.yaml may say. The schema is the single source: docs/settings.md and the JSON Schema are generated from it. */
import { z } from 'zod';

const text = (limit: number) => z.string().trim().min(1).max(limit);

const publication = z.strictObject({
  abbreviation: text(20).describe('How texts refer to it, such as `HB` in "cf. HB 12/24".'),
  name: text(200).optional().describe('Its full name.'),
  numbering: z
    .enum(['{number}/{year}', '{number}'])
    .default('{number}/{year}')
    .describe('How its issues are numbered: afresh each year (`{number}/{year}`), or through (`{number}`).'),
});

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
