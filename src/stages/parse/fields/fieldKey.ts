/** A field's name as names are compared: `publishDate`, `publish_date`, `PUBLISH-DATE` and `Publish date` are one, and so are `Título` and `titulo`. */
export function fieldKey(name: string): string {
  if (/^[a-z0-9]*$/.test(name)) return name;
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
