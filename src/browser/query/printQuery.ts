/**
 * Query → the text that means it, with English names of fields; `parseQuery` reads it as the same query.
 */
import type { Query, Term } from './query.js';

export function printQuery({ clauses, fields, dates }: Query): string {
  return [
    ...clauses.map(({ sign, any }) => `${sign === 'must' ? '+' : sign === 'not' ? '-' : ''}${any.map(termText).join(' OR ')}`),
    ...fields.map(({ field, value, isNot }) => `${isNot ? '-' : ''}${field}:"${value}"`),
    ...dates.map(({ relation, date }) => `${relation}:${date}`),
  ].join(' ');
}

function termText({ kind, text }: Term): string {
  if (kind === 'word') return text;
  return kind === 'prefix' ? `${text}*` : `"${text}"`;
}
