/**
 * Query → the text that means it, with English names of fields; `parseQuery` reads it as the same query.
 */
import type { Clause, Condition, DateClause, FieldClause, Query, Term } from './query.js';

export function printQuery({ clauses, fields, dates }: Query): string {
  return [...clauses.map(clauseText), ...fields.map(fieldText), ...dates.map(dateText)].join(' ');
}

function clauseText({ sign, any, or = [] }: Clause): string {
  // A clause with conditions must be met as it is.
  const mark = sign === 'not' ? '-' : sign === 'must' && or.length === 0 ? '+' : '';
  return `${mark}${[...any.map(termText), ...or.map(conditionText)].join(' OR ')}`;
}

function conditionText(condition: Condition): string {
  if ('absent' in condition) return `-${termText(condition.absent)}`;
  return 'field' in condition ? fieldText(condition) : `${condition.isNot ? '-' : ''}${dateText(condition)}`;
}

function fieldText({ field, value, isNot }: FieldClause): string {
  return `${isNot ? '-' : ''}${field}:"${value}"`;
}

function dateText({ relation, date }: DateClause): string {
  return `${relation}:${date}`;
}

function termText({ kind, text }: Term): string {
  if (kind === 'word') return text;
  return kind === 'prefix' ? `${text}*` : `"${text}"`;
}
