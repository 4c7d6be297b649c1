import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isValidElement, type VNode } from 'preact';
import { ownersCode } from '../../model/ownersCode.js';
import { UsageError } from '../../model/UsageError.js';
import type { PageKind } from '../../model/views.js';
import { htmlDocument } from './builtInTemplate.js';
import { ownersFiles } from './ownersFiles.js';
import type { PageTemplate } from './pageTemplate.js';

/** Eleventy's JavaScript templates; what such a file exports renders the page. */
const code = /^\.11ty\.(?:js|mjs|cjs)$/;
/** As backfile's own templates are written: a module with a function `render` of the view. */
const source = /^\.(?:tsx|jsx)$/;

/** The owner's own template for a kind of page, from the archive's `templates/`; undefined where there is none. */
export async function ownersTemplate(kind: PageKind, templatesDir: string, workDir: string): Promise<PageTemplate | undefined> {
  const names = ownersFiles(templatesDir).filter((name) => name.startsWith(`${kind}.`));
  const [name, other] = names;
  if (name === undefined) return undefined;
  if (other !== undefined) throw new UsageError(`${templatesDir}: there are two templates for ${kind}: ${name} and ${other}. Keep one.`);
  const file = join(templatesDir, name);
  const ending = name.slice(kind.length);
  if (ending === '.md') throw new UsageError(`${file}: Markdown is no language for a page: it would read the archive's texts as markup. Take tsx, njk, liquid, html or 11ty.js.`);
  if (source.test(ending)) return componentTemplate(file, templatesDir, workDir);
  if (!code.test(ending)) return textTemplate(file, ending.slice(1));
  const module = await load(file, `${pathToFileURL(file).href}?changed=${lstatSync(file).mtimeMs}`);
  const render = renderFunction(module.default ?? module);
  if (render === undefined) throw new UsageError(`${file}: expected a default export that is a function, or has a method "render".`);
  return {
    form: 'function',
    file,
    isOwners: true,
    render(view, data) {
      const result = render.call(this, { ...data, view });
      return result instanceof Promise ? result.then((page) => asText(page, file)) : asText(result, file);
    },
  };
}

function textTemplate(file: string, extension: string): PageTemplate {
  const content = readFileSync(file, 'utf8');
  const frontMatter = /^---[^\n]*\n([\s\S]*?)\n---/.exec(content)?.[1] ?? '';
  const [, name] = /^["']?(permalink|pagination)["']?\s*:/m.exec(frontMatter) ?? [];
  if (name !== undefined) throw new UsageError(`${file}: the template sets ${name}; pages have the addresses that the archive gives them. Take it out.`);
  return { form: 'text', file, isOwners: true, extension, content };
}

/** An owner's module. Whatever is wrong in it is the owner's to mend. */
async function load(file: string, address: string): Promise<Readonly<Record<string, unknown>>> {
  ownersCode.folder = dirname(file);
  try {
    return (await import(address)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const isCommon = file.endsWith('.js') && error instanceof SyntaxError && /'(?:export|import)'|import statement/.test(error.message);
    throw new UsageError(
      `${file}: ${error instanceof Error ? error.message : String(error)}${isCommon ? '. A package.json says that .js files are CommonJS: let the name end in .mjs.' : ''}`,
    );
  }
}

async function componentTemplate(file: string, templatesDir: string, workDir: string): Promise<PageTemplate> {
  // With a compiler, which few archives need.
  const { compileTsx } = await import('./compileTsx.js');
  const module = await load(file, pathToFileURL(compileTsx(file, templatesDir, workDir)).href);
  const render = module.render ?? module.default;
  if (typeof render !== 'function') throw new UsageError(`${file}: expected a function "render" of the view, as in backfile's own templates.`);
  return { form: 'function', file, isOwners: true, render: (view) => asText((render as (view: unknown) => unknown)(view), file) };
}

/** The archive's `templates/eleventy.config.js`, where filters, plugins and further template languages are set up. */
export async function ownersConfig(templatesDir: string): Promise<((config: object) => Promise<void>) | undefined> {
  const name = ownersFiles(templatesDir).find((each) => /^eleventy\.config\.(?:js|mjs|cjs)$/.test(each));
  if (name === undefined) return undefined;
  const file = join(templatesDir, name);
  const module = await load(file, `${pathToFileURL(file).href}?changed=${lstatSync(file).mtimeMs}`);
  if (typeof module.default !== 'function') throw new UsageError(`${file}: expected a default export that is a function of Eleventy's configuration.`);
  const configure = module.default as (config: object) => unknown;
  return async (config) => {
    try {
      await configure(config);
    } catch (error) {
      throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

type Render = (this: unknown, data: object) => unknown;

/** A function, a class or an object with `render`, as Eleventy takes them. */
function renderFunction(exported: unknown): Render | undefined {
  if (typeof exported === 'function') {
    const { prototype } = exported as { prototype?: { render?: Render } };
    if (typeof prototype?.render === 'function') {
      const instance = new (exported as new () => { render: Render })();
      return (data) => instance.render(data);
    }
    return exported as Render;
  }
  if (typeof exported === 'object' && exported !== null && 'render' in exported && typeof exported.render === 'function') return exported.render as Render;
  return undefined;
}

/** @throws UsageError where a template gives neither text nor what becomes text. */
function asText(result: unknown, file: string): unknown {
  if (isValidElement(result)) return htmlDocument(result as VNode);
  if (typeof result === 'string' || result instanceof Uint8Array) return result;
  const found = result === null ? 'null' : Array.isArray(result) ? 'a list' : typeof result === 'object' ? 'an object' : String(result);
  throw new UsageError(`${file}: the template returned ${found}; expected the page: text, or an element. Is a "return" missing?`);
}
