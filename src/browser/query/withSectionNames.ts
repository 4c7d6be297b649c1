/** A query whose sections may be named by their folders, with their printed names instead. */
import { wordKey } from '../words/wordKey.js';
import type { FieldClause, Query } from './query.js';

/** @param sections folder's name → printed name */
export function withSectionNames(query: Query, sections: Readonly<Record<string, string>>): Query {
  const printed = new Map(Object.entries(sections).map(([folder, name]) => [wordKey(folder), name]));
  const named = (clause: FieldClause): FieldClause => (clause.field === 'section' ? { ...clause, value: printed.get(wordKey(clause.value)) ?? clause.value } : clause);
  return {
    ...query,
    fields: query.fields.map(named),
    clauses: query.clauses.map((clause) =>
      clause.or === undefined ? clause : { ...clause, or: clause.or.map((condition) => ('field' in condition ? named(condition) : condition)) },
    ),
  };
}
