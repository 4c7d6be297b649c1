/** Strings shorter than this are never kept by V8 as slices of another (`SlicedString::kMinLength` in its sources). */
const shortestSlice = 13;
/** Where all but the longest strings are written and read again. */
const scratch = Buffer.alloc(4096);

/**
 * A copy of plain data whose strings are their own. V8 keeps the whole of a source text alive for as long as a slice of
 * it is, such as a headline. What occurs twice, a string or an object, is kept once.
 */
export function detached<T>(data: T): T {
  return copyOf(data, { strings: new Map(), objects: new Map() }) as T;
}

interface Copies {
  readonly strings: Map<string, string>;
  readonly objects: Map<object, object>;
}

function copyOf(value: unknown, copies: Copies): unknown {
  if (typeof value === 'string') return value.length < shortestSlice ? value : ownString(value, copies.strings);
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.objects.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const each of value) list.push(copyOf(each, copies));
    copies.objects.set(value, list);
    return list;
  }
  // Plain data of our own types: its names are never those of an article. What needs no copy is there already.
  const copied: Record<string, unknown> = { ...value };
  for (const name in copied) {
    const member = copied[name];
    if (typeof member === 'string' ? member.length >= shortestSlice : typeof member === 'object') copied[name] = copyOf(member, copies);
  }
  copies.objects.set(value, copied);
  return copied;
}

function ownString(text: string, strings: Map<string, string>): string {
  let own = strings.get(text);
  if (own === undefined) {
    // Latin-1 where it can be: one byte a character instead of two.
    own = rewritten(text, isLatin1(text) ? 'latin1' : 'utf16le');
    strings.set(text, own);
  }
  return own;
}

function rewritten(text: string, encoding: 'latin1' | 'utf16le'): string {
  if (text.length * 2 > scratch.length) return Buffer.from(text, encoding).toString(encoding);
  return scratch.toString(encoding, 0, scratch.write(text, encoding));
}

function isLatin1(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0xff) return false;
  return true;
}
