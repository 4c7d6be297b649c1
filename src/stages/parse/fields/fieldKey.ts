/** Names that were asked for before: each article asks for all of them. The bound is for content that makes up new ones. */
const known = new Map<string, string>();
const mostKnown = 10_000;

/** A field's name as names are compared: `publishDate`, `publish_date`, `PUBLISH-DATE` and `Publish date` are one, and so are `Título` and `titulo`. */
export function fieldKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
  if (known.size < mostKnown && name.length <= 100) known.set(name, key);
  return key;
}
