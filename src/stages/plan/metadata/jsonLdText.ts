/** Structured data as text for `<script type="application/ld+json">`, from which no text in it can break out. */

/** A value of JSON-LD; what is undefined is left out. */
export type JsonLd = string | number | boolean | undefined | readonly JsonLd[] | { readonly [name: string]: JsonLd };

/**
 * In JSON, `<`, `>` and `&` stand only in strings, and there an escape means the same: so neither `</script>` nor `<!--`
 * can occur. U+2028 and U+2029 end a line in old JavaScript.
 */
export function jsonLdText(graph: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
