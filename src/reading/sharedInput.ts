/** What all batches have in common, written once in memory that threads share, and read once by each of them. */
import { deserialize, serialize } from 'node:v8';
import type { ReadingInput } from './readFile.js';

export interface SharedInput {
  /** Tells it from others of the same process. */
  readonly number: number;
  /** As `v8.serialize` writes it. */
  readonly bytes: SharedArrayBuffer;
}

let written = 0;
let known: { readonly number: number; readonly input: ReadingInput } | undefined;

export function shareInput(input: ReadingInput): SharedInput {
  const own = serialize(input);
  const bytes = new SharedArrayBuffer(own.length);
  own.copy(Buffer.from(bytes));
  written += 1;
  return { number: written, bytes };
}

/** The latest is kept. */
export function inputOf({ number, bytes }: SharedInput): ReadingInput {
  // V8 reads from memory of its own alone.
  if (known?.number !== number) known = { number, input: deserialize(Buffer.from(new Uint8Array(bytes))) as ReadingInput };
  return known.input;
}
