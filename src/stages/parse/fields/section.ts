import { primaryLanguage } from '../../../dates/primaryLanguage.js';
import type { Claim } from '../../../model/article.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { readPageLine } from '../head/readPageLine.js';
import { decoded, evidenceOf, type FieldInput, pathEvidence, textsOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { loneCategory } from './loneCategory.js';
import { sectionList } from './sectionList.js';
import { structuralFolders } from './structuralFolder.js';
import { textField } from './textField.js';

/** "LOCAL; Page: B1": what follows the section tells the page. */
const pageAfter = /\s?[;,|]\s?(?:pages?|pgs?\.?|p\.|seite|s\.|página|pág\.?|pagina|pag\.|стр\.?)\s?:?\s?[\w-]{1,8}.{0,40}$/iu;

/** Codes of languages that are no words or short names of anything else: `it`, `no`, `tv` and `uk` may be sections, and `DE` may be a state. */
const tongues = /^(?:ar|cs|da|de|el|en|es|fa|fi|fr|he|hu|ja|ko|nl|pl|pt|ro|ru|sv|vi|zh)(?:[-_][A-Za-z]{2,4})?$/;

/** The section that the metadata or a line of the head names, else the first folder that is no date, issue or mere storage, under the name that the settings give it. */
export function section(input: FieldInput, language?: string): Claim<string> | undefined {
  const named = ofList(input) ?? (sectionList(input) === undefined ? textField(input, ...fieldNames.section) : undefined) ?? input.reading.section ?? ofCategory(input);
  // "SECTION: Pg. 9" names a page and no section.
  const stated = named !== undefined && isPage(named.value) ? undefined : named;
  // "Section A; Page 1; Column 4; Foreign Desk"
  if (stated !== undefined)
    return { ...stated, value: shown(readPageLine(stated.value)?.section ?? deskOf(stated.value.replace(pageAfter, '')), input, { isPrinted: /\p{Lu}/u.test(stated.value) }) };
  if (!ruleIsOn('section-folder', input.settings)) return undefined;
  const kinds = structuralFolders(input.folders);
  // The folder of a language: "it/news" over texts that say they are in Italian, "content/fr" over any.
  const tongue = primaryLanguage(language);
  const isOfTongue = (name: string): boolean => tongues.test(name) || (tongue !== undefined && /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name) && primaryLanguage(name) === tongue);
  const folder = input.folders.find((name, index) => kinds[index] === undefined && !isOfTongue(name));
  return folder === undefined ? undefined : { value: shown(folder, input), evidence: pathEvidence(input, 'section-folder', 'folder', folder) };
}

/** "Section B; Column 1; Metropolitan Desk; OUR TOWNS": the part of the paper and the column say where, the desk says what. */
function deskOf(section: string): string {
  if (!section.includes(';')) return section;
  const parts = section.split(/\s?;\s?/).filter((part) => part !== '' && !/^(?:section|part) [\w-]{1,3}$|^col(?:umn|\.) \d{1,2}$/i.test(part));
  return parts[0] ?? section;
}

function isPage(text: string): boolean {
  const line = readPageLine(text);
  return line?.page !== undefined && line.section === undefined && !pageAfter.test(text);
}

function ofList(input: FieldInput): Claim<string> | undefined {
  const field = sectionList(input);
  const [only, ...others] = textsOf(input, field);
  return field === undefined || only === undefined || others.length > 0 || input.take(field.name) === undefined ? undefined : { value: only, evidence: evidenceOf(input, field) };
}

function ofCategory(input: FieldInput): Claim<string> | undefined {
  const field = loneCategory(input);
  return field === undefined || input.take(field.name) === undefined ? undefined : { value: decoded(String(field.value), input).trim(), evidence: evidenceOf(input, field) };
}

/** Folder names are written for computers: "sea-life" is shown as "Sea life" unless the settings say otherwise. */
function shown(name: string, input: FieldInput, { isPrinted = false } = {}): string {
  const { sections } = input.settings;
  const set = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (set !== undefined) return set;
  // "posts/campus": where the texts are kept, and the part of the paper.
  const below = /^(?:_?posts?|articles?|content|blog|pages|news)\/([^/]{1,60})$/i.exec(name)?.[1];
  if (below !== undefined) return shown(below, input);
  const words = isPrinted || /\s/.test(name) ? name : name.replace(/[-_]+/g, ' ').trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
