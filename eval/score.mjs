/**
 * How a reading is compared with its label. A label names only what it knows: a field that it leaves out is not scored,
 * null and [] say that the source does not state it, and whatever is found there is counted as invented.
 * Everything here is a pure function; nothing reads files or prints.
 */
import { tongues } from './tongues.mjs';

const quotes = /^["'“”„«»‹›‘’「『]+|["'“”„«»‹›‘’」』]+$/gu;

/** White space of every kind is one space; nothing else changes. */
export function folded(text) {
  return String(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** As `folded`, without quotation marks around the whole. */
export function withoutQuotes(text) {
  const plain = folded(text);
  const bare = plain.replace(quotes, '').trim();
  // Only a pair belongs to the whole: `“A” and “B”` keeps its own.
  return /["“”„«»]/u.test(bare) || bare === '' ? plain : bare;
}

/** The day of a time, and one notation for "on some day between the two". */
export function edtfKey(edtf) {
  const day = folded(edtf).replace(/T[0-9:.]+(?:Z|[+-]\d\d:?\d\d)?/g, '');
  const span = /^(\d[\dX?~%-]*)\/(\d[\dX?~%-]*)$/.exec(day);
  return span === null ? day.replaceAll(', ', ',') : `[${span[1]}..${span[2]}]`;
}

const monthNames = Object.values(tongues).map(({ months }) => months.map((name) => name.toLowerCase()));

/** Datelines state days in EDTF or as printed: "March 9", "9 mars" and "XXXX-03-09" are the same day of an unknown year. */
export function datelineDay(text) {
  const plain = folded(text).toLowerCase();
  const cjk = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/u.exec(plain);
  if (cjk !== null) return dayKey(cjk[1], Number(cjk[2]), cjk[3]);
  const numbers = plain.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  const word = (plain.match(/\p{L}{3,}/gu) ?? []).map(monthNumber).find((number) => number > 0);
  if (word !== undefined && day !== undefined) return dayKey(year, word, day);
  return plain.replace(/^-{2}(?=\d)/, 'xxxx-').replace(/^(?=\d\d-\d\d$)/, 'xxxx-');
}

/** Names are written out or cut short: "September", "Sept.". */
function monthNumber(word) {
  for (const months of monthNames) {
    const at = months.findIndex((name) => name.startsWith(word));
    if (at !== -1) return at + 1;
  }
  return 0;
}

function dayKey(year, month, day) {
  return `${year ?? 'xxxx'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const lower = (text) => withoutQuotes(text).toLowerCase();
const place = (text) => lower(text).replace(/[\s.,:;—–-]+$/u, '');
const primary = (tag) => folded(tag).toLowerCase().split('-')[0];
const encodingKey = (name) =>
  folded(name)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** How the value of a field is found in what `inspect` prints, and what counts as the same value. */
const singles = {
  headline: { from: (got) => got.headline, key: withoutQuotes },
  kicker: { from: (got) => got.kicker, key: withoutQuotes },
  deck: { from: (got) => got.deck, key: withoutQuotes },
  dateline: { from: (got) => got.dateline?.place, key: place },
  datelineDate: { from: (got) => got.dateline?.date?.edtf ?? got.dateline?.date, key: datelineDay },
  published: { from: (got) => got.published?.edtf, key: edtfKey },
  section: { from: (got) => got.section, key: lower },
  page: { from: (got) => got.page, key: lower },
  language: { from: (got) => got.language, key: primary },
  encoding: { from: (got) => got.encoding, key: encodingKey },
  draft: { from: (got) => got.draft, key: String },
  paragraphs: { from: (got) => got.paragraphs?.length, key: String },
};

const sets = {
  bylines: { from: (got) => (got.bylines ?? []).map((byline) => byline.name), key: lower },
  topics: { from: (got) => got.topics ?? [], key: lower },
  // Several articles may be said to be one text; each is named by its file.
  duplicates: { from: duplicatesOf, key: folded },
};

/** The fields in the order of the table. */
export const fieldNames = [
  'headline',
  'kicker',
  'deck',
  'bylines',
  'dateline',
  'datelineDate',
  'published',
  'section',
  'page',
  'issue',
  'topics',
  'references',
  'removed',
  'gone',
  'kept',
  'paragraphs',
  'language',
  'encoding',
  'draft',
  'duplicates',
];

/**
 * @typedef {{ field: string, hits: number, extra: number, missing: number, expected: unknown, got: unknown }} FieldScore
 * `hits` are right, `extra` were found and are not so, `missing` are so and were not found.
 */

/**
 * @param {Record<string, unknown>} label
 * @param {Record<string, unknown>} got one object that `inspect --jsonl` printed
 * @returns {FieldScore[]}
 */
export function scoreCase(label, got) {
  const scores = [];
  for (const field of fieldNames) {
    if (!(field in label)) continue;
    scores.push({ field, ...scoreField(field, label, got) });
  }
  return scores;
}

function scoreField(field, label, got) {
  const expected = label[field];
  const single = singles[field];
  if (single !== undefined) return compareSingle(expected, single.from(got) ?? null, single.key);
  const set = sets[field];
  if (set !== undefined) return compareSets(expected, set.from(got), set.key);
  if (field === 'issue') return compareSingle(expected, got.issue ?? null, undefined, agrees);
  if (field === 'references') return compareSets(expected, got.references ?? [], undefined, agrees);
  if (field === 'removed') return compareRemoved(expected, label.gone ?? [], got.removed ?? []);
  return compareText(field, expected, got);
}

/** A label may allow several answers: `{ "any": [null, "1912"] }`. */
export function compareSingle(expected, found, key, same = (one, other) => key(one) === key(other)) {
  const allowed = isChoice(expected) ? expected.any : [expected];
  const fits = allowed.some((one) => (one === null || found === null ? one === found : same(one, found)));
  if (fits) return { hits: found === null ? 0 : 1, extra: 0, missing: 0, expected, got: found };
  return { hits: 0, extra: found === null ? 0 : 1, missing: allowed.includes(null) ? 0 : 1, expected, got: found };
}

function isChoice(value) {
  return typeof value === 'object' && value !== null && Array.isArray(value.any);
}

/** Order does not count; each found value answers for one expected value only. Of several sets that are right, the nearest counts. */
export function compareSets(expected, found, key, same = (one, other) => key(one) === key(other)) {
  if (isChoice(expected)) {
    const scores = expected.any.map((one) => compareSets(one, found, key, same));
    const nearest = Math.min(...scores.map(({ extra, missing }) => extra + missing));
    return { ...scores.find(({ extra, missing }) => extra + missing === nearest), expected };
  }
  const left = [...found];
  let hits = 0;
  for (const one of expected) {
    const at = left.findIndex((other) => same(one, other));
    if (at === -1) continue;
    left.splice(at, 1);
    hits += 1;
  }
  return { hits, extra: left.length, missing: expected.length - hits, expected, got: found };
}

/** An issue or a reference agrees if it does in all that the label states; `null` states that a part is not known. */
function agrees(expected, found) {
  return ['publication', 'volume', 'number', 'year'].every((part) => {
    if (!(part in expected)) return true;
    const [one, other] = [expected[part] ?? null, found[part] ?? null];
    return one === null || other === null ? one === other : folded(one).toLowerCase() === folded(other).toLowerCase();
  });
}

/** What was removed may be recorded as lines or as blocks; lines that may be metadata as well as litter (`gone`) are not held against it. */
function compareRemoved(expected, gone, removed) {
  const texts = removed.map((one) => folded(one.text));
  const lines = expected.map(folded);
  const hits = lines.filter((line) => texts.some((text) => text.includes(line))).length;
  const known = [...lines, ...gone.map(folded)];
  const extra = texts.filter((text) => text !== '' && !known.some((line) => text.includes(line) || line.includes(text)));
  return { hits, extra: extra.length, missing: lines.length - hits, expected, got: removed.map((one) => one.text) };
}

/** `kept` lines stand in the text, `gone` lines do not, wherever else they were put. */
function compareText(field, expected, got) {
  const text = folded(got.text ?? '');
  const lines = new Set((got.paragraphs ?? []).flatMap((paragraph) => [folded(paragraph), ...paragraph.split('\n').map(folded)]));
  const wrong = expected.filter((line) => (field === 'kept' ? !text.includes(folded(line)) : lines.has(folded(line)) || (folded(line).length > 24 && text.includes(folded(line)))));
  return {
    hits: expected.length - wrong.length,
    extra: 0,
    missing: wrong.length,
    expected,
    got: wrong.length === 0 ? expected : { [field === 'kept' ? 'lost' : 'still there']: wrong },
  };
}

function duplicatesOf(got) {
  if (Array.isArray(got.duplicates)) return got.duplicates.map((one) => (typeof one === 'string' ? one : (one.file ?? one.path)));
  const told = (got.diagnostics ?? []).filter((one) => /duplicate|reprint/.test(one.code ?? ''));
  return [...new Set(told.flatMap((one) => one.message.match(/[\w./-]+\.(?:txt|md)/g) ?? []))].filter((file) => file !== got.file);
}

/**
 * Adds scores up, field by field.
 *
 * @param {Iterable<FieldScore>} scores
 * @returns {{ field: string, cases: number, right: number, invented: number, hits: number, extra: number, missing: number, precision: number | null, recall: number | null, f1: number | null }[]}
 */
export function tally(scores) {
  const rows = new Map();
  for (const { field, hits, extra, missing, expected } of scores) {
    const row = rows.get(field) ?? { field, cases: 0, right: 0, invented: 0, hits: 0, extra: 0, missing: 0 };
    row.cases += 1;
    if (extra === 0 && missing === 0) row.right += 1;
    if (extra > 0 && isEmpty(expected)) row.invented += 1;
    row.hits += hits;
    row.extra += extra;
    row.missing += missing;
    rows.set(field, row);
  }
  return fieldNames.flatMap((field) => (rows.has(field) ? [{ ...rows.get(field), ...ratios(rows.get(field)) }] : []));
}

function isEmpty(expected) {
  if (isChoice(expected)) return expected.any.some(isEmpty);
  return expected === null || (Array.isArray(expected) && expected.length === 0);
}

/** Precision, recall and F1; null where there was nothing to find and nothing found. */
export function ratios({ hits, extra, missing }) {
  const precision = hits + extra === 0 ? null : hits / (hits + extra);
  const recall = hits + missing === 0 ? null : hits / (hits + missing);
  const f1 = hits + extra + missing === 0 ? null : (2 * hits) / (2 * hits + extra + missing);
  return { precision, recall, f1 };
}
