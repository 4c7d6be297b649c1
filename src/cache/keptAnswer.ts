/**
 * The latest answer to a question that is asked in every build and costs more to work out than to keep: what articles are related.
 *
 *   <digest of the question> <SHA-256 of the answer>   in hexadecimal digits, one line
 *   <answer>                                            bytes
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Digest } from '../model/brands.js';
import { digestOf } from '../model/digestOf.js';

export interface KeptAnswer {
  /** Undefined where another question was the latest, or what was kept cannot be trusted. */
  readonly get: (question: Digest) => Buffer | undefined;
  readonly put: (question: Digest, answer: Uint8Array) => void;
  /** Writes what was put. */
  readonly save: () => void;
}

export function keptAnswer(file: string): KeptAnswer {
  let latest: { readonly question: Digest; readonly answer: Uint8Array } | undefined;
  return {
    get: (question) => {
      if (latest?.question === question) return Buffer.from(latest.answer);
      const bytes = bytesOf(file);
      const end = bytes.indexOf(10);
      const answer = bytes.subarray(end + 1);
      return bytes.toString('latin1', 0, end) === `${question} ${digestOf(answer)}` ? answer : undefined;
    },
    put: (question, answer) => {
      latest = { question, answer };
    },
    save: () => {
      if (latest === undefined) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${latest.question} ${digestOf(latest.answer)}\n`), latest.answer]));
      renameSync(`${file}.new`, file);
    },
  };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
