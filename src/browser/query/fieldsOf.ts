import type { FieldClause, Query } from './query.js';

/** All that a query asks of fields, by itself or where an OR joins it to something else. */
export function fieldsOf({ clauses, fields }: Query): FieldClause[] {
  return [...fields, ...clauses.flatMap(({ or = [] }) => or.flatMap((condition) => ('field' in condition ? [condition] : [])))];
}
