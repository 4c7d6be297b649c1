/** What archive.yaml may say. The schema is the single source: docs/settings.md and the JSON Schema are generated from it. */
import { z } from 'zod';
import { addressPatternProblem } from './addressPatternProblem.js';
import { daysInMonth } from './civilDate.js';
import { contrast } from './contrast.js';
import { leastContrast, papers } from './papers.js';
import { readableOn } from './readableOn.js';
import { ruleCatalogue, type SwitchableRule } from './ruleCatalogue.js';

const text = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .refine((value) => !/[^\P{Cc}\s\u0080-\u009F]/u.test(value), { error: 'expected words without control characters' });

const numbering = text(100).refine((template) => /\{(?:number|date)\}/.test(template) && !/\{(?!(?:number|volume|year|date)\})/.test(template), {
  error: 'expected a pattern with {number} or {date}, and {year} or {volume} where the paper prints them, such as "{number}/{year}"',
});

/** Pages that the main menu can lead to. */
const menuEntries = ['years', 'issues', 'sections', 'topics', 'authors', 'people', 'places', 'timeline', 'on-this-day', 'undated', 'search', 'about'] as const;

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

/** Problems are told in words of their own. */
const addressPattern = text(300).superRefine((pattern, context) => {
  const message = addressPatternProblem(pattern);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const colour = (paper: (typeof papers)[keyof typeof papers]) =>
  z
    .string()
    .regex(/^#[\da-f]{6}$/i, { error: 'expected a colour such as "#1f5a4b"' })
    .transform((hex) => hex.toLowerCase())
    .refine((hex) => contrast(hex, paper) >= leastContrast, {
      error: ({ input }) =>
        `${String(input)} has a contrast of ${contrast(String(input), paper).toFixed(1)} to the page (${paper}); links and labels in it need at least ${leastContrast}. Take a ${paper === papers.light ? 'darker' : 'lighter'} one, such as "${readableOn(paper, String(input), leastContrast)}"`,
    });
/** Names of fonts as CSS lists them; nothing that could end the declaration. */
const fonts = text(300).regex(/^[\p{L}\p{N} ,'"_-]+$/u, { error: `expected names of fonts such as '"Iowan Old Style", Georgia, serif'` });

const design = z.strictObject({
  accent: colour(papers.light).optional().describe('Colour of links, kickers and charts, as `#rrggbb`; dark enough to be read on the page.'),
  accentDark: colour(papers.dark).optional().describe('The same for readers who prefer dark pages. Without it, `accent` is lightened until it can be read.'),
  serif: fonts.optional().describe('Fonts of the texts, as in CSS: `"Iowan Old Style", Georgia, serif`. Without it, Crimson Pro, which comes with the site.'),
  sans: fonts.optional().describe('Fonts of menus, dates and labels.'),
  textSize: z.number().min(0.8).max(1.5).optional().describe('Size of all type, 1 being the usual.'),
  measure: z.int().min(45).max(90).optional().describe('Longest line of a text, in characters; 60 to 75 are easiest to read.'),
});

const rules = z.strictObject(
  Object.fromEntries(Object.entries(ruleCatalogue).map(([name, words]) => [name, z.boolean().optional().describe(words)])) as Record<SwitchableRule, z.ZodOptional<z.ZodBoolean>>,
);

const webAddress = z.url({ protocol: /^https?$/, error: 'expected a full address such as https://example.org/licence' });

/** A day, a month or a year. YAML reads a bare year as a number. */
const editionDate = z.union([
  z.string().refine(isPartialDate, { error: ({ input }) => `expected a day, month or year that there is, such as 2026-03-12, 2026-03 or 2026, not ${JSON.stringify(input)}` }),
  z.int().min(1000).max(9999),
]);

function isPartialDate(date: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  return year !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Addresses of pages are made by adding to it. As browsers write it: hosts in ASCII, spaces as %20. */
const siteAddress = z
  .url({ protocol: /^https?$/, error: 'expected a full address such as https://example.org/archive/' })
  .refine((address) => !/[?#]|\/\/[^/]*@/.test(address), { error: 'expected an address without ?, # and a name before @, such as https://example.org/archive/' })
  .transform((address) => new URL(address).href);

/** Kinds of lists that may have feeds of their own. */
export const feedKinds = ['sections', 'topics', 'authors', 'issues'] as const;
export type FeedKind = (typeof feedKinds)[number];
const authorityFile = text(500)
  .refine((path) => /\.(?:ya?ml|json)$/i.test(path), { error: 'expected a file that ends in .yaml, .yml or .json' })
  .optional();

export const settingsSchema = z.strictObject({
  name: text(200).optional().describe('Name of the archive. Without it, the name of its folder.'),
  tagline: text(300).optional().describe('One line under the name.'),
  description: text(2000).optional().describe('What this archive is, for the home page and search engines.'),
  language: text(35).default('en').describe('Main language, as a BCP 47 tag such as `en` or `pt-BR`: the interface’s, and that of texts whose own is not known.'),
  url: siteAddress
    .optional()
    .describe(
      'Address at which the archive will be published. RSS, the sitemap and canonical links need it and are left out without it; addresses in Atom and JSON Feed are relative then. The page for wrong addresses needs it if the archive lies in a folder of its host.',
    ),
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
    .describe(
      'File with the names of authors by their ids, below the archive’s folder. Without it, `authors.yaml`, `_data/authors.yml`, `authors.yml` beside the texts and the like are looked for.',
    ),
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
  design: design.prefault({}).describe('Colours, type and measure of the pages.'),
  logo: text(300)
    .refine((path) => !/(?:^|\/)\.\.?(?:\/|$)|^\/|\\/.test(path), { error: 'expected a file below public/, such as logo.svg' })
    .optional()
    .describe(
      'A picture below `public/`, such as `logo.svg`, that stands in place of the name at the head of every page. It is seen on light and dark pages: an SVG can ask for `prefers-color-scheme`.',
    ),
  navigation: z
    .array(
      z.union(
        [
          z.enum(menuEntries),
          z.strictObject({
            text: text(60).describe('Words of the link.'),
            href: text(500)
              .refine((href) => /^(?:https?:\/\/|mailto:)/i.test(href) || !/^[^/?#]*:|^[/\\]{2}/.test(href), {
                error: 'expected an address in the site, such as about.html, or one that begins with https://',
              })
              .describe('Address, from the site’s root, or a full one.'),
          }),
        ],
        { error: `expected the name of one of backfile’s own pages (${menuEntries.join(', ')}), or text and href of a link` },
      ),
    )
    .max(30)
    .optional()
    .describe(
      `The main menu: names of backfile's own pages (${menuEntries.map((name) => `\`${name}\``).join(', ')}), and links of your own with \`text\` and \`href\`. Without it, every page that the archive has.`,
    ),
  footer: text(2000).optional().describe('A line at the foot of every page.'),
  rights: text(1000).optional().describe('Rights or licence, shown at the foot of every page.'),
  licence: z
    .union(
      [
        text(100).regex(/^[A-Za-z\d][A-Za-z\d.+-]*$/, 'expected an SPDX id such as CC-BY-4.0, or a name and a url'),
        z.strictObject({ name: text(200).describe('Its name.'), url: webAddress.optional().describe('Address of its text.') }),
      ],
      { error: 'expected an SPDX id such as CC-BY-4.0, or a name and a url' },
    )
    .optional()
    .describe('Licence of the texts: an SPDX id such as `CC-BY-4.0`, or its name and address. It is shown and told to machines; the texts must be yours to license.'),
  edition: z
    .union(
      [text(200), z.strictObject({ name: text(200).describe('Its name.'), date: editionDate.optional().describe('Its day, month or year: `2026-03-12`, `2026-03` or `2026`.') })],
      { error: 'expected words, or a name and a date' },
    )
    .optional()
    .describe('Name or date of this edition of the archive, as its owner gives it; never taken from the clock.'),
  about: text(20_000).optional().describe('What readers should know of the archive, for the page about it; blank lines divide paragraphs.'),
  contact: text(300).optional().describe('Whom readers may ask: a mail address, a web address, or words.'),
  feeds: z
    .array(z.enum(feedKinds))
    .max(feedKinds.length)
    .default(['sections', 'topics', 'issues'])
    .describe('Kinds of lists that have a feed of their own, besides the feeds of the whole archive and of its issues: `sections`, `topics`, `authors`, `issues`.'),
  redirects: z
    .enum(['pages', 'file', 'none'])
    .default('pages')
    .describe(
      'What stands at the addresses that articles had before (`aliases`, `redirect_from`, `permalink`): `pages`, a small page at each that leads to the article; `file`, a line for each in `_redirects`, which Netlify and Cloudflare read, and no pages; `none`.',
    ),
  earlierAddresses: z
    .union([addressPattern, z.array(addressPattern).max(20)])
    .default([])
    .describe(
      'Patterns of the addresses that all articles had before, with the placeholders of Jekyll and Hugo: `/:year/:month/:day/:title.html`, `/posts/:slug/`, or a style of Jekyll (`date`, `pretty`, `ordinal`, `weekdate`). [Placeholders](#placeholders-of-earlier-addresses) lists them.',
    ),
  data: z.boolean().default(true).describe('Whether the archive’s texts and metadata can be downloaded as data (`data/articles.jsonl`).'),
  search: z
    .strictObject({
      spellings: z
        .array(z.array(text(60)).min(2).max(50))
        .max(2000)
        .default([])
        .describe(
          'Spellings of one word, so that a search for any of them finds all: `[[connexion, connection], [Thür, Tür]]`. Accents, capitals, ligatures and the long s need no mention.',
        ),
    })
    .prefault({})
    .describe('What the search of the site knows besides the texts.'),
  limits: z
    .strictObject({
      fileBytes: z.int().min(1000).max(1_000_000_000).default(10_000_000).describe('Largest text file that is read, in bytes.'),
      cacheBytes: z
        .int()
        .min(0)
        .max(1_000_000_000_000)
        .default(4_000_000_000)
        .describe('What `.backfile/` may hold of what was read, in bytes. What the last build used stays in any case; of the rest, what was used longest ago goes first.'),
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
