/** An archive's search files in memory, made as a build makes them but by the simplest means: for tests of the code that reads them. */
import { gzipSync } from 'node:zlib';
import type { Archive } from '../../../src/browser/hits/searchArchive.js';
import { openArchive } from '../../../src/browser/page/openArchive.js';
import { unpack } from '../../../src/browser/volumes/unpack.js';
import { wordKey } from '../../../src/browser/words/wordKey.js';
import { formKey } from '../../../src/model/formKey.js';
import { formOf } from '../../../src/model/formOf.js';
import type { ArticleRecord, FacetName, SearchManifest, SearchVolume, TermEntry, VolumeTable } from '../../../src/model/searchFiles.js';

export interface FakeArticle {
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  /** `YYYYMMDD`; 0 or nothing where undated. */
  readonly earliest?: number;
  readonly latest?: number;
  readonly facets?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

export interface FakeArchive extends Archive {
  /** Files asked for, in order. */
  readonly asked: string[];
  /** Files that cannot be loaded from now on. */
  readonly missing: Set<string>;
}

/** Words lose a plural s, and `ies` and `y` are both `i`. */
export function stemOf(word: string): string {
  return wordKey(word)
    .replace(/ies$|y$/, 'i')
    .replace(/(?<=..)s$/, '');
}

/** @param volumes articles of each volume, the newest first */
export async function fakeArchive(volumes: readonly (readonly FakeArticle[])[], shards: readonly string[] = ['']): Promise<FakeArchive> {
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const missing = new Set<string>();
  const put = (path: string, value: unknown): void => void files.set(path, gzipSync(JSON.stringify(value)));
  const languages = [...new Set(volumes.flat().map(({ language = 'en' }) => language))].sort();
  const entries = new Map(languages.map((language) => [language, new Map<string, { articles: number; volumes: Set<number>; words: Map<string, number> }>()]));

  const listed = volumes.map((unsorted, place): SearchVolume => {
    const articles = [...unsorted].sort((a, b) => languages.indexOf(a.language ?? 'en') - languages.indexOf(b.language ?? 'en'));
    const id = `v${place}`;
    const own = languages.map((language) => [language, articles.filter((each) => (each.language ?? 'en') === language)] as const).filter(([, each]) => each.length > 0);
    const names: FacetName[] = ['section', 'topic', 'author', 'person', 'place', 'issue'];
    const facets = names.flatMap((name) => {
      const values = [...new Set(articles.flatMap((each) => each.facets?.[name] ?? []))].sort();
      return values.length === 0
        ? []
        : [[name, { values: values.map((value) => [value] as const), rows: articles.map((each) => (each.facets?.[name] ?? []).map((value) => values.indexOf(value))) }] as const];
    });
    const table: VolumeTable = {
      format: 3,
      languages: own.map(([language, each]) => [language, each.length]),
      chunks: Object.fromEntries(
        own.map(([language, each]) => {
          const postings = postingsOf(each);
          const terms = [...postings.keys()].sort();
          for (const term of terms) note(entries.get(language), term, place, each);
          const halves = [terms.slice(0, terms.length >> 1), terms.slice(terms.length >> 1)].filter((half) => half.length > 0);
          return [
            language,
            halves.map((half, number) => {
              files.set(
                `${id}/index/${language}_${number}.pf_index`,
                gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), cbor([half.map((term) => [term, postings.get(term) ?? [], []])])])),
              );
              return half[0] ?? '';
            }),
          ];
        }),
      ),
      textsPerFile: 1,
      earliest: articles.map(({ earliest = 0 }) => earliest),
      latest: Object.fromEntries(articles.flatMap(({ latest }, row) => (latest === undefined ? [] : [[String(row), latest]]))),
      dates: {},
      words: articles.map((each) => wordsOf(each).length),
      facets: Object.fromEntries(facets) as VolumeTable['facets'],
    };
    put(`${id}/table.json.gz`, table);
    const numbers = new Map<string, number>();
    for (const article of articles) {
      const { title, language = 'en' } = article;
      const number = numbers.get(language) ?? 0;
      numbers.set(language, number + 1);
      const fragment = { url: addressOf(article), content: wordsOf(article).join(' '), meta: { title } };
      files.set(`${id}/fragment/${language}_${number}.pf_fragment`, gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`));
    }
    put(`${id}/records-0.json.gz`, articles.map(recordOf));
    const days = articles.flatMap(({ earliest = 0, latest }) => (earliest === 0 ? [] : [[earliest, latest ?? earliest] as const]));
    return {
      id,
      articles: articles.length,
      ...(days.length === 0 ? {} : { earliest: Math.min(...days.map(([from]) => from)), latest: Math.max(...days.map(([, to]) => to)) }),
      languages: Object.fromEntries(own.map(([language, each]) => [language, each.length])),
      digest: `d${place}`,
    };
  });

  for (const [language, terms] of entries) {
    const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
    shards.forEach((start, number) => {
      const end = shards[number + 1] ?? '\uffff\uffff';
      const within = (key: string): boolean => key >= start && key < end;
      put(`words/${language}-${number}.json.gz`, {
        terms: sorted.filter(([term]) => within(term)).map(([term, each]): TermEntry => [term, each.articles, bits(each.volumes), ...[...each.words].flat()]),
        elsewhere: sorted.flatMap(([term, { words }]) => (within(term) ? [] : [...words.keys()].filter((word) => within(wordKey(word))).map((word) => [word, term]))),
      });
    });
  }
  const articles = volumes.flat();
  const manifest: SearchManifest = {
    format: 3,
    archive: { name: 'Test', edition: '2026-03' },
    articles: articles.length,
    words: articles.reduce((sum, each) => sum + wordsOf(each).length, 0),
    volumes: listed,
    languages: Object.fromEntries(
      languages.map((language) => [language, { articles: articles.filter((each) => (each.language ?? 'en') === language).length, stems: true, words: shards }]),
    ),
    rowsPerRecords: 100,
    digest: 'd',
  };
  files.set('index.json', Buffer.from(JSON.stringify(manifest)));

  const archive = await openArchive(async (path) => {
    asked.push(path);
    const file = files.get(path);
    if (file === undefined || missing.has(path)) throw new Error(`There is no ${path}`);
    return unpack(new Uint8Array(file));
  });
  return { ...archive, asked, missing };
}

export function wordsOf({ title, text }: FakeArticle): string[] {
  return `${title} ${text}`.split(/\s+/).filter((word) => wordKey(word) !== '');
}

function addressOf({ title, earliest = 0 }: FakeArticle): string {
  return `/${earliest}/${title.replaceAll(' ', '-')}.html`;
}

function recordOf(article: FakeArticle): ArticleRecord {
  const { title, language = 'en' } = article;
  return { record: { id: title, title, isTitleMade: false, authors: [], container: 'Test', archive: 'Test', language }, address: addressOf(article).slice(1) };
}

type Postings = Map<string, [number, number[], number[]][]>;

/** Words of the title weigh seven times as much. */
function postingsOf(articles: readonly FakeArticle[]): Postings {
  const postings: Postings = new Map();
  const lastRow = new Map<string, number>();
  articles.forEach((article, row) => {
    const titleLength = article.title.split(/\s+/).length;
    const places = new Map<string, Map<number, number[]>>();
    wordsOf(article).forEach((word, place) => {
      const term = stemOf(word);
      const kinds = places.get(term) ?? new Map<number, number[]>();
      places.set(term, kinds);
      // The places of the weights 24 and 168.
      const kind = (place < titleLength ? 7 : 2) * 32 + formOf(formKey(word, wordKey(word)), term);
      kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
    });
    for (const [term, kinds] of places) {
      const packed = [...kinds].flatMap(([kind, numbers]) => [-kind - 1, ...distances(numbers)]);
      postings.set(term, [...(postings.get(term) ?? []), [row - (lastRow.get(term) ?? 0), packed, []]]);
      lastRow.set(term, row);
    }
  });
  return postings;
}

function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function note(
  terms: Map<string, { articles: number; volumes: Set<number>; words: Map<string, number> }> | undefined,
  term: string,
  place: number,
  articles: readonly FakeArticle[],
): void {
  const entry = terms?.get(term) ?? { articles: 0, volumes: new Set<number>(), words: new Map<string, number>() };
  terms?.set(term, entry);
  entry.volumes.add(place);
  for (const article of articles) {
    const forms = new Set(
      wordsOf(article)
        .filter((word) => stemOf(word) === term)
        .map((word) => word.toLowerCase().replace(/^\p{P}+|\p{P}+$/gu, '')),
    );
    if (forms.size > 0) entry.articles += 1;
    for (const form of forms) entry.words.set(form, (entry.words.get(form) ?? 0) + 1);
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function bits(places: ReadonlySet<number>): string {
  const length = Math.floor(Math.max(...places) / 6) + 1;
  return Array.from({ length }, (_, at) => digits[[0, 1, 2, 3, 4, 5].reduce((sum, bit) => sum + (places.has(at * 6 + bit) ? 1 << bit : 0), 0)]).join('');
}

type Value = number | string | readonly Value[];

function cbor(value: Value): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
}

function head(kind: number, number: number): Buffer {
  if (number < 24) return Buffer.from([(kind << 5) | number]);
  if (number < 256) return Buffer.from([(kind << 5) | 24, number]);
  return Buffer.from([(kind << 5) | 25, number >> 8, number & 255]);
}
