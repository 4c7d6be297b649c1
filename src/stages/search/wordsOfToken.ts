/** Letters, digits, their accents, and apostrophes and soft hyphens inside words. */
const runs = /[\p{L}\p{N}\p{M}'’ʼ\u00ad]+/gu;
const apostrophe = /['’ʼ]/;
const atEnds = /^['’ʼ]+|['’ʼ]+$/g;
/** What joins words to one: `co-operate`, `12/24`, `U.S.A.`; not a dash or a quotation mark. */
const joined = /^[\p{L}\p{N}\p{M}'’ʼ\u00ad\-‐‑./,:&_@+]+[\p{P}\p{S}]*$/u;
/** Characters of a word beyond which nobody searches. */
const longest = 64;

/**
 * The words in what stands between two spaces, each once, as readers write them: lower case, with accents and apostrophes.
 * Of a compound its parts, and the whole without what joins them, so that `cooperate` finds `co-operate`.
 */
export function wordsOfToken(token: string): readonly string[] {
  const lower = token.toLowerCase();
  if (/^[a-z\d]+$/.test(lower)) return [lower.slice(0, longest)];
  const found = (lower.match(runs) ?? []).map((run) => run.replace(/\u00ad/g, '').replace(atEnds, '')).filter((run) => run !== '');
  const words = new Set(found);
  for (const word of found) if (apostrophe.test(word)) for (const part of word.split(apostrophe)) if (part.length > 1) words.add(part);
  if (found.length > 1 && joined.test(token)) words.add(found.join('').replace(/['’ʼ]/g, ''));
  return [...words].map((word) => word.slice(0, longest));
}
