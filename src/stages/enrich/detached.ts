/** Strings shorter than this are never kept by V8 as slices of another (`SlicedString::kMinLength` in its sources). */
const shortestSlice = 13;

/**
 * A copy of plain data whose strings are their own. V8 keeps the whole of a source text alive for as long as a slice of
 * it is, such as a headline. What occurs twice, a string or an object, is kept once.
 */
export function detached<T>(data: T): T {
  const strings = new Map<string, string>();
  const objects = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length < shortestSlice ? value : ownString(value, strings);
    if (typeof value !== 'object' || value === null) return value;
    const known = objects.get(value);
    if (known !== undefined) return known;
    const copied = Array.isArray(value) ? value.map(copy) : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)]));
    objects.set(value, copied);
    return copied;
  };
  return copy(data) as T;
}

function ownString(text: string, strings: Map<string, string>): string {
  let own = strings.get(text);
  if (own === undefined) {
    // Latin-1 where it can be: one byte a character instead of two.
    const narrow = Buffer.from(text, 'latin1').toString('latin1');
    own = narrow === text ? narrow : Buffer.from(text, 'utf16le').toString('utf16le');
    strings.set(text, own);
  }
  return own;
}
