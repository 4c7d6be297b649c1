/** Finds what the links, references and pictures of every text lead to. What leads nowhere is reported and shown without a link. */
import { dirname, extname, join } from 'node:path/posix';
import type { Article, Reference, Slot } from '../../model/article.js';
import type { ArticleId, SourcePath, UrlPath } from '../../model/brands.js';
import { civilDate } from '../../model/civilDate.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { DiagnosticCode } from '../../model/diagnosticCatalogue.js';
import { digestOf } from '../../model/digestOf.js';
import type { EarlierAddress } from '../../model/earlierAddress.js';
import { issueKey, issueLabel } from '../../model/issue.js';
import { issuesMeant } from '../../model/issuesMeant.js';
import type { Issue, PublishedImage, SlotTarget } from '../../model/site.js';
import { slugOf } from '../../model/slugOf.js';
import { templateTag } from '../../model/templateTag.js';
import { oldAddresses } from './oldAddresses.js';
import { type TermFolders, termPages } from './termPages.js';
import { writtenPath } from './writtenPath.js';

export interface SlotInput {
  readonly articles: readonly Article[];
  readonly urls: ReadonlyMap<ArticleId, UrlPath>;
  readonly earlier: readonly EarlierAddress[];
  readonly issues: readonly Issue[];
  readonly images: ReadonlySet<SourcePath>;
  readonly publicFiles: ReadonlySet<string>;
  readonly termFolders: TermFolders;
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
  const headlines = headlineBook(input.articles);
  const ofDay = dayBook(input.articles);
  const termPage = termPages(input.termFolders);
  const byOldAddress = oldAddresses(input.articles, input.urls);
  /** Links by the template's expression that they begin with or hold, which lead nowhere. */
  const templates = new Map<string, { readonly article: Article; readonly target: string; count: number }>();

  for (const article of withSlots) {
    const said = new Set<string>();
    const report = (code: DiagnosticCode, details: Record<string, string | number>, key: string): void => {
      if (said.has(code + key)) return;
      said.add(code + key);
      diagnostics.push(diagnose(code, { path: article.source.path }, details));
    };
    const resolveReference = (written: Reference): SlotTarget => {
      const reference = withYear(written, article);
      const { text, headline } = reference;
      if (reference.disagrees !== undefined) {
        report('reference/disagrees', { text, reason: reference.disagrees }, text);
        return undefined;
      }
      if (headline !== undefined) {
        const named = (headlines.get(headlineKey(headline)) ?? []).filter((other) => other.id !== article.id);
        const [only] = named;
        if (named.length > 1) report('reference/ambiguous', { text, count: named.length, fitting: named.map((other) => other.source.path).join(', ') }, text);
        if (named.length !== 1 || only === undefined) return undefined;
        cite(articleCitations, only.id, article);
        const url = input.urls.get(only.id);
        return url === undefined ? undefined : { url };
      }
      if (reference.issue !== undefined && reference.through !== undefined) return resolveRange(reference);
      const fitting = issues(reference);
      const [issue] = fitting;
      if (issue === undefined) return articleOfDay(reference);
      if (fitting.length > 1) {
        report('reference/ambiguous', { text, count: fitting.length, fitting: fitting.map(({ label }) => label).join(', ') }, text);
        return undefined;
      }
      const { date } = reference;
      if (date !== undefined && issue.date !== undefined && (date.earliest > issue.date.latest || date.latest < issue.date.earliest)) {
        report('reference/disagrees', { text, reason: `${issue.label} is of ${issue.date.edtf}, the text says ${date.edtf}` }, text);
        return undefined;
      }
      return citeIssue(issue);
    };
    const citeIssue = (issue: Issue): SlotTarget => {
      cite(issueCitations, issueKey(issue.ref), article);
      return { url: `${issue.folder}/index.html` as UrlPath };
    };
    /** All issues of the range are cited; the words lead to the first that is held. */
    const resolveRange = (reference: Reference): SlotTarget => {
      const { text } = reference;
      const held: Issue[] = [];
      for (const issue of issuesMeant(reference)) {
        const fitting = issues({ text, rule: reference.rule, issue });
        const [only] = fitting;
        const name = `${text} (${issueLabel(issue)})`;
        if (only === undefined) report('reference/not-held', { text: name }, name);
        else if (fitting.length > 1) report('reference/ambiguous', { text: name, count: fitting.length, fitting: fitting.map(({ label }) => label).join(', ') }, name);
        else held.push(only);
      }
      return held.map(citeIssue)[0];
    };
    /** The paper's own issue of a day that the archive holds as single articles: the one of that day, if it is but one. */
    const articleOfDay = ({ text, issue, date }: Reference): SlotTarget => {
      const sameDay = issue !== undefined || date === undefined ? [] : (ofDay.get(date.earliest) ?? []).filter((other) => other.id !== article.id && date.earliest === date.latest);
      const [only] = sameDay;
      if (only === undefined) report('reference/not-held', { text }, text);
      else if (sameDay.length > 1) report('reference/ambiguous', { text, count: sameDay.length, fitting: sameDay.map((other) => other.source.path).join(', ') }, text);
      const url = sameDay.length === 1 && only !== undefined ? input.urls.get(only.id) : undefined;
      if (only === undefined || url === undefined) return undefined;
      cite(articleCitations, only.id, article);
      return { url };
    };
    const resolve = (slot: Slot): SlotTarget => {
      if (slot.kind === 'reference') return resolveReference(slot.reference);
      const { path, fragment } = pathsOf(slot.target, article.source.path, slot.kind);
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
      // What the writer calls `/topics/mobile` or `/` are pages that every archive has.
      const written = writtenPath(slot.target);
      const own = path.map(termPage).find((each) => each !== undefined) ?? (/^\/+(?:index\.html?)?$/i.test(written) ? ('index.html' as UrlPath) : undefined);
      if (own !== undefined) return { url: own };
      const moved = byOldAddress(decoded(written));
      const url = moved === undefined ? undefined : input.urls.get(moved.id);
      if (moved !== undefined && url !== undefined) {
        if (moved.id !== article.id) cite(articleCitations, moved.id, article);
        return { url };
      }
      reportBroken(slot.target);
      return undefined;
    };
    /** Of what another program would fill in, one word for all the archive is enough. */
    const reportBroken = (target: string): void => {
      const [expression] = target.match(templateTag) ?? [];
      const known = expression === undefined ? undefined : templates.get(expression);
      if (expression === undefined) report('link/broken', { target }, target);
      else if (known === undefined) templates.set(expression, { article, target, count: 1 });
      else known.count += 1;
    };
    targets.set(article.id, article.slots.map(resolve));
  }
  for (const [expression, { article, target, count }] of templates) diagnostics.push(diagnose('link/template', { path: article.source.path }, { expression, count, target }));
  const published = [...images].map(([source, url]) => ({ source, url })).sort((a, b) => (a.source < b.source ? -1 : 1));
  return { targets, issueCitations, articleCitations, images: published, diagnostics };
}

function cite<K>(citations: Map<K, Article[]>, cited: K, by: Article): void {
  const list = citations.get(cited);
  if (list === undefined) citations.set(cited, [by]);
  else if (list.at(-1) !== by) list.push(by);
}

/**
 * The paths that a target may mean: beside the text, and from the top of the archive. A picture also in the folder that has the text's name,
 * where Hexo keeps them, and from any folder above the text or its `static`, which was the top of the site that the text comes from.
 */
function pathsOf(target: string, from: SourcePath, kind: 'link' | 'image'): { path: string[]; fragment?: string } {
  const [address = '', fragment] = writtenPath(target).split('#', 2);
  const bare = decoded(address.split('?', 1)[0] ?? '').replaceAll('\\', '/');
  const top = bare.replace(/^\/+/, '');
  const beside = bare.startsWith('/') ? [] : [join(dirname(from), bare)];
  const further =
    kind === 'image'
      ? [
          ...(bare.startsWith('/') ? [] : [join(from.slice(0, from.length - extname(from).length), bare)]),
          ...foldersAbove(from).flatMap((folder) => [join(folder, top), join(folder, 'static', top)]),
        ]
      : [];
  const path = [...beside, top, ...further].map((each) => each.normalize('NFC')).filter((each) => each !== '' && each !== '.' && !each.startsWith('../') && each !== '..');
  return { path: [...new Set(path)], ...(fragment === undefined || !/^[\w-]+$/.test(fragment) ? {} : { fragment }) };
}

/** The nearest first, the top of the archive last. */
function foldersAbove(path: SourcePath): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === '.') return folders;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Articles by every address that a text may call them by: source path, address in this site, earlier addresses; the first
 * by source path wins. Last by the name of the file alone, as Hugo's `ref` and Jekyll's `post_url` have it, where it is the only one.
 */
function addressBook({ articles, urls, earlier }: SlotInput): ReadonlyMap<string, Article> {
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
  for (const { url, article } of earlier) add(url, article);
  const named = (source: SourcePath): string => addressKey(source.slice(source.lastIndexOf('/') + 1).normalize('NFC'));
  const times = new Map<string, number>();
  for (const { source } of bySource) times.set(named(source.path), (times.get(named(source.path)) ?? 0) + 1);
  for (const article of bySource) {
    const name = named(article.source.path);
    if (times.get(name) === 1 && !/^_?index$/.test(name)) add(name, article);
  }
  return book;
}

/** Addresses are compared without slashes at the ends, without the ending of a page, and without regard to case. */
function addressKey(address: string): string {
  return address
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)index\.html?$/i, '')
    .replace(/\.(?:html?|md|mdx|markdown|mdown|mkdn?|rst|txt|text)$/i, '')
    .toLowerCase();
}

function imageAddress(path: SourcePath): UrlPath {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = extname(name).toLowerCase();
  const slug = [...slugOf(name.slice(0, name.length - ending.length))].slice(0, 24).join('') || 'picture';
  return `media/${digestOf(path).slice(0, 12)}-${slug}${ending}` as UrlPath;
}

/** The issues that fit what a reference says: its number as far as it is told, or its day. */
function issueBook(issues: readonly Issue[]): (reference: Reference) => readonly Issue[] {
  const exact = new Map<string, Issue>();
  const byNumber = new Map<number, Issue[]>();
  for (const issue of issues) {
    // A double number answers to both, unless the archive holds one of them alone.
    for (const ref of issuesMeant({ issue: issue.ref, through: issue.ref.through })) {
      const key = issueKey(ref);
      if (ref.number === issue.ref.number || !exact.has(key)) exact.set(key, issue);
      const list = byNumber.get(ref.number);
      if (list === undefined) byNumber.set(ref.number, [issue]);
      else list.push(issue);
    }
  }
  const agrees = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;
  return ({ issue: ref, date }) => {
    if (ref === undefined) {
      if (date === undefined) return [];
      const ofPublication = issues.filter(({ ref: held }) => agrees(held.publication, date.publication));
      const ofDay = ofPublication.filter(({ date: own }) => own?.earliest === date.earliest && own.latest === date.latest);
      // An issue that does not state its day is one of a day on which its articles can have appeared.
      return ofDay.length > 0 ? ofDay : ofPublication.filter(({ date: own }) => own?.inferredFrom !== undefined && own.earliest <= date.earliest && own.latest >= date.latest);
    }
    const found = exact.get(issueKey(ref));
    if (found !== undefined) return [found];
    return (byNumber.get(ref.number) ?? []).filter(({ ref: held }) => agrees(held.publication, ref.publication) && agrees(held.year, ref.year) && agrees(held.volume, ref.volume));
  };
}

/** Articles by their day; made only where a text refers to the paper of a day. */
function dayBook(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const book = new Map<string, Article[]>();
  if (!articles.some(({ slots }) => slots.some((slot) => slot.kind === 'reference' && slot.reference.rule === 'own-issue'))) return book;
  for (const article of articles) {
    const { published } = article;
    if (published === undefined || published.earliest !== published.latest) continue;
    const list = book.get(published.earliest);
    if (list === undefined) book.set(published.earliest, [article]);
    else list.push(article);
  }
  return book;
}

/** A day that stands without its year is the last such day before the text, or its own. */
function withYear(reference: Reference, { published }: Article): Reference {
  const { date } = reference;
  if (date?.isYearless !== true || published === undefined) return reference;
  const [, month, day] = date.earliest.split('-').map(Number);
  const own = Number(published.latest.slice(0, 4));
  const found = [own, own - 1].map((each) => civilDate(each, month ?? 1, day ?? 1)).find((each) => each !== undefined && each <= published.latest);
  return found === undefined ? reference : { ...reference, date: { ...date, edtf: `${found}?`, earliest: found, latest: found } };
}

function headlineKey(headline: string): string {
  return headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Articles by their headlines; made only where a text refers to one. */
function headlineBook(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const book = new Map<string, Article[]>();
  if (!articles.some(({ slots }) => slots.some((slot) => slot.kind === 'reference' && slot.reference.headline !== undefined))) return book;
  for (const article of articles) {
    const key = headlineKey(article.headline);
    const list = book.get(key);
    if (list === undefined) book.set(key, [article]);
    else list.push(article);
  }
  return book;
}
