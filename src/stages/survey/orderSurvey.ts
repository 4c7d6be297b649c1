/** Learns, folder by folder, whether day or month comes first in dates of digits. Texts are added one by one and not kept; the order of adding is irrelevant. */
import { dirname } from 'node:path/posix';
import { type ShownOrder, shownOrder } from '../../dates/shownOrder.js';

export interface OrderSurvey {
  add(path: string, text: string): void;
  /** By folder; folders whose files disagree are left out. */
  shown(): ReadonlyMap<string, ShownOrder>;
}

export function orderSurvey(): OrderSurvey {
  const folders = new Map<string, ShownOrder | 'both'>();
  return {
    add: (path, text) => {
      const shown = shownOrder(text);
      if (shown === undefined) return;
      const folder = dirname(path);
      const known = folders.get(folder);
      if (known === 'both') return;
      if (shown === 'both' || (known !== undefined && known.order !== shown.order)) folders.set(folder, 'both');
      // Of several examples the same one, in whatever order they come.
      else if (known === undefined || shown.example < known.example) folders.set(folder, shown);
    },
    shown: () => new Map([...folders].flatMap(([folder, shown]) => (shown === 'both' ? [] : [[folder, shown] as const]))),
  };
}
