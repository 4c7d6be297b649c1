/**
 * What a build writes below `search/` for the search page, and what the page may rely on. The archive is cut by time into
 * volumes; each is a Pagefind bundle with a table and records. Numbers in brackets are places in lists, from 0.
 */
/** Of these files; a page of another number reads none of them. */
export declare const searchFormat = 1;
/** `search/index.json`. */
export interface SearchManifest {
    readonly format: number;
    readonly archive: {
        readonly name: string;
        readonly edition?: string;
    };
    readonly articles: number;
    /** Newest first; those of undated articles last. */
    readonly volumes: readonly SearchVolume[];
    /** By language as Pagefind has it (lower case: `pt-br`), in order of their names. */
    readonly languages: Readonly<Record<string, SearchLanguage>>;
    /** Rows in each file of records but a volume's last. */
    readonly rowsPerRecords: number;
}
/** A folder `search/<id>/`: a Pagefind bundle (without Pagefind's own code, which is in `search/pagefind/`), `table.json` and `records-0.json` and on. */
export interface SearchVolume {
    /** Names the stretch of time that the volume is for: `1984-1999`, `2001`, `2001-h1`, `2001-q3`, `2001-07`, `2001-07a`, `2001-07-14`, `undated`. */
    readonly id: string;
    readonly articles: number;
    /** Of the days that its articles may be of, as `YYYYMMDD`; absent where all are undated. */
    readonly earliest?: number;
    readonly latest?: number;
    /** Language → articles in it, and the hash in the name of Pagefind's `pagefind.<hash>.pf_meta`. */
    readonly languages: Readonly<Record<string, {
        readonly articles: number;
        readonly hash: string;
    }>>;
    /** Of everything that the volume is made from. */
    readonly digest: string;
    /** Of all its files. */
    readonly bytes: number;
}
export interface SearchLanguage {
    readonly articles: number;
    /** Pagefind knows the stems of its words: `search/pagefind/wasm.<language>.pagefind` is there; for others `wasm.unknown.pagefind`. */
    readonly stems: boolean;
    /** `search/words/<language>-<n>.json` holds the entries whose key (`foldTerm` of the term) is `>=` the n-th of these, by UTF-16 code units, and `<` the next. The first is ''. */
    readonly words: readonly string[];
}
/** The kinds of values that an article can be chosen by. */
export declare const facetNames: readonly ['section', 'topic', 'author', 'person', 'place', 'issue'];
export type FacetName = (typeof facetNames)[number];
/** `search/<volume>/table.json`: an article is a row, and has the same place in every column. Oldest first, within each language. */
export interface VolumeTable {
    readonly format: number;
    /** Language and how many rows are in it; the rows of a language are together, in this order. */
    readonly languages: readonly (readonly [language: string, rows: number])[];
    /** Pagefind's name for the article (a result's `id`) is `<language>_<hash>`. */
    readonly hashes: readonly string[];
    /** From the site's root, not encoded: `2001/07/14/ferry.html`. */
    readonly addresses: readonly string[];
    /** `YYYYMMDD`; 0 where undated. */
    readonly earliest: readonly number[];
    /** Row → `YYYYMMDD`, only where it is not the earliest. */
    readonly latest: Readonly<Record<string, number>>;
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
/** `search/<volume>/records-<n>.json`: rows from `n × rowsPerRecords` on. What a list of results or an export needs beyond the table. */
export type VolumeRecords = readonly ArticleRecord[];
export interface ArticleRecord {
    readonly headline: string;
    readonly deck?: string;
    /** As printed, one for each author. */
    readonly bylines?: readonly string[];
    /** EDTF, and the same in words of the archive's language; absent where undated. */
    readonly edtf?: string;
    readonly date?: string;
    /** Page or pages of the paper. */
    readonly page?: string;
    /** The opening words; absent where there is a deck. */
    readonly opening?: string;
}
/**
 * `search/words/<language>-<n>.json`: what Pagefind's indexes of that language know, so that a search asks only volumes
 * that can answer. Every term of every index is here: a volume that is not named has no article with it.
 */
export interface WordShard {
    /** In order of `foldTerm(term)`, then of the term. */
    readonly terms: readonly TermEntry[];
    /** Words whose term is in another shard: the word as in `TermEntry`, and its term. */
    readonly elsewhere?: readonly (readonly [word: string, term: string])[];
}
/**
 * - `term`: a word as Pagefind's index has it: lower case, without accents, without punctuation, its stem.
 * - `articles`: in how many articles it occurs.
 * - `volumes`: six to a character (`A`–`Z`, `a`–`z`, `0`–`9`, `-`, `_` are 0 to 63), bit i of character c set where the volume at
 *   place 6c + i of the manifest has it; the last characters are left out where they would be `A`.
 * - then pairs: a word of the texts that has this term (lower case, with its accents and ligatures), and in how many articles it stands.
 *   Where there is none, the term is a part of a word or the text's own word.
 */
export type TermEntry = readonly [term: string, articles: number, volumes: string, ...words: (string | number)[]];
