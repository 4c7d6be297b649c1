/**
 * Puts quotation marks around the numbers, dates and truth values of TOML, so that its parser leaves them as they are
 * written: a date keeps its offset, `1.10` its nought, and a day that no calendar has is reported as a date and not as TOML.
 */
export interface QuotedToml {
  readonly text: string;
  /** The line in which each name at the top begins, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

const scalar = /^(?:true|false|[+-]?(?:inf|nan)|[+-]?\d[\w.:+-]*(?: \d[\w.:+-]*)?)$/;
const blank = /[ \t\r\n]*/y;
const space = /[ \t]*/y;
const bare = /[^,\]}#\n]*/y;

/** What cannot be TOML ends the work: the rest is left as it is, for the parser to complain of. */
export function quoteTomlScalars(toml: string): QuotedToml {
  const parts: string[] = [];
  const lines = new Map<string, number>();
  const open: ('[' | '{')[] = [];
  let copied = 0;
  let at = 0;
  let inTable = false;
  let line = 1;
  let counted = 0;

  const skip = (pattern: RegExp): void => {
    pattern.lastIndex = at;
    pattern.test(toml);
    at = pattern.lastIndex;
  };
  /** Past blank space, line ends and comments. */
  const skipBlank = (): void => {
    for (skip(blank); toml[at] === '#'; skip(blank)) {
      const end = toml.indexOf('\n', at);
      at = end < 0 ? toml.length : end;
    }
  };
  /** Past a quoted text; false where it has no end. */
  const skipText = (): boolean => {
    const mark = toml[at] ?? '';
    const fence = toml.startsWith(mark.repeat(3), at) ? mark.repeat(3) : mark;
    for (at += fence.length; at < toml.length; at += 1) {
      if (mark === '"' && toml[at] === '\\') at += 1;
      else if (toml.startsWith(fence, at)) {
        at += fence.length;
        // Up to two more marks may belong to the text itself.
        while (fence.length === 3 && toml[at] === mark) at += 1;
        return true;
      } else if (fence.length === 1 && toml[at] === '\n') return false;
    }
    return false;
  };
  const skipKey = (end: string): boolean => {
    while (at < toml.length && toml[at] !== end) {
      if (toml[at] === '\n') return false;
      if (toml[at] === '"' || toml[at] === "'") {
        if (!skipText()) return false;
      } else at += 1;
    }
    at += 1;
    return at <= toml.length;
  };
  const note = (key: string): void => {
    const start = at;
    for (let next = toml.indexOf('\n', counted); next >= 0 && next < start; next = toml.indexOf('\n', next + 1)) line += 1;
    counted = start;
    const name = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s.=\]]*))/.exec(key);
    const found = name?.[1] ?? name?.[2] ?? name?.[3] ?? '';
    if (!lines.has(found)) lines.set(found, line);
  };
  /** A value, and what closes after it; false at the end of the TOML that is understood. */
  const readValue = (): boolean => {
    for (;;) {
      if (open.length === 0) skip(space);
      else skipBlank();
      const first = toml[at];
      if (first === '[' || first === '{') {
        open.push(first);
        at += 1;
        skipBlank();
        if (first === '{' && toml[at] !== '}') {
          if (!skipKey('=')) return false;
          continue;
        }
        if (toml[at] !== ']' && toml[at] !== '}') continue;
      } else if (first === '"' || first === "'") {
        if (!skipText()) return false;
      } else {
        const start = at;
        skip(bare);
        const text = toml.slice(start, at).trimEnd();
        if (scalar.test(text)) {
          parts.push(toml.slice(copied, start), `"${text}"`);
          copied = start + text.length;
        }
      }
      // What follows a value: a comma and the next one, or the end of what is open.
      for (;;) {
        if (open.length === 0) return true;
        skipBlank();
        if (toml[at] === ']' || toml[at] === '}') {
          open.pop();
          at += 1;
          continue;
        }
        if (toml[at] !== ',') return false;
        at += 1;
        skipBlank();
        if (toml[at] === ']' || toml[at] === '}') continue;
        if (open.at(-1) === '{' && !skipKey('=')) return false;
        break;
      }
    }
  };

  for (skipBlank(); at < toml.length; skipBlank()) {
    const start = at;
    if (toml[at] === '[') {
      inTable = true;
      const begin = toml[at + 1] === '[' ? 2 : 1;
      note(toml.slice(start + begin, start + 200));
      at += begin;
      if (!skipKey(']')) break;
      if (begin === 2 && toml[at] === ']') at += 1;
    } else {
      if (!inTable) note(toml.slice(start, start + 200));
      if (!skipKey('=') || !readValue()) break;
    }
  }
  return { text: parts.join('') + toml.slice(copied), lines };
}
