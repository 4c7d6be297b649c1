/** Which articles of a volume meet a condition that an OR offers beside words, by its table alone. */
import type { FieldClause, TimeCondition } from '../query/query.js';
import type { Volume } from '../volumes/openVolume.js';
import { daysOf } from './daysOf.js';
import { facetValues } from './facetValues.js';
import { rangeOf } from './rangeOf.js';
import { valueHas } from './valueHas.js';

export function conditionIn({ table }: Pick<Volume, 'table'>, condition: FieldClause | TimeCondition): (row: number) => boolean {
  if ('field' in condition) {
    const { labels, of } = facetValues(table, condition.field);
    const passing = new Set(labels.flatMap((label, place) => (valueHas(label, condition) ? [place] : [])));
    return (row) => of(row).some((place) => passing.has(place)) !== condition.isNot;
  }
  const range = rangeOf([condition], { from: '', to: '' });
  return (row) => {
    const own = daysOf(table, row);
    return (range === undefined || (own !== undefined && own.from <= range.to && own.to >= range.from)) !== condition.isNot;
  };
}
