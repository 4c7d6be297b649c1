/**
 * What the code in an owner's `templates/` is made of, wherever it lies: that code itself, the files it imports, and the packages
 * these name, with what those depend on. Told from the words of the sources, without compiling them: what is named too much, as in
 * a comment, costs nothing. What is put together while a template runs is not seen.
 */
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { readFolder } from '../../cache/readFolder.js';
import { ownFile } from '../../ownFile.js';
import { ownersFiles } from './ownersFiles.js';

export interface ImportedFiles {
  /** Paths, those of the code in `templates/` among them. */
  readonly files: readonly string[];
  /** Folders. backfile's own is not among them. */
  readonly packages: readonly string[];
}

const code = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const endings = ['.tsx', '.jsx', '.ts', '.js', '.mjs', '.cjs', '.json'];
const specifiers = /\b(?:from|import|require|URL)\s*\(?\s*(["'`])([^"'`\n]+)\1/g;

/** None where the owner has no templates. */
export function importedFiles(templatesDir: string): ImportedFiles {
  if (ownersFiles(templatesDir).length === 0) return { files: [], packages: [] };
  const files = new Set(codeBelow(templatesDir));
  const packages = new Set<string>();
  const backfile = realpathSync(dirname(ownFile('package.json')));
  const addPackage = (name: string, from: string): void => {
    const folder = packageAbove(name, from);
    if (folder === undefined || folder === backfile || packages.has(folder)) return;
    packages.add(folder);
    for (const dependency of dependenciesOf(folder)) addPackage(dependency, folder);
  };
  // A Set hands over what is added while it is walked through.
  for (const file of files) {
    if (!code.test(file)) continue;
    for (const [, , specifier = ''] of textOf(file).matchAll(specifiers)) {
      if (/^\.{0,2}\//.test(specifier)) for (const path of filesMeant(resolve(dirname(file), specifier))) files.add(path);
      else addPackage(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier, dirname(file));
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}

function codeBelow(folder: string): string[] {
  try {
    return readFolder(folder).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : codeBelow(path);
      return code.test(entry.name) ? [path] : [];
    });
  } catch {
    // Whoever is to load what cannot be read tells why.
    return [];
  }
}

/** An import may leave the ending out, or name the one that a compiler would give. */
function filesMeant(path: string): string[] {
  const bare = endings.includes(extname(path)) ? path.slice(0, -extname(path).length) : path;
  const candidates = new Set([path, ...endings.flatMap((ending) => [bare + ending, path + ending, join(path, `index${ending}`)])]);
  return [...candidates].filter((candidate) => existsSync(candidate) && lstatSync(candidate).isFile());
}

function packageAbove(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(candidate)) return realpathSync(candidate);
    if (dirname(folder) === folder) return undefined;
  }
}

function dependenciesOf(folder: string): string[] {
  try {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies?: object };
    return Object.keys(dependencies);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
