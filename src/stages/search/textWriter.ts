import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageName } from './volumeTable.js';
import { hashOf, writePagefindFile } from './writePagefindFile.js';

export interface StoredText {
  readonly address: string;
  readonly title: string;
  /** Words divided by spaces, or by zero-width spaces where the language has none between them. */
  readonly content: string;
}

export interface TextPlace {
  readonly dir: string;
  readonly language: string;
  readonly textsPerFile: number;
}

export interface TextWriter {
  readonly add: (text: StoredText) => void;
  /** @returns what each text is called and which file it is in */
  readonly end: () => readonly PageName[];
}

/** Writes the texts for results to quote from, as Pagefind's fragments. */
export function textWriter({ dir, language, textsPerFile }: TextPlace): TextWriter {
  const folder = join(dir, 'fragment');
  mkdirSync(folder, { recursive: true });
  const names: PageName[] = [];
  let waiting: { readonly id: string; readonly fragment: unknown }[] = [];
  const write = (content: unknown): string => writePagefindFile(folder, { language, ending: 'pf_fragment' }, JSON.stringify(content));
  const close = (): void => {
    if (waiting.length === 0) return;
    const group = write(Object.fromEntries(waiting.map(({ id, fragment }) => [id, fragment])));
    for (const { id } of waiting) names.push({ id, group });
    waiting = [];
  };
  return {
    add: ({ address, title, content }) => {
      const fragment = { url: `/${address}`, content, meta: { title }, anchors: [] };
      if (textsPerFile === 1) {
        names.push({ id: write(fragment), group: '' });
        return;
      }
      waiting.push({ id: `${language}_${hashOf(JSON.stringify(fragment))}`, fragment });
      if (waiting.length === textsPerFile) close();
    },
    end: () => {
      close();
      return names;
    },
  };
}
