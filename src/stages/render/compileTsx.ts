/**
 * Compiles an owner's TSX template and what it imports from beside it. What the owner does not have comes from
 * backfile's own templates, so that a copy of one page can go on using the built-in parts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initSync, parse } from 'es-module-lexer';
import { transform } from 'sucrase';
import { digestOf } from '../../model/digestOf.js';
import { UsageError } from '../../model/UsageError.js';
import { ownFile } from '../../ownFile.js';

const ownTemplates = ownFile('dist/templates');
const endings = ['.tsx', '.jsx', '.ts', '.js', '.mjs'];

/** @returns the compiled module's file, below `workDir`. @throws UsageError where the source is not valid or an import leads nowhere. */
export function compileTsx(file: string, templatesDir: string, workDir: string): string {
  const done = new Map<string, string>();
  const compile = (source: string): string => {
    const known = done.get(source);
    if (known !== undefined) return known;
    const text = readFileSync(source, 'utf8');
    // Named by content, since a module that was loaded once is never loaded again from the same address.
    const target = join(workDir, 'templates', `${digestOf(source + text).slice(0, 16)}.mjs`);
    done.set(source, target);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      withImports(transformed(text, source), (specifier) => resolved(specifier, source)),
    );
    return target;
  };
  const resolved = (specifier: string, from: string): string => {
    if (specifier.startsWith('node:')) return specifier;
    if (specifier.startsWith('.')) {
      const path = resolve(dirname(from), specifier);
      const bare = endings.includes(extname(path)) ? path.slice(0, -extname(path).length) : path;
      const own = endings.map((ending) => bare + ending).find((candidate) => existsSync(candidate));
      if (own !== undefined) return pathToFileURL(compile(own)).href;
      const builtIn = `${join(ownTemplates, relative(templatesDir, bare))}.js`;
      if (existsSync(builtIn)) return pathToFileURL(builtIn).href;
      throw new UsageError(`${from}: imports "${specifier}", which is neither in ${templatesDir} nor among backfile's own templates.`);
    }
    try {
      return import.meta.resolve(specifier);
    } catch {
      throw new UsageError(`${from}: imports "${specifier}", which is not installed with backfile. A template may import preact, files beside it, and backfile's own parts.`);
    }
  };
  return compile(file);
}

/** Code in which every module is named as `resolve` says. Imports of what is only known when it runs stay. */
function withImports(code: string, resolve: (specifier: string) => string): string {
  initSync();
  let result = '';
  let done = 0;
  for (const { n: specifier, s: start, e: end, d: dynamic } of parse(code)[0]) {
    if (specifier === undefined) continue;
    // Of a dynamic import the marks of quotation are within the bounds.
    const quoted = JSON.stringify(resolve(specifier));
    result += code.slice(done, start) + (dynamic >= 0 ? quoted : quoted.slice(1, -1));
    done = end;
  }
  return result + code.slice(done);
}

function transformed(text: string, file: string): string {
  try {
    return transform(text, { filePath: file, transforms: ['typescript', 'jsx'], jsxRuntime: 'automatic', jsxImportSource: 'preact', production: true }).code;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
