/** Finds texts by the names that people and programs write for them. */
import type { SourcePath } from '../../model/brands.js';

const textEnding = /\.(?:txt|text|md|markdown|mkd|mkdn|mdown)$/i;

/** The text of a path below the content folder, with or without its ending; capitals and the spelling of accents matter only where they tell two texts apart. */
export function textFinder(articles: readonly SourcePath[]): (name: string) => SourcePath | undefined {
  // Most archives have no names to look for.
  let index: TextIndex | undefined;
  return (name) => {
    index ??= indexOf(articles);
    return index.exact.get(name) ?? index.folded.get(foldedPath(name));
  };
}

interface TextIndex {
  readonly exact: ReadonlyMap<string, SourcePath>;
  readonly folded: ReadonlyMap<string, SourcePath>;
}

function indexOf(articles: readonly SourcePath[]): TextIndex {
  const exact = new Map<string, SourcePath>();
  const folded = new Map<string, SourcePath>();
  for (const path of articles) {
    const stem = path.replace(textEnding, '');
    exact.set(path, path);
    folded.set(foldedPath(path), path);
    // Of `a.md` and `a.txt`, the bare name `a` means the first.
    if (!exact.has(stem)) exact.set(stem, path);
    if (!folded.has(foldedPath(stem))) folded.set(foldedPath(stem), path);
  }
  return { exact, folded };
}

/** File systems of some machines tell neither capitals nor composed accents apart. */
function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
