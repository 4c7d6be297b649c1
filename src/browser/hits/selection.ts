/**
 * What narrows the articles that a query finds: days, and values of facets. Those chosen in the list hold the whole value,
 * those typed hold words of it; several of one facet are joined by OR.
 */

import { facetNames } from '../../model/searchFiles.js';
import type { FieldClause, FieldName } from '../query/query.js';
import type { DayRange } from '../query/readDate.js';

export const fieldNames: readonly FieldName[] = [...facetNames, 'language'];

export interface Selection {
  readonly range?: DayRange;
  readonly chosen: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly typed: readonly FieldClause[];
}
