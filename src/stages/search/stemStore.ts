/**
 * The stems that Pagefind was asked for, one file for each language: most words of a volume are in others too, and starting
 * Pagefind takes longer than an edit should. Processes that make volumes at the same time may each write the file: what one
 * of them forgets of the other's is asked for once more.
 */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { checkedRows } from '../../cache/checkedRows.js';

export interface KnownStems {
  /** Form that was asked for → its stem, folded; empty where Pagefind has none. */
  readonly stems: Map<string, string>;
  /** Whether Pagefind knows the language. */
  readonly areKnown: boolean;
}

/** Forms beyond which a file is begun anew: some 30 MB. */
const mostForms = 1_000_000;

export const stemStore = {
  /** Undefined where nothing is known, or what is cannot be trusted. @param dir for one version of the program */
  read: (dir: string, language: string): KnownStems | undefined => {
    const found = checkedRows.read<readonly [string, string]>(join(dir, language));
    return found === undefined ? undefined : { stems: new Map(found.rows), areKnown: found.head === true };
  },
  /** @param own forms of the volume that asked: all that is kept where there are too many */
  write: (dir: string, language: string, { stems, areKnown }: KnownStems, own: Iterable<string>): void => {
    const kept = stems.size <= mostForms ? stems : new Map([...own].map((form) => [form, stems.get(form) ?? '']));
    mkdirSync(dir, { recursive: true });
    const growing = join(dir, `${language}.${process.pid}`);
    checkedRows.write(growing, kept, areKnown);
    renameSync(growing, join(dir, language));
  },
};
