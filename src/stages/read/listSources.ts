/**
 * Finds the files of an archive. The list is sorted by code unit, so that readdir's order shows nowhere;
 * links are never followed, and every file that is not read is named in a diagnostic.
 */
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { dirname } from 'node:path/posix';
import picomatch from 'picomatch';
import { readFolder } from '../../cache/readFolder.js';
import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { isPassedOver } from '../../model/isPassedOver.js';
import type { Settings } from '../../model/settings.js';
import { siteMark } from '../../model/siteMark.js';
import {
  authorityPath,
  authorsBeside,
  authorsPath,
  doubtfulAuthorsFolder,
  doubtfulAuthorsPath,
  imageExtensions,
  reasonNotAnArticle,
  sidecarEnding,
  tableName,
  textEnding,
} from './fileKinds.js';
import { otherText } from './otherText.js';

/** Folders deeper than this are a mistake or a trap. */
const depthLimit = 40;

export interface SourceList {
  /** Files to be read as articles. */
  readonly articles: readonly SourcePath[];
  /** Files with metadata: of the text beside them, of many texts, and the names of authors. */
  readonly sidecars: readonly SourcePath[];
  readonly tables: readonly SourcePath[];
  readonly authors: readonly SourcePath[];
  /** Files of persons and places. */
  readonly authorities: readonly SourcePath[];
  /** Pictures that an article may show. */
  readonly images: ReadonlySet<SourcePath>;
  /** All files below the content folder, hidden ones apart. */
  readonly found: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param entriesOf see `readFolder`. */
export function listSources(settings: Settings, entriesOf: (folder: string) => readonly Dirent[] = readFolder): SourceList {
  const articles: SourcePath[] = [];
  const images = new Set<SourcePath>();
  const sidecars: SourcePath[] = [];
  const tables: SourcePath[] = [];
  const authors: SourcePath[] = [];
  const authorities: SourcePath[] = [];
  const doubtfulAuthors: SourcePath[] = [];
  const beside: SourcePath[] = [];
  const others: SourcePath[] = [];
  /** Names, with and without their endings, of texts that are there and are not read. */
  const passedOver = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let found = 0;
  const exclusions = settings.exclude.map((pattern) => ({ pattern, matches: picomatch(pattern, { dot: true }) }));
  const reserved = reservedPaths(settings);

  const visit = (folder: string, depth: number): void => {
    const path = folder === '' ? '.' : folder;
    if (depth > depthLimit) {
      diagnostics.push(diagnose('read/deep', { path }, { limit: depthLimit }));
      return;
    }
    let entries: readonly Dirent[];
    try {
      entries = entriesOf(join(settings.contentDir, folder));
    } catch (error) {
      diagnostics.push(diagnose('read/unreadable-folder', { path }, { reason: reasonOf(error) }));
      return;
    }
    // A site that was built into the content is no text.
    if (folder !== '' && entries.some(({ name }) => name === siteMark)) return;
    for (const entry of entries) {
      const child = (folder === '' ? entry.name : `${folder}/${entry.name}`) as SourcePath;
      if (isPassedOver(entry.name) || reserved.has(child)) continue;
      if (entry.isDirectory()) visit(child, depth + 1);
      else visitFile(entry, child);
    }
  };

  const visitFile = (entry: Dirent, path: SourcePath): void => {
    found += 1;
    if (entry.isSymbolicLink()) {
      diagnostics.push(diagnose('read/symlink', { path }));
      return;
    }
    if (!entry.isFile()) {
      diagnostics.push(diagnose('read/not-regular', { path }));
      return;
    }
    const exclusion = exclusions.find(({ matches }) => matches(path));
    if (exclusion !== undefined) {
      diagnostics.push(diagnose('read/excluded', { path }, { pattern: exclusion.pattern }));
      passedOver.add(path).add(path.replace(textEnding, ''));
      return;
    }
    const reason = reasonNotAnArticle(path);
    if (sidecarEnding.test(entry.name)) sidecars.push(path);
    else if (tableName.test(entry.name)) tables.push(path);
    else if (authorsPath.test(path)) authors.push(path);
    else if (doubtfulAuthorsPath.test(path)) doubtfulAuthors.push(path);
    else if (authorsBeside.test(entry.name)) beside.push(path);
    if (authorityPath.test(path)) authorities.push(path);
    if (reason === undefined) articles.push(path);
    else if (otherText(path) !== undefined) others.push(path);
    else diagnostics.push(diagnose('read/not-an-article', { path }, { reason }));
    if (imageExtensions.test(entry.name)) images.add(path);
  };

  visit('', 0);
  if (others.length > 0) {
    // `tide.html` beside `tide.txt` is the same once more.
    const read = new Set(articles.map((path) => path.replace(textEnding, '')));
    for (const path of others) {
      const ending = otherText(path) ?? '';
      const isTwin = read.has(path.slice(0, -ending.length));
      diagnostics.push(
        isTwin ? diagnose('read/not-an-article', { path }, { reason: 'a text of the same name is read' }) : diagnose('read/other-text', { path, field: ending }, { ending }),
      );
    }
  }
  if (!articles.some((path) => path.startsWith(doubtfulAuthorsFolder))) authors.push(...doubtfulAuthors);
  if (beside.length > 0) {
    const withTexts = foldersAbove(articles);
    authors.push(...beside.filter((path) => withTexts.has(dirname(path))));
  }
  // The sidecar of a text that is excluded tells about nothing here, and is no orphan either.
  const texts = passedOver.size === 0 ? undefined : new Set(articles.flatMap((path): string[] => [path, path.replace(textEnding, '')]));
  const needed = sidecars.filter((path) => {
    const text = path.replace(sidecarEnding, '');
    return !passedOver.has(text) || texts?.has(text) === true;
  });
  return { articles: articles.sort(), sidecars: needed.sort(), tables: tables.sort(), authors: authors.sort(), authorities: authorities.sort(), images, found, diagnostics };
}

/** The folders of all paths and those that they lie in, as `dirname` names them. */
function foldersAbove(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  return folders;
}

/** What lies in the content folder without being content, where the archive's own folder is the content folder. */
function reservedPaths(settings: Settings): ReadonlySet<string> {
  const own = [settings.outDir];
  if (settings.contentDir === settings.root) own.push(join(settings.root, 'archive.yaml'), settings.templatesDir, settings.publicDir);
  return new Set(own.map((path) => relative(settings.contentDir, path).split(sep).join('/')));
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
