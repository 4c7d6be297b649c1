/** What a folder's name says about where its files stand in the archive, apart from their subject. */
export type StructuralFolder =
  | { readonly kind: 'year' | 'month' | 'day'; readonly digits: string }
  | { readonly kind: 'date'; readonly digits: string }
  | { readonly kind: 'issue'; readonly number: number }
  | { readonly kind: 'storage' };

/** Folders that only say "here are the texts". */
const storage = /^(?:_?posts|articles|content|texts?|txt|md|markdown|pages|archive|blog|files|undated)$/i;

/** `above` holds the kinds of the folders above: a month is one only below a year, a day only below a month. */
function structuralFolder(name: string, above: readonly (StructuralFolder | undefined)[]): StructuralFolder | undefined {
  if (/^(?:1[4-9]|20)\d{2}$/.test(name)) return { kind: 'year', digits: name };
  if (/^(?:1[4-9]|20)\d{2}[-_.]\d{2}(?:[-_.]\d{2})?$/.test(name)) return { kind: 'date', digits: name.replace(/[_.]/g, '-') };
  const parent = above.at(-1)?.kind;
  if (parent === 'year' && /^(?:0?[1-9]|1[0-2])$/.test(name)) return { kind: 'month', digits: name };
  if (parent === 'month' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(name)) return { kind: 'day', digits: name };
  const issue = /^(?:issue|no|nr|num|number|n|ausgabe|heft|numero)[-_. ]?0*(\d{1,5})$/i.exec(name);
  if (issue !== null) return { kind: 'issue', number: Number(issue[1]) };
  return storage.test(name) ? { kind: 'storage' } : undefined;
}

export function structuralFolders(folders: readonly string[]): (StructuralFolder | undefined)[] {
  const kinds: (StructuralFolder | undefined)[] = [];
  for (const folder of folders) kinds.push(structuralFolder(folder, kinds));
  return kinds;
}
