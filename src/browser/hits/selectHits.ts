/**
 * Narrows hits by range and facets, and counts: for each facet what it would give if nothing were chosen in it, and for
 * the chart the days of what is found.
 */

import type { FieldName } from '../query/query.js';
import type { DayRange } from '../query/readDate.js';
import type { Volume } from '../volumes/openVolume.js';
import { daysOf } from './daysOf.js';
import type { Hit } from './evaluateVolume.js';
import { type FacetValues, facetValues } from './facetValues.js';
import { fieldNames, type Selection } from './selection.js';
import { valueHas } from './valueHas.js';

export interface SelectedHits {
  readonly hits: readonly Hit[];
  /** Facet → value → articles. */
  readonly counts: ReadonlyMap<FieldName, ReadonlyMap<string, number>>;
  /** Days that the hits may be of, whatever the range. */
  readonly days: readonly DayRange[];
  /** Hits that may be of a day outside the range, since their date is not known to the day. */
  readonly rough: number;
  readonly undated: number;
}

interface VolumeFilter {
  readonly values: ReadonlyMap<FieldName, FacetValues>;
  /** For each filter its facet and the places of the values that pass. */
  readonly filters: readonly { readonly field: FieldName; readonly passing: ReadonlySet<number>; readonly isNot: boolean }[];
}

export function selectHits(found: readonly Hit[], selection: Selection): SelectedHits {
  const { range } = selection;
  const filters = new Map<Volume, VolumeFilter>();
  const hits: Hit[] = [];
  const counts = new Map<FieldName, Map<string, number>>();
  const days: DayRange[] = [];
  let rough = 0;
  let undated = 0;
  const count = (field: FieldName, values: FacetValues | undefined, row: number): void => {
    const ofField = counts.get(field) ?? new Map<string, number>();
    counts.set(field, ofField);
    for (const place of values?.of(row) ?? []) {
      const label = values?.labels[place];
      if (label !== undefined) ofField.set(label, (ofField.get(label) ?? 0) + 1);
    }
  };
  for (const hit of found) {
    const { volume, row } = hit;
    const filter = filters.get(volume) ?? volumeFilter(volume, selection);
    filters.set(volume, filter);
    const failed = new Set<FieldName>();
    for (const { field, passing, isNot } of filter.filters) {
      const passes = (filter.values.get(field)?.of(row) ?? []).some((place) => passing.has(place));
      if (passes === isNot) failed.add(field);
    }
    const own = daysOf(volume.table, row);
    if (failed.size === 0) {
      if (own === undefined) undated += 1;
      else days.push(own);
    }
    const isInRange = range === undefined || (own !== undefined && own.from <= range.to && own.to >= range.from);
    if (!isInRange || failed.size > 1) continue;
    const [failedAlone] = failed;
    if (failedAlone === undefined) {
      hits.push(hit);
      if (range !== undefined && own !== undefined && (own.from < range.from || own.to > range.to)) rough += 1;
      for (const [field, values] of filter.values) count(field, values, row);
    } else count(failedAlone, filter.values.get(failedAlone), row);
  }
  return { hits, counts, days, rough, undated };
}

function volumeFilter({ table }: Volume, { chosen, typed }: Selection): VolumeFilter {
  const values = new Map(fieldNames.map((field) => [field, facetValues(table, field)] as const));
  const placesOf = (field: FieldName, test: (label: string) => boolean): Set<number> =>
    new Set((values.get(field)?.labels ?? []).flatMap((label, place) => (test(label) ? [place] : [])));
  const filters: VolumeFilter['filters'][number][] = [];
  for (const field of fieldNames) {
    const labels = chosen[field];
    if (labels !== undefined && labels.length > 0) filters.push({ field, passing: placesOf(field, (label) => labels.includes(label)), isNot: false });
    for (const isNot of [false, true]) {
      const clauses = typed.filter((clause) => clause.field === field && clause.isNot === isNot);
      if (clauses.length > 0) filters.push({ field, passing: placesOf(field, (label) => clauses.some((clause) => valueHas(label, clause))), isNot });
    }
  }
  return { values, filters };
}
