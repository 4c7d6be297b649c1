/** Finds what the links, references and pictures of every text lead to. What leads nowhere is reported and shown without a link. */
import { dirname, extname, join } from 'node:path/posix';
import type { Article, IssueRef, Slot } from '../../model/article.js';
import type { ArticleId, SourcePath, UrlPath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { digestOf } from '../../model/digestOf.js';
import { issueKey } from '../../model/issue.js';
import type { Issue, PublishedImage, SlotTarget } from '../../model/site.js';
import { slugOf } from '../../model/slugOf.js';

export interface SlotInput {
  readonly articles: readonly Article[];
  readonly urls: ReadonlyMap<ArticleId, UrlPath>;
  readonly issues: readonly Issue[];
  readonly images: ReadonlySet<SourcePath>;
  readonly publicFiles: ReadonlySet<string>;
}

export interface ResolvedSlots {
  readonly targets: ReadonlyMap<ArticleId, readonly SlotTarget[]>;
  /** By the issue's key. */
  readonly issueCitations: ReadonlyMap<string, readonly Article[]>;
  readonly articleCitations: ReadonlyMap<ArticleId, readonly Article[]>;
  readonly images: readonly PublishedImage[];
  readonly diagnostics: readonly Diagnostic[];
}

export function resolveSlots(input: SlotInput): ResolvedSlots {
  const diagnostics: Diagnostic[] = [];
  const targets = new Map<ArticleId, readonly SlotTarget[]>();
  const issueCitations = new Map<string, Article[]>();
  const articleCitations = new Map<ArticleId, Article[]>();
  const images = new Map<SourcePath, UrlPath>();
  const withSlots = input.articles.filter((article) => article.slots.length > 0);
  if (withSlots.length === 0) return { targets, issueCitations, articleCitations, images: [], diagnostics };
  const byAddress = addressBook(input);
  const issues = issueBook(input.issues);

  for (const article of withSlots) {
    const said = new Set<string>();
    const report = (code: 'link/broken' | 'link/image-missing' | 'reference/not-held', details: Record<string, string>, key: string): void => {
      if (said.has(code + key)) return;
      said.add(code + key);
      diagnostics.push(diagnose(code, { path: article.source.path }, details));
    };
    const resolve = (slot: Slot): SlotTarget => {
      if (slot.kind === 'reference') {
        const issue = issues(slot.reference.issue);
        if (issue === undefined) {
          report('reference/not-held', { text: slot.reference.text }, slot.reference.text);
          return undefined;
        }
        cite(issueCitations, issueKey(issue.ref), article);
        return { url: `${issue.folder}/index.html` as UrlPath };
      }
      const { path, fragment } = pathsOf(slot.target, article.source.path);
      if (slot.kind === 'image') {
        const image = path.map((each) => each as SourcePath).find((each) => input.images.has(each));
        if (image !== undefined) {
          const url = imageAddress(image);
          images.set(image, url);
          return { url };
        }
        const file = path.find((each) => input.publicFiles.has(each));
        if (file === undefined) report('link/image-missing', { target: slot.target }, slot.target);
        return file === undefined ? undefined : { url: file as UrlPath };
      }
      for (const each of path) {
        const other = byAddress.get(addressKey(each));
        if (other !== undefined) {
          const url = input.urls.get(other.id);
          if (other.id !== article.id) cite(articleCitations, other.id, article);
          return url === undefined ? undefined : { url };
        }
        if (input.publicFiles.has(each)) return { url: each as UrlPath, ...(fragment === undefined ? {} : { fragment }) };
        if (input.images.has(each as SourcePath)) {
          const url = imageAddress(each as SourcePath);
          images.set(each as SourcePath, url);
          return { url };
        }
      }
      report('link/broken', { target: slot.target }, slot.target);
      return undefined;
    };
    targets.set(article.id, article.slots.map(resolve));
  }
  const published = [...images].map(([source, url]) => ({ source, url })).sort((a, b) => (a.source < b.source ? -1 : 1));
  return { targets, issueCitations, articleCitations, images: published, diagnostics };
}

function cite<K>(citations: Map<K, Article[]>, cited: K, by: Article): void {
  const list = citations.get(cited);
  if (list === undefined) citations.set(cited, [by]);
  else if (list.at(-1) !== by) list.push(by);
}

/** The paths that a target may mean: beside the text, and from the top of the archive. */
function pathsOf(target: string, from: SourcePath): { path: string[]; fragment?: string } {
  const [address = '', fragment] = target.split('#', 2);
  const bare = decoded(address.split('?', 1)[0] ?? '').replaceAll('\\', '/');
  const top = bare.replace(/^\/+/, '');
  const beside = bare.startsWith('/') ? [] : [join(dirname(from), bare)];
  const path = [...beside, top].map((each) => each.normalize('NFC')).filter((each) => each !== '' && each !== '.' && !each.startsWith('../') && each !== '..');
  return { path: [...new Set(path)], ...(fragment === undefined || !/^[\w-]+$/.test(fragment) ? {} : { fragment }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Articles by every address that a text may call them by: source path, address in this site, earlier addresses. The first by source path wins. */
function addressBook({ articles, urls }: SlotInput): ReadonlyMap<string, Article> {
  const book = new Map<string, Article>();
  const add = (address: string, article: Article): void => {
    const key = addressKey(address);
    if (key !== '' && !book.has(key)) book.set(key, article);
  };
  const bySource = [...articles].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const article of bySource) add(article.source.path.normalize('NFC'), article);
  for (const article of bySource) add(urls.get(article.id) ?? '', article);
  for (const article of bySource) {
    for (const alias of article.aliases) add(alias.replace(/^https?:\/\/[^/]+/i, ''), article);
    const { published, source } = article;
    const stem = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/^\d{4}-\d{2}-\d{2}-/, '');
    if (published !== undefined) add(`${published.earliest.replaceAll('-', '/')}/${stem}`, article);
  }
  return book;
}

/** Addresses are compared without slashes at the ends, without the ending of a page, and without regard to case. */
function addressKey(address: string): string {
  return address
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)index\.html?$/i, '')
    .replace(/\.(?:html?|md|markdown|txt|text)$/i, '')
    .toLowerCase();
}

function imageAddress(path: SourcePath): UrlPath {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = extname(name).toLowerCase();
  const slug = [...slugOf(name.slice(0, name.length - ending.length))].slice(0, 24).join('') || 'picture';
  return `media/${digestOf(path).slice(0, 12)}-${slug}${ending}` as UrlPath;
}

/** Finds an issue by what a reference says of it; where that fits several, none. */
function issueBook(issues: readonly Issue[]): (ref: IssueRef) => Issue | undefined {
  const exact = new Map(issues.map((issue) => [issueKey(issue.ref), issue]));
  const byNumber = new Map<number, Issue[]>();
  for (const issue of issues) {
    const list = byNumber.get(issue.ref.number);
    if (list === undefined) byNumber.set(issue.ref.number, [issue]);
    else list.push(issue);
  }
  const agrees = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;
  return (ref) => {
    const found = exact.get(issueKey(ref));
    if (found !== undefined) return found;
    const fitting = (byNumber.get(ref.number) ?? []).filter(
      ({ ref: held }) => agrees(held.publication, ref.publication) && agrees(held.year, ref.year) && agrees(held.volume, ref.volume),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  };
}
