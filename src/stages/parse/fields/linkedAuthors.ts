/** Links between notes, the words behind a bar being what is shown. */
const note = /\[\[([^[\]|]{1,200})(?:\|[^[\]]{1,200})?\]\]/g;
const onlyNotes = /^\[\[[^[\]]{1,400}\]\](?:[,;]?\s{0,3}\[\[[^[\]]{1,400}\]\]){0,20}$/;
const file = /^(?:[\w.-]{1,60}\/){1,6}([\w-]{1,60})\.(?:mdx?|ya?ml|json|toml)$/i;

/**
 * The names in a field of authors that are links: `[[Jane Roe]]`, `[[people/Bo Li|Bo]]`, as programs for notes write them, and
 * `content/authors/jane-roe.md`, the file of an author, whose name is her key. Undefined where it is neither.
 */
export function linkedAuthors(value: string): string[] | undefined {
  const text = value.trim();
  if (onlyNotes.test(text)) return [...text.matchAll(note)].map(([, link = '']) => link.slice(link.lastIndexOf('/') + 1).trim()).filter((name) => name !== '');
  const key = file.exec(text)?.[1];
  return key === undefined ? undefined : [key];
}
