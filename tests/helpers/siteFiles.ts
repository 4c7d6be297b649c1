/** A built site as data: its files with their bytes, and what its pages hold and lead to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Paths of all files below a folder, sorted, with `/`. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Path → bytes, as hexadecimal text that an assertion can compare. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path)).toString('hex')]));
}

export interface PageLink {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
}

export interface ParsedPage {
  readonly file: string;
  readonly elements: readonly Element[];
  readonly ids: readonly string[];
  readonly links: readonly PageLink[];
  readonly lang: string;
  readonly dir: string;
}

const linkAttributes = ['href', 'src', 'srcSet', 'action', 'formAction', 'poster', 'data', 'cite'] as const;
const parser = unified().use(rehypeParse);

export function parsePage(folder: string, file: string): ParsedPage {
  const tree: Root = parser.parse(readFileSync(join(folder, file), 'utf8'));
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  const html = elements.find(({ tagName }) => tagName === 'html');
  const links = elements.flatMap(({ tagName, properties }) =>
    linkAttributes.flatMap((attribute) => {
      const value = properties[attribute];
      return typeof value === 'string' ? [{ element: tagName, attribute, value }] : [];
    }),
  );
  return {
    file,
    elements,
    ids: elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : [])),
    links,
    lang: String(html?.properties.lang ?? ''),
    dir: String(html?.properties.dir ?? ''),
  };
}

export function parsePages(folder: string): ReadonlyMap<string, ParsedPage> {
  return new Map(
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, parsePage(folder, file)]),
  );
}

/** Text of an element and all in it. */
export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => void (text += node.value));
  return text;
}

/** The first element with a class. */
export function byClass(page: ParsedPage, name: string): Element | undefined {
  return page.elements.find(({ properties }) => Array.isArray(properties.className) && properties.className.includes(name));
}

const somewhere = 'https://host.test/some/where/';

/** A link to another host, or one for another program (mail, telephone). */
export function leadsAway(value: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value);
}

/** File and fragment that a relative link leads to, in a site that lies two folders below its host's root; undefined where it leaves the site. */
export function targetOf(from: string, value: string): { readonly file: string; readonly fragment: string } | undefined {
  const url = new URL(value, new URL(from.split('/').map(encodeURIComponent).join('/'), somewhere));
  if (!url.href.startsWith(somewhere)) return undefined;
  return { file: decodeURIComponent(url.href.slice(somewhere.length).replace(/[?#].*$/, '')), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** How many links lead from the front page to each page of a site that can be reached from it, at least. */
export function linkDistances(pages: ReadonlyMap<string, ParsedPage>): ReadonlyMap<string, number> {
  const distances = new Map([['index.html', 0]]);
  // A Map hands over what is added while it is walked through: nearer pages come first.
  for (const [file, distance] of distances) {
    for (const { element, value } of pages.get(file)?.links ?? []) {
      const target = element === 'a' && !leadsAway(value) ? targetOf(file, value)?.file : undefined;
      if (target?.endsWith('.html') === true && !distances.has(target)) distances.set(target, distance + 1);
    }
  }
  return distances;
}
