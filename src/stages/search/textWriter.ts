import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagefindFile } from './pagefindFile.js';

export interface StoredText {
  readonly address: string;
  readonly title: string;
  /** So many of its first words are the headline's, and so many those of all that stands before deck and text. */
  readonly head: readonly [headline: number, all: number];
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
  /** After the last. */
  readonly end: () => void;
}

/** Writes the texts for results to quote from, as Pagefind's fragments. */
export function textWriter({ dir, language, textsPerFile }: TextPlace): TextWriter {
  const folder = join(dir, 'fragment');
  mkdirSync(folder, { recursive: true });
  let [texts, files] = [0, 0];
  let waiting: [name: string, fragment: unknown][] = [];
  const write = (content: unknown): void => {
    writeFileSync(join(folder, `${language}_${files}.pf_fragment`), pagefindFile(JSON.stringify(content)));
    files += 1;
  };
  const end = (): void => {
    if (waiting.length > 0) write(Object.fromEntries(waiting));
    waiting = [];
  };
  return {
    add: ({ address, title, head, content }) => {
      const fragment = { url: `/${address}`, content, meta: { title, head: head.join(' ') }, anchors: [] };
      const name = `${language}_${texts}`;
      texts += 1;
      if (textsPerFile === 1) return write(fragment);
      waiting.push([name, fragment]);
      if (waiting.length === textsPerFile) end();
    },
    end,
  };
}
