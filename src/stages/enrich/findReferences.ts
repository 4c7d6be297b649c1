/** Finds where a text refers to an issue: "cf. SAS 2/22". A fraction or a date is never one: there must be a publication's abbreviation. */
import type { Reference } from '../../model/article.js';
import { yearOf } from '../../model/issue.js';
import type { Settings } from '../../model/settings.js';

export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly reference: Reference;
}

/** Words that announce a reference, in the languages that print them. */
const cues = ['cf\\.?', 'see(?: also)?', 'compare', 'siehe(?: auch)?', 'vgl\\.', 'voir(?: aussi)?', 'ver', 'véase', 'vedi', 'zie', 'см\\.', 'انظر'];
const numberYear = '(\\d{1,4})/(\\d{4}|\\d{2})(?![\\d/])';
const byCue = new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues.join('|')})[\\s\\u00A0]{1,2}(\\p{Lu}[\\p{Lu}\\d]{1,11})[\\s\\u00A0]${numberYear}`, 'giu');
const compiled = new WeakMap<Settings['publications'], RegExp | undefined>();

/** `year` is the text's own, where known; it decides the century of a two-digit year. */
export function findReferences(text: string, settings: Settings, year: number | undefined): FoundReference[] {
  if (!/\d/.test(text)) return [];
  const found: FoundReference[] = [];
  const declared = declaredPattern(settings);
  for (const match of declared === undefined ? [] : text.matchAll(declared)) {
    const [whole, abbreviation = '', number = '', digits] = match;
    const publication = settings.publications.find((each) => each.abbreviation === abbreviation);
    if (publication === undefined || (publication.numbering === '{number}/{year}') !== (digits !== undefined)) continue;
    const issue = { publication: abbreviation, number: Number(number), ...(digits === undefined ? {} : { year: yearOf(digits, year) }) };
    found.push({ start: match.index, end: match.index + whole.length, reference: { text: whole, issue, rule: 'declared-publication' } });
  }
  if (text.includes('/')) {
    for (const match of text.matchAll(byCue)) {
      const [whole, abbreviation = '', number = '', digits = ''] = match;
      const start = match.index + whole.length - whole.slice(whole.search(/\p{Lu}[\p{Lu}\d]{1,11}[\s\u00A0]\d/u)).length;
      const end = match.index + whole.length;
      // The i flag is for the cue; an abbreviation is in capitals.
      if (abbreviation !== abbreviation.toUpperCase() || found.some((other) => other.start < end && start < other.end)) continue;
      const issue = { publication: abbreviation, number: Number(number), year: yearOf(digits, year) };
      found.push({ start, end, reference: { text: text.slice(start, end), issue, rule: 'cue-word' } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function declaredPattern(settings: Settings): RegExp | undefined {
  const { publications } = settings;
  if (!compiled.has(publications)) {
    const names = publications.map((each) => each.abbreviation.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
    const pattern = `(?<![\\p{L}\\p{N}])(${names.join('|')})[\\s\\u00A0](?:(?:No\\.?|Nr\\.?|#)[\\s\\u00A0]?)?(\\d{1,5})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`;
    compiled.set(publications, names.length === 0 ? undefined : new RegExp(pattern, 'gu'));
  }
  return compiled.get(publications);
}
