/**
 * What the reader typed → a query. Every text is a query: a mistake is read as words, and nothing is dropped but repetitions and bare
 * punctuation. An unclosed quotation mark reaches to the end, so that a phrase is searched while it is being typed.
 */
import type { Clause, Condition, DateClause, FieldClause, Query, Term } from './query.js';
import { type Member, type Part, readGroups } from './readGroups.js';
import { withoutBrackets } from './withoutBrackets.js';

export function parseQuery(typed: string): Query {
  const clauses: Clause[] = [];
  const fields: FieldClause[] = [];
  const dates: DateClause[] = [];
  for (const { members, isMust } of readGroups(withoutBrackets(typed))) {
    const parts = distinct(members);
    const [{ part, isNot }] = parts as [Member];
    const isAlone = parts.length === 1;
    const ofFields = parts.flatMap((member) => fieldOf(member));
    const areOneField = ofFields.length === parts.length && ofFields.every((each) => each.field === ofFields[0]?.field && !each.isNot);
    // Values of one field are joined by OR as it is.
    if (areOneField || (isAlone && ofFields.length === 1)) fields.push(...ofFields);
    else if (isAlone && !isNot && 'relation' in part) dates.push(part);
    else if (isAlone && isNot && 'kind' in part) clauses.push({ sign: 'not', any: [part] });
    else clauses.push(clauseOf(parts, isMust));
  }
  return { clauses: distinct(clauses), fields: distinct(fields), dates: distinct(dates) };
}

function clauseOf(parts: readonly Member[], isMust: boolean): Clause {
  const any = parts.flatMap(({ part, isNot }) => (isTerm(part) && !isNot ? [part] : []));
  const or = parts.flatMap(({ part, isNot }): Condition[] => {
    if (isTerm(part)) return isNot ? [{ absent: part }] : [];
    return [{ ...part, isNot }];
  });
  return or.length === 0 ? { sign: isMust ? 'must' : 'may', any } : { sign: 'must', any, or };
}

function fieldOf({ part, isNot }: Member): FieldClause[] {
  return 'field' in part ? [{ ...part, isNot }] : [];
}

function isTerm(part: Part): part is Term {
  return 'kind' in part;
}

function distinct<T extends Clause | Member | FieldClause | DateClause>(parts: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const part of parts) {
    const key = JSON.stringify(part).toLowerCase();
    if (!kept.has(key)) kept.set(key, part);
  }
  return [...kept.values()];
}
