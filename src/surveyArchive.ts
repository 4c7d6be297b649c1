/** What the archive as a whole tells about its texts, before any of them is parsed: lines that recur, records beside the texts, names of authors. */
import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { AuthorityKind } from './model/authority.js';
import type { SourcePath } from './model/brands.js';
import { diagnose } from './model/diagnose.js';
import type { Diagnostic, Outcome } from './model/diagnostic.js';
import { authorsNames } from './model/filesOfTheArchive.js';
import type { ArchiveKnowledge } from './model/knowledge.js';
import { ruleIsOn } from './model/ruleIsOn.js';
import type { Settings } from './model/settings.js';
import type { TextNotes } from './model/textNotes.js';
import { judgeName } from './stages/parse/fields/judgeName.js';
import { readFieldFile } from './stages/parse/forms/readFieldFile.js';
import { judgePlace } from './stages/parse/head/judgePlace.js';
import type { SourceList } from './stages/read/listSources.js';
import { readSource } from './stages/read/readSource.js';
import type { FieldSource } from './stages/survey/fieldSource.js';
import { lineSurvey } from './stages/survey/lineSurvey.js';
import { nameSurvey } from './stages/survey/nameSurvey.js';
import { orderIsOpen } from './stages/survey/orderIsOpen.js';
import { orderSurvey } from './stages/survey/orderSurvey.js';
import { type AuthorityFile, readAuthorities } from './stages/survey/readAuthorities.js';
import { type AuthorsFile, readAuthors } from './stages/survey/readAuthors.js';
import { readSidecars } from './stages/survey/readSidecars.js';
import { readTables } from './stages/survey/readTables.js';
import { surveyText } from './stages/survey/surveyText.js';

/** Fewer texts teach nothing about what recurs. */
const fewestTexts = 5;
/** A file of authors may be larger than the metadata of one article. */
const authorsLimits = { bytes: 2_000_000, depth: 12, nodes: 200_000 } as const;
/** So may lists of persons and places; their size in bytes is that of any file. */
const authoritiesLimits = { bytes: 1_000_000_000, depth: 12, nodes: 5_000_000 } as const;
/** Answers for what a text tells: with what it remembers, or by reading it. Undefined where the file cannot be read. */
export type NotesMemory = (path: SourcePath, read: () => TextNotes | undefined) => TextNotes | undefined;

export function surveyArchive(list: SourceList, settings: Settings, remembered: NotesMemory = (_, read) => read()): Outcome<ArchiveKnowledge> {
  const diagnostics: Diagnostic[] = [];
  const survey = lineSurvey();
  const learns = ruleIsOn('learned-tail', settings) || ruleIsOn('recurring-label', settings);
  const orders = orderSurvey();
  const learnsOrder = ruleIsOn('order-shown', settings) && orderIsOpen(settings);
  const names = nameSurvey();
  const learnsNames = (ruleIsOn('writer-shown', settings) || ruleIsOn('dateline-shown', settings)) && list.articles.length >= fewestTexts;
  const learnsLines = learns && list.articles.length >= fewestTexts;
  for (const path of learnsLines || learnsOrder || learnsNames ? list.articles : []) {
    const notes = remembered(path, () => notesOf(path, settings));
    if (notes === undefined) continue;
    if (learnsLines) survey.add(notes.sightings);
    if (learnsNames) names.add(path, notes.names);
    if (learnsOrder && notes.shown !== undefined) orders.add(path, notes.shown);
  }
  const source: FieldSource = { textOf: (path) => textOf(path, settings, diagnostics), fieldsOf: (text, path) => readFieldFile(text, path) };
  const sidecars = readSidecars(ruleIsOn('sidecar', settings) ? list.sidecars : [], list.articles, source);
  const tables = readTables(ruleIsOn('table-row', settings) ? list.tables : [], list.articles, source);
  const authors = readAuthors(ruleIsOn('authors-file', settings) ? authorsFiles(list, settings, diagnostics) : [], {
    fieldsOf: (text, path) => readFieldFile(text, path, authorsLimits),
  });
  const files = ruleIsOn('authority-name', settings) ? (['person', 'place'] as const).flatMap((kind) => authorityFiles(kind, list, settings, diagnostics)) : [];
  const authorities = readAuthorities(files, { fieldsOf: (text, path) => readFieldFile(text, path, authoritiesLimits) });
  // A file of people may give ids to authors too; what is wrong with it is told once.
  const ofAuthors = authors.diagnostics.filter(({ place }) => !files.some(({ path }) => path === place?.path));
  diagnostics.push(...sidecars.diagnostics, ...tables.diagnostics, ...ofAuthors, ...authorities.diagnostics);
  const records = new Map(sidecars.value);
  for (const [path, fields] of tables.value) records.set(path, [...(records.get(path) ?? []), ...fields]);
  return { value: { lines: survey.learned(), records, orders: orders.shown(), names: names.learned(), authors: authors.value, authorities: authorities.value }, diagnostics };
}

function notesOf(path: SourcePath, settings: Settings): TextNotes | undefined {
  const source = readSource(path, settings).value;
  return source === undefined ? undefined : surveyText(source.text, { person: judgeName, place: judgePlace });
}

function textOf(path: SourcePath, settings: Settings, diagnostics: Diagnostic[]): string | undefined {
  const source = readSource(path, settings);
  // An empty file of metadata says nothing; what else is wrong with it is told.
  diagnostics.push(...source.diagnostics.filter(({ code }) => code !== 'read/empty'));
  return source.value?.text;
}

function authorsFiles(list: SourceList, settings: Settings, diagnostics: Diagnostic[]): AuthorsFile[] {
  if (settings.authors !== undefined) {
    const told = diagnostics.length;
    const file = ownFile(settings.authors, 'authors/invalid', settings, diagnostics);
    if (file === undefined && diagnostics.length === told)
      diagnostics.push(diagnose('authors/invalid', { path: settings.authors }, { reason: notThere(settings.authors, settings) }));
    return file === undefined ? [] : [file];
  }
  const named =
    settings.contentDir === settings.root ? undefined : authorsNames.map((name) => ownFile(name, 'authors/invalid', settings, diagnostics)).find((file) => file !== undefined);
  const inContent = list.authors.flatMap((path) => {
    const text = textOf(path, settings, diagnostics);
    return text === undefined ? [] : [{ path, text }];
  });
  return named === undefined ? inContent : [named, ...inContent];
}

/** Why a file that the settings name is not read. Paths count from the archive's folder, and many would count them from the texts. */
function notThere(name: string, { root, contentDir }: Settings): string {
  const inContent = relative(root, resolve(contentDir, name)).split(sep).join('/');
  const meant =
    inContent !== name && lstatSync(resolve(contentDir, name), { throwIfNoEntry: false })?.isFile() === true ? `; there is one \`${inContent}\`, which may be meant` : '';
  return `there is no such file in the folder of archive.yaml, from which its path counts, or a link leads to it${meant}`;
}

/** The one that the settings name, or those at the top of the content folder. */
function authorityFiles(kind: AuthorityKind, list: SourceList, settings: Settings, diagnostics: Diagnostic[]): AuthorityFile[] {
  const name = kind === 'person' ? settings.people : settings.places;
  if (name === undefined) {
    const usual = kind === 'person' ? /^people\./i : /^places\./i;
    return list.authorities
      .filter((path) => usual.test(path))
      .flatMap((path) => {
        const text = textOf(path, settings, diagnostics);
        return text === undefined ? [] : [{ kind, path, text }];
      });
  }
  const told = diagnostics.length;
  const file = ownFile(name, 'authority/invalid', settings, diagnostics);
  if (file === undefined && diagnostics.length === told) diagnostics.push(diagnose('authority/invalid', { path: name }, { reason: notThere(name, settings) }));
  return file === undefined ? [] : [{ kind, ...file }];
}

/** A file in the archive's own folder, never outside and never through a link, whichever part of its path is one. */
function ownFile(name: string, code: 'authors/invalid' | 'authority/invalid', { root, limits }: Settings, diagnostics: Diagnostic[]): AuthorsFile | undefined {
  const path = resolve(root, name);
  const below = relative(root, path);
  if (below === '' || isAbsolute(below) || below.split(sep)[0] === '..') return undefined;
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (info?.isFile() !== true || realpathSync(path) !== join(realpathSync(root), below)) return undefined;
  const problem = (reason: string): undefined => {
    diagnostics.push(diagnose(code, { path: name }, { reason }));
  };
  if (info.size > limits.fileBytes) return problem(`it has ${info.size} bytes; at most ${limits.fileBytes} are read`);
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? { path: name, text: bytes.toString('utf8').replace(/^\uFEFF/, '') } : problem('it is not valid UTF-8');
}
