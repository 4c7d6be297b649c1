/** An inspection in words that need no explanation. */
import type { Clue, Decision, Evidence } from '../model/date.js';
import type { RuleName } from '../model/ruleCatalogue.js';
import { ruleWords } from '../model/ruleWords.js';
import { diagnosticsText } from '../report/diagnosticsText.js';
import { printable } from '../report/printable.js';
import { clueMeaning } from './clueMeaning.js';
import type { CommandOptions } from './command.js';
import { dateInWords } from './dateInWords.js';
import type { Inspection, ReadInspection } from './inspection.js';

const labelWidth = 12;
/** Longest value on one line, in UTF-16 units. */
const longest = 160;

export function inspectionText(inspection: Inspection, options: CommandOptions): string {
  const diagnostics = diagnosticsText(inspection.diagnostics, { ...options, verbose: true });
  const body = 'unread' in inspection ? '  could not be read\n' : describe(inspection, options.verbose);
  return `${printable(inspection.file)}\n${body}${diagnostics.replace(/^(?=.)/gm, '  ')}\n`;
}

function describe(it: ReadInspection, verbose: boolean): string {
  const lines: string[] = [];
  const add = (label: string, value: string, why = ''): void => {
    const shown = value.length > longest && !verbose ? `${value.slice(0, longest)}…` : value;
    lines.push(`  ${label.padEnd(labelWidth)}${printable(shown)}${why === '' ? '' : `\n  ${' '.repeat(labelWidth)}  ${printable(why)}`}`);
  };
  const why = (name: string): string => because(it.evidence[name]);
  add('headline', it.headline ?? 'none found; the page shows the opening words', why('headline'));
  if (it.kicker !== null) add('kicker', it.kicker, why('kicker'));
  if (it.deck !== null) add('deck', it.deck, why('deck'));
  if (it.bylines.length > 0) add('by', it.bylines.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join('; '), why('bylines'));
  if (it.dateline !== null) add('dateline', [it.dateline.place, it.dateline.date, it.dateline.agency].filter((part) => part !== undefined).join(', '), why('dateline'));
  addDate(it, add);
  for (const claim of it.dateClaims.slice(1)) add('', `also stated: ${claim.edtf}`, because(claim.evidence));
  if (it.section !== null) add('section', it.section, why('section'));
  if (it.issue !== null) add('issue', it.issue.label, why('issue'));
  if (it.page !== null) add('page', it.page, why('page'));
  if (it.topics.length > 0) add('topics', it.topics.join('; '), why('topics'));
  add('language', it.language, it.evidence.language === undefined ? 'from its words, or the archive’s own where they are too few to tell' : why('language'));
  if (it.draft) add('draft', 'yes: it is not published', why('draft'));
  for (const { text, publication, volume, number, year, date, headline, rule } of it.references) {
    const issue = `${volume === null ? '' : `volume ${volume}, `}issue ${number}${year === null ? '' : ` of ${year}`}`;
    const meant = headline !== null ? `the article “${headline}”` : `${number === null ? `the issue of ${date}` : issue}${publication === null ? '' : ` of ${publication}`}`;
    add('refers to', `${text}: ${meant}`, `${ruleWords(rule as RuleName)} (${rule})`);
  }
  for (const { text, date } of it.corrections) if (!it.notes.includes(text)) add('corrected', date === null ? text : `${date}: ${text}`, why('corrections'));
  for (const text of it.notes) add('note', text);
  for (const { file, kind, overlap } of it.duplicates) {
    add(
      'also in',
      file,
      kind === 'same'
        ? 'the same text'
        : `${Math.round(overlap * 100)} % of ${kind === 'near' ? 'the text is the same' : kind === 'shorter' ? 'it is in this text' : 'this text is in it'}`,
    );
  }
  if (it.acronyms.length > 0) add('explains', it.acronyms.map(({ short, long }) => `${short} = ${long}`).join('; '));
  for (const { text, rule, place } of it.removed) add('removed', `“${text}”`, `${ruleWords(rule)} (${rule}${place.line === undefined ? '' : `, line ${place.line}`})`);
  for (const [name, value] of Object.entries(it.metadata)) add('kept', `${name}: ${value}`);
  add(
    'text',
    `${it.paragraphs.length} ${it.paragraphs.length === 1 ? 'paragraph' : 'paragraphs'}, ${it.words} ${it.words === 1 ? 'word' : 'words'}, read as ${it.form} (${it.encoding})`,
  );
  if (verbose) for (const paragraph of it.paragraphs) add('', paragraph);
  return `${lines.join('\n')}\n`;
}

/** The date, and how it is known: where it is stated, or the clues, one to a line. */
function addDate({ published, clues, contradiction }: ReadInspection, add: (label: string, value: string, why?: string) => void): void {
  const line = ({ text, meaning, rule }: Decision): string => `· ${text === undefined ? '' : `“${text}”: `}${meaning} (${rule})`;
  const clue = (each: Clue): string => line({ ...each, meaning: clueMeaning(each) });
  if (published === null) {
    const reason = contradiction !== null ? ', and two clues contradict each other' : clues.length > 0 ? ', and the clues do not suffice' : '';
    add('date', `not known: neither the text nor its file name or folder states one${reason}`);
  } else if (published.inferredFrom !== undefined) {
    add('date', `${dateInWords(published)}, in EDTF ${published.edtf}`, 'inferred: no line of the text states the day, but these clues leave no others');
  } else {
    const words = /^\d{4}-\d\d-\d\d/.test(published.edtf) && published.edtf.length !== 11 ? published.edtf : `${dateInWords(published)}, in EDTF ${published.edtf}`;
    add('date', `${words} (to the ${published.precision})`, because(published.evidence));
    if (published.decidedBy !== undefined) add('', `· it can be read in two ways; ${line(published.decidedBy).slice(2)}`);
  }
  for (const each of clues) add('', clue(each));
  if (contradiction !== null) add('', `· so there is no date: ${contradiction.map(clueMeaning).join('; but ')}`);
}

const places: Readonly<Record<Evidence['source'], string>> = {
  'front-matter': 'the front matter',
  sidecar: 'the file beside it',
  table: 'the table of articles',
  header: 'the lines under the headline',
  dateline: 'the dateline',
  'file-name': 'the name of the file',
  folder: 'the folder it lies in',
  issue: 'its issue',
  body: 'the text',
  inference: 'the clues below',
  import: 'the imported record',
  settings: 'the settings',
};

function because(evidence: Evidence | undefined): string {
  if (evidence === undefined) return '';
  const line = evidence.place?.line === undefined ? '' : `, line ${evidence.place.line}`;
  const words = evidence.text.length > 60 ? '' : ` “${evidence.text}”`;
  const field = evidence.place?.field === undefined ? '' : `, field ${evidence.place.field}`;
  return `from ${places[evidence.source]}${words}: ${ruleWords(evidence.rule)} (${evidence.rule}${field}${line})`;
}
