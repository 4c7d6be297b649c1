import type { Diagnostic } from '../model/diagnostic.js';
import { diagnosticCatalogue } from '../model/diagnosticCatalogue.js';

/** Diagnostics in the order of their places; what the catalogue wants reported once is merged, with its first place and a count. */
export function mergeRepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) => compare(a.place?.path ?? '', b.place?.path ?? '') || (a.place?.line ?? 0) - (b.place?.line ?? 0) || compare(a.code, b.code) || compare(a.message, b.message),
  );
  const merged: Diagnostic[] = [];
  const positions = new Map<string, number>();
  for (const diagnostic of sorted) {
    const entry = diagnosticCatalogue[diagnostic.code];
    if (!('onceFor' in entry)) {
      merged.push(diagnostic);
      continue;
    }
    const key = `${diagnostic.code}\n${diagnostic.place?.field ?? ''}`;
    const position = positions.get(key);
    const first = position === undefined ? undefined : merged[position];
    if (position === undefined || first === undefined) {
      positions.set(key, merged.length);
      merged.push({ ...diagnostic, times: 1 });
    } else {
      merged[position] = { ...first, times: (first.times ?? 1) + 1 };
    }
  }
  return merged;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
