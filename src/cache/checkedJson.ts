/** A file of JSON with the digest of its text before it, written under another name first: what is read is what was written, or nothing. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { digestOf } from '../model/digestOf.js';

export const checkedJson = {
  write: (file: string, value: unknown): void => {
    const json = JSON.stringify(value);
    writeFileSync(`${file}.new`, `${digestOf(json)}\n${json}`);
    renameSync(`${file}.new`, file);
  },
  /** Undefined where there is no such file, or it cannot be trusted. */
  read: (file: string): unknown => {
    try {
      const text = readFileSync(file, 'utf8');
      const json = text.slice(text.indexOf('\n') + 1);
      return text.startsWith(`${digestOf(json)}\n`) ? JSON.parse(json) : undefined;
    } catch {
      return undefined;
    }
  },
};
