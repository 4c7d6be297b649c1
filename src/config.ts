/** Reads archive.yaml. Settings are checked whole: a wrong one stops the command, with its line and the nearest valid name. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { languageTag } from './model/languageTag.js';
import { nearestWord } from './model/nearestWord.js';
import { settingNames, unknownInGroup } from './model/settingNames.js';
import { settingProblem } from './model/settingProblem.js';
import { type Settings, settingsSchema } from './model/settings.js';
import { UsageError } from './model/UsageError.js';
import { knownEncoding } from './stages/read/encodings/knownEncoding.js';

export const settingsFileName = 'archive.yaml';

/** Settings files above this size are a mistake, not settings; in bytes. */
const sizeLimit = 1_000_000;

export interface ConfigOptions {
  readonly root: string;
  /** Folder to publish to, instead of the one that the settings name. Relative to the working folder. */
  readonly out?: string;
}

/**
 * The settings of the archive at `root`, with every default.
 * @throws UsageError where the folder does not exist or a setting is wrong.
 */
export function loadConfig(options: ConfigOptions): Settings {
  const root = resolve(options.root);
  if (!existsSync(root)) throw new UsageError(`There is no folder ${root}. Name the folder that holds the archive or its texts.`);
  if (!statSync(root).isDirectory()) throw new UsageError(`${root} is a file; expected the folder that holds the archive or its texts.`);
  const file = join(root, settingsFileName);
  const parsed = existsSync(file) ? parseSettings(readSettingsFile(file), file) : withoutFile(root);
  for (const [setting, name] of [['encoding', parsed.encoding], ...Object.entries(parsed.encodings).map(([glob, name]) => [`encodings: ${glob}`, name] as const)] as const) {
    if (name !== undefined && knownEncoding(name) === undefined)
      throw new UsageError(`${file}: ${setting}: "${name}" is not an encoding that backfile knows; expected one such as windows-1252, macintosh, shift_jis or koi8-r.`);
  }
  const language = languageTag(parsed.language);
  if (language === undefined) throw new UsageError(`${file}: language: "${parsed.language}" is not a language tag; expected one such as en, fr or pt-BR.`);
  if (parsed.logo !== undefined && !existsSync(join(root, 'public', parsed.logo)))
    throw new UsageError(`${file}: logo: there is no file public/${parsed.logo}. Put the picture there, or correct its name.`);
  const contentDir = contentFolder(root, parsed.content);
  const outDir = options.out === undefined ? resolve(root, parsed.out) : resolve(options.out);
  if (options.out === undefined && isAbsolute(parsed.out)) throw new UsageError(`${file}: out: expected a folder below the archive’s; use --out for one elsewhere.`);
  if (options.out === undefined && !isInside(root, outDir)) throw new UsageError(`${file}: out: "${parsed.out}" leads out of the archive; use --out for a folder elsewhere.`);
  for (const [input, words] of [
    [root, 'the archive’s own folder'],
    [contentDir, 'the folder of texts'],
    [join(root, 'templates'), 'the templates'],
    [join(root, 'public'), 'the public files'],
  ] as const) {
    if (outDir === input || isInside(outDir, input))
      throw new UsageError(`The site cannot be published to ${outDir}: ${words} would be replaced by it. Choose another folder with --out.`);
  }
  for (const [folder, words] of [
    [join(root, 'templates'), 'is read as templates'],
    [join(root, 'public'), 'is copied into the site, which would hold itself'],
  ] as const) {
    if (isInside(folder, outDir)) throw new UsageError(`The site cannot be published to ${outDir}: everything in ${folder} ${words}. Choose another folder with --out.`);
  }
  const kept = join(root, '.backfile');
  if (outDir === kept || isInside(kept, outDir))
    throw new UsageError(`The site cannot be published to ${outDir}: \`backfile clean\` deletes that folder. Choose another one with --out.`);
  return {
    ...parsed,
    name: parsed.name ?? nameOfFolder(root),
    language,
    ...(parsed.url === undefined ? {} : { url: parsed.url.endsWith('/') ? parsed.url : `${parsed.url}/` }),
    root,
    contentDir,
    outDir,
    templatesDir: join(root, 'templates'),
    publicDir: join(root, 'public'),
  };
}

/** @throws UsageError where the settings are there under another name: an archive that is read without them is not what its owner wants. */
function withoutFile(root: string): z.output<typeof settingsSchema> {
  const other = readdirSync(root).find((name) => /^archive\.(?:ya?ml|json|toml)$/i.test(name));
  if (other !== undefined) throw new UsageError(`${join(root, other)} is not read; expected the archive’s settings in ${settingsFileName}, as YAML. Rename the file.`);
  return settingsSchema.parse({});
}

function readSettingsFile(file: string): string {
  const info = lstatSync(file);
  if (info.isSymbolicLink()) throw new UsageError(`${file} is a symbolic link; put the settings file itself there.`);
  if (!info.isFile()) throw new UsageError(`${file} is not a file; expected the archive’s settings.`);
  if (info.size > sizeLimit) throw new UsageError(`${file} has ${info.size} bytes; settings have at most ${sizeLimit}.`);
  const text = readFileSync(file, 'utf8');
  if (text.includes('\uFFFD')) throw new UsageError(`${file} is not valid UTF-8. Save it as UTF-8.`);
  return text.replace(/^\uFEFF/, '');
}

function parseSettings(text: string, file: string): z.output<typeof settingsSchema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`${file}:${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch (cause) {
    throw new UsageError(`${file}: not valid YAML: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (typeof data !== 'object' || Array.isArray(data)) throw new UsageError(`${file}:1: expected settings of the form "name: value".`);
  const result = settingsSchema.safeParse(data);
  if (result.success) return result.data;
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    if (node?.range !== undefined) return lines.linePos(node.range[0]).line;
    // A setting that is missing has no line; what it is missing from has.
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const problems = result.error.issues
    .flatMap((issue) => unknownInGroup(issue, (name, path) => nearestSetting(name, path) !== undefined))
    .flatMap((issue) => {
      const wrong =
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => [[...issue.path, key], unknownSetting(key, issue.path)] as const)
          : [[issue.path, settingProblem(issue, data)] as const];
      return wrong.map(([path, words]) => ({ line: lineOf(path), words: `${path.join('.')}: ${words}` }));
    });
  problems.sort((a, b) => a.line - b.line);
  throw new UsageError(problems.map(({ line, words }) => `${file}:${line}: ${words}`).join('\n'));
}

/** What other generators call the same, in small letters without marks between words. */
const otherNames: ReadonlyMap<string, keyof typeof settingsSchema.shape> = new Map([
  ['title', 'name'],
  ['sitename', 'name'],
  ['subtitle', 'tagline'],
  ['slogan', 'tagline'],
  ['summary', 'description'],
  ['baseurl', 'url'],
  ['siteurl', 'url'],
  ['lang', 'language'],
  ['locale', 'language'],
  ['languagecode', 'language'],
  ['defaultlang', 'language'],
  ['contentdir', 'content'],
  ['input', 'content'],
  ['source', 'content'],
  ['output', 'out'],
  ['outputdir', 'out'],
  ['publishdir', 'out'],
  ['destination', 'out'],
  ['paginate', 'pageSize'],
  ['perpage', 'pageSize'],
  ['ignore', 'exclude'],
  ['ignorefiles', 'exclude'],
  ['menu', 'navigation'],
  ['nav', 'navigation'],
  ['theme', 'design'],
  ['copyright', 'rights'],
  ['license', 'licence'],
]);

/** @param path of the group in which it stands; empty at the top. */
function unknownSetting(name: string, path: readonly PropertyKey[]): string {
  const near = nearestSetting(name, path);
  return `there is no such setting${near === undefined ? '; see docs/settings.md for those there are.' : `; did you mean "${near}"?`}`;
}

function nearestSetting(name: string, path: readonly PropertyKey[]): string | undefined {
  const other = path.length === 0 ? otherNames.get(name.toLowerCase().replace(/[-_]/g, '')) : undefined;
  return other ?? nearestWord(name, settingNames(settingsSchema, path));
}

function contentFolder(root: string, named: string | undefined): string {
  const folder = resolve(root, named ?? 'content');
  if (named === undefined && !(existsSync(folder) && lstatSync(folder).isDirectory())) return root;
  if (folder !== root && !isInside(root, folder)) throw new UsageError(`content: "${named}" leads out of the archive ${root}.`);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`content: there is no folder ${folder}.`);
  if (!isInside(realpathSync(root), realpathSync(folder)) && folder !== root) throw new UsageError(`content: ${folder} is a link that leads out of the archive.`);
  return folder;
}

/** "my-news_archive" → "My news archive". */
function nameOfFolder(root: string): string {
  const words = basename(root).replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Archive' : words.charAt(0).toUpperCase() + words.slice(1);
}

function isInside(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
