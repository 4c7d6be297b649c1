import { compoundWords } from '../words/compoundWords.js';
import { printQuery } from './printQuery.js';
import type { Clause, Query, Term } from './query.js';

/**
 * The query without quotation marks and `+`, and signs within words (`jane@example.org`): what may be found where nothing is as it was asked for. Undefined where it has none.
 *
 * @param nowhere words that no article has in their form; of others hyphens, slashes and dots stay
 */
export function wordsAlone(query: Query, nowhere: ReadonlySet<string> = new Set()): string | undefined {
  const clauses = query.clauses.flatMap((clause): Clause[] => {
    if (clause.sign === 'not') return [clause];
    const any = clause.any.flatMap((term) => (nowhere.has(term.text) ? compoundWords(term.text).map(word) : loose(term)));
    // Alternatives stay together; the words of a phrase become clauses of their own.
    const isJoined = clause.any.length > 1 || clause.or !== undefined;
    const parts = isJoined ? [any] : any.map((term) => [term]);
    return parts.map((part) => (clause.or === undefined ? { sign: 'may', any: part } : { ...clause, any: part }));
  });
  const looser = printQuery({ ...query, clauses });
  return looser === printQuery(query) ? undefined : looser;
}

function loose({ kind, text }: Term): Term[] {
  if (kind === 'prefix' || (kind === 'word' && !/[^\p{L}\p{N}\p{M}'’./-]/u.test(text))) return [{ kind, text }];
  // Without what would have a meaning of its own outside the quotation marks: signs, colons, a joining word in capitals.
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’./-]*/gu) ?? []).map((text) => word(text.toLowerCase()));
}

function word(text: string): Term {
  return { kind: 'word', text };
}
