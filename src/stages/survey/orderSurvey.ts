/** Learns, folder by folder, whether day or month comes first in dates of digits. What texts show is added one by one; the order of adding is irrelevant. */
import { dirname } from 'node:path/posix';
import type { ShownOrder } from '../../model/knowledge.js';

export interface OrderSurvey {
  add(path: string, shown: ShownOrder | 'both'): void;
  /** By folder, where enough of its files show it and none shows the other order. */
  shown(): ReadonlyMap<string, ShownOrder>;
}

/** A folder may hold texts of many papers: so many files must show the same order. */
const fewestFiles = 3;

export function orderSurvey(): OrderSurvey {
  const folders = new Map<string, { readonly shown: ShownOrder; readonly count: number } | 'both'>();
  return {
    add: (path, shown) => {
      const folder = dirname(path);
      const known = folders.get(folder);
      if (known === 'both') return;
      if (shown === 'both' || (known !== undefined && known.shown.order !== shown.order)) folders.set(folder, 'both');
      // Of several examples the same one, in whatever order they come.
      else folders.set(folder, { shown: known === undefined || shown.example < known.shown.example ? shown : known.shown, count: (known?.count ?? 0) + 1 });
    },
    shown: () => new Map([...folders].flatMap(([folder, shown]) => (shown === 'both' || shown.count < fewestFiles ? [] : [[folder, shown.shown] as const]))),
  };
}
