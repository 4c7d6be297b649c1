/**
 * What a build writes below `search/` for the search page, and what the page may rely on. The archive is cut by time into
 * volumes; each is a Pagefind bundle with a table and records, and without Pagefind's own code and lists, which the page does not need. Numbers in brackets are places in lists, from 0.
 */
import type { BibliographicRecord } from './bibliographicRecord.js';

/** Of these files; a page of another number reads none of them. */
export const searchFormat = 3;

/** `search/index.json`, the only one of these files that is not compressed: the others are gzip files, whatever the host does. */
export interface SearchManifest {
  readonly format: number;
  readonly archive: { readonly name: string; readonly edition?: string };
  readonly articles: number;
  /** Of all articles together. */
  readonly words: number;
  /** Spellings of one word in each list, from the settings; absent where they name none. */
  readonly spellings?: readonly (readonly string[])[];
  /** Folder's name → printed name of the section, from the settings; absent where they name none. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Newest first; those of undated articles last. */
  readonly volumes: readonly SearchVolume[];
  /**
   * Of the n-th `search/tables/<n>.bin` how many bytes each table in it has: a search of all volumes asks for one file instead of eight. The
   * first holds the tables of the last volumes, from the last on, and so on, so that a new volume moves none; as long as there are fewer
   * volumes than one holds, there is none. After `tablesMark`, each file has the volumes' `table.json.gz`, byte for byte.
   */
  readonly tables?: readonly (readonly number[])[];
  /** By language as Pagefind has it (lower case: `pt-br`), in order of their names. */
  readonly languages: Readonly<Record<string, SearchLanguage>>;
  /** Rows in each file of records but a volume's last. */
  readonly rowsPerRecords: number;
  /** Short, of all volumes: the dictionary's files change their content only with it. */
  readonly digest: string;
}

/** Tables in a file of several. */
export const tablesTogether = 8;
/** What such a file begins with. */
export const tablesMark = 'backfile tables\n';

/** A folder `search/<id>/`: Pagefind's `index/` and `fragment/`, `table.json.gz`, and `records-0.json.gz` and on. */
export interface SearchVolume {
  /** Names the stretch of time that the volume is for: `1984-1999`, `2001`, `2001-h1`, `2001-q3`, `2001-07`, `2001-07a`, `2001-07-14`, `undated`. */
  readonly id: string;
  readonly articles: number;
  /** Of the days that its articles may be of, as `YYYYMMDD`; absent where all are undated. */
  readonly earliest?: number;
  readonly latest?: number;
  /** Language → articles in it. */
  readonly languages: Readonly<Record<string, number>>;
  /** Short, of everything that the volume is made from: its files change their content only with it. */
  readonly digest: string;
}

export interface SearchLanguage {
  readonly articles: number;
  /** Pagefind knows the stems of its words. */
  readonly stems: boolean;
  /** `search/words/<language>-<n>.json.gz` holds the entries whose key (`foldTerm` of the term) is `>=` the n-th of these, by UTF-16 code units, and `<` the next. The first is ''. */
  readonly words: readonly string[];
}

/** The kinds of values that an article can be chosen by. */
export const facetNames = ['section', 'topic', 'author', 'person', 'place', 'issue'] as const;
export type FacetName = (typeof facetNames)[number];

export const tableFile = 'table.json.gz';

/** `search/<volume>/table.json.gz`: an article is a row, and has the same place in every column. Oldest first, within each language. */
export interface VolumeTable {
  readonly format: number;
  /** Language and how many rows are in it; the rows of a language are together, in this order, and in it in the order of Pagefind's pages. */
  readonly languages: readonly (readonly [language: string, rows: number])[];
  /** Language → the first term of each of its index files, in order: the n-th is `index/<language>_<n>.pf_index`. */
  readonly chunks: Readonly<Record<string, readonly string[]>>;
  /**
   * Pagefind's name for the n-th article of a language is `<language>_<n>`. So many of them share a file, in which each text stands under that
   * name; the n-th file is `fragment/<language>_<n>.pf_fragment`. With 1, a file is a text.
   */
  readonly textsPerFile: number;
  /** `YYYYMMDD`; 0 where undated. */
  readonly earliest: readonly number[];
  /** Row → `YYYYMMDD`, only where it is not the earliest. */
  readonly latest: Readonly<Record<string, number>>;
  /** Row → the date in words of the archive's language, where it is not simply that day: a month, an interval, an uncertain or inferred date. */
  readonly dates: Readonly<Record<string, string>>;
  /** Rounded to two figures: enough for weighing a word, and half the bytes. */
  readonly words: readonly number[];
  /** Only those that an article of the volume has. */
  readonly facets: Readonly<Partial<Record<FacetName, FacetColumn>>>;
}

export interface FacetColumn {
  /** Label, and address of its page from the site's root where it has one. In order of labels by code units. */
  readonly values: readonly (readonly [label: string, address?: string])[];
  /** For each row the place of its value, or a list of them: of none or of several, in the article's order. */
  readonly rows: readonly (number | readonly number[])[];
}

/** `search/<volume>/records-<n>.json.gz`: rows from `n × rowsPerRecords` on. What an export needs beyond the table. */
export type VolumeRecords = readonly ArticleRecord[];

export interface ArticleRecord {
  /** That of the article's page. */
  readonly record: BibliographicRecord;
  /** From the site's root, not encoded: `2001/07/14/ferry.html`. */
  readonly address: string;
  readonly deck?: string;
  /** In words of the archive's language; absent where undated. */
  readonly date?: string;
  /** EDTF. */
  readonly edtf?: string;
  /** The opening words; absent where there is a deck. */
  readonly opening?: string;
}

/**
 * `search/words/<language>-<n>.json.gz`: what Pagefind's indexes of that language know, so that a search asks only volumes
 * that can answer. Every term of every index is here: a volume that is not named has no article with it.
 */
export interface WordShard {
  /** In order of `foldTerm(term)`, then of the term. */
  readonly terms: readonly TermEntry[];
  /**
   * For each of the terms the number m of the file `search/rare/<language>-<n>-<m>.pf_index` (n: of this shard) that has its articles in all volumes
   * in which it is rare: so what is rare costs one file and not one in each volume. -1 where there is none; absent where none has one. Articles are
   * numbered through all volumes, from the first of the last volume on.
   */
  readonly rare?: readonly number[];
  /** Words whose term is in another shard: the word as in `TermEntry`, and its term. */
  readonly elsewhere?: readonly (readonly [word: string, term: string])[];
}

/**
 * - `term`: a word as Pagefind's index has it: lower case, without accents, without punctuation, its stem.
 * - `articles`: in how many articles it occurs.
 * - `volumes`: six to a character (`A`–`Z`, `a`–`z`, `0`–`9`, `-`, `_` are 0 to 63), bit i of character c set where the volume at
 *   place 6c + i of the manifest has it; the last characters are left out where they would be `A`. Of a term that is rare in some volumes and not in
 *   others, a full stop follows, and in the same form those whose own index has it. Else, of one that has a file of rare terms, none has it; of another, all.
 * - then pairs: a word of the texts that has this term (lower case, with its accents and ligatures), and in how many articles it stands.
 *   Where there is none, the term is a part of a word or the text's own word.
 */
export type TermEntry = readonly [term: string, articles: number, volumes: string, ...words: (string | number)[]];
