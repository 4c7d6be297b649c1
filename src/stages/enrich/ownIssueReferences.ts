/** References to another issue of the same paper by its day: `see our issue of May 3`, `unsere Ausgabe vom 3. Mai 1998`, `本報5月3日`. */
import { findDates } from '../../dates/findDates.js';
import { dateReading } from '../../model/dateReading.js';
import type { Settings } from '../../model/settings.js';
import type { FoundReference } from './findReferences.js';
import { firstMatches } from './firstMatches.js';

const own = new RegExp(
  [
    `\\bour (?:\\w{3,8} )?(?:issue|edition|number|paper)s? (?:of|dated|for) (?:the )?`,
    `\\bunsere[rmn]? (?:ausgabe|nummer) vom (?:den )?`,
    `\\bnotre (?:numéro|édition) d(?:u|e) `,
    `\\bnuestr[ao] (?:edición|número|ejemplar) del? `,
    `\\bnostr[ao] (?:edizione|numero) del(?:l['’])? ?`,
    `\\bnoss[ao] (?:edição|número) de `,
    `(?<!\\p{L})(?:нашем номере|нашего номера|наш номер|нашей газете) (?:от|за) `,
    `(?<!\\p{L})عددنا (?:الصادر )?(?:في |بتاريخ |ليوم )?`,
    `本[报報紙誌刊]`,
  ].join('|'),
  'giu',
);
/** Quick to be asked of every paragraph: most have none of these. */
const anyOwn = /our (?:\w{3,8} )?(?:issue|edition|number|paper)|unsere|notre|nuestr|nostr|noss[ao] |наш|عددنا|本[报報紙誌刊]/;
/** UTF-16 units in which the date stands. */
const reach = 40;

export function* ownIssueReferences(text: string, { publications }: Pick<Settings, 'publications'>, year: number | undefined): Generator<FoundReference> {
  if (!anyOwn.test(text)) return;
  const only = publications.length === 1 ? publications[0]?.abbreviation : undefined;
  for (const match of firstMatches(text, own)) {
    const after = match.index + match[0].length;
    const [mention] = findDates(text.slice(after, after + reach));
    if (mention === undefined || mention.start > 0 || mention.month === undefined || mention.day === undefined) continue;
    // Without its year, it is the last such day before the text: link knows the text's own day.
    const reading = mention.reading ?? (year === undefined ? undefined : dateReading(year, mention.month, mention.day));
    if (reading === undefined) continue;
    const { earliest, latest } = reading;
    const end = after + mention.end;
    const edtf = mention.reading === undefined ? `${reading.edtf}?` : reading.edtf;
    const date = { ...(only === undefined ? {} : { publication: only }), edtf, earliest, latest, ...(mention.reading === undefined ? { isYearless: true as const } : {}) };
    yield { start: match.index, end, reference: { text: text.slice(match.index, end), date, rule: 'own-issue' } };
  }
}
