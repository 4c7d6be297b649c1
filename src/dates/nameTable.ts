import { foldWord } from './foldWord.js';

/** What one written name stands for, and in which languages it is a whole name or a shortened one. */
export interface NameEntry {
  /** From 1. */
  readonly number: number;
  readonly full: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}

/** One map out of a table of names by language. Where two languages use one word for two numbers, the language that stands first keeps it. */
export function nameTable(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, NameEntry> {
  const table = new Map<string, { number: number; full: Set<string>; short: Set<string> }>();
  for (const [language, cells] of Object.entries(names)) {
    for (const [index, cell] of cells.entries()) {
      const [full = '', short = ''] = cell.split('; ');
      for (const [kind, list] of [['full', full] as const, ['short', short] as const]) {
        for (const name of list.split(' ').filter((each) => each !== '')) {
          const key = name.split('_').map(foldWord).join(' ');
          const entry = table.get(key) ?? { number: index + 1, full: new Set(), short: new Set() };
          if (entry.number === index + 1) table.set(key, { ...entry, [kind]: entry[kind].add(language) });
        }
      }
    }
  }
  return table;
}
