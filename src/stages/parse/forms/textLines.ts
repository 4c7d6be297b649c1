import type { Node } from 'mdast';

export type Position = NonNullable<Node['position']>;

export type Placed<T> = T & { readonly position: Position };

/** A text by its lines, which end at line feeds. */
export interface TextLines {
  readonly text: string;
  readonly lines: readonly string[];
  /** Offset at which each line begins. */
  readonly starts: readonly number[];
}

export function textLines(text: string): TextLines {
  const lines = text.split('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return { text, lines, starts };
}
