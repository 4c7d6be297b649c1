/**
 * A copy of plain data whose strings are their own. V8 keeps the whole of a source text alive for as long as a slice of
 * it is, such as a headline; with 30,000 articles that was 230 MB where 60 would do.
 */
export function detached<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
