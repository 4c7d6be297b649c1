import { operatorOf } from './operatorOf.js';
import { parseQuery } from './parseQuery.js';
import { withoutBrackets } from './withoutBrackets.js';

const bracketed = /(\S*)\s*\(([^()]*)\)\s*(\S*)/g;

/** Whether brackets stand where they would mean something that was not read, since one is not closed or the query would grow too long: they are passed over. */
export function misreadBrackets(typed: string): boolean {
  return [...withoutBrackets(typed).matchAll(bracketed)].some(([, before = '', within = '', after = '']) => {
    const { clauses, fields, dates } = parseQuery(within);
    const parts = clauses.length + fields.length + dates.length;
    const alternatives = clauses.reduce((sum, { any, or = [] }) => sum + any.length + or.length, 0) + fields.length;
    if (operatorOf(before) === 'not' || /^[-−]$/.test(before)) return Math.max(parts, alternatives) > 1;
    return parts > 1 && (operatorOf(before) === 'or' || operatorOf(after) === 'or');
  });
}
