/** What the page adds to notes: their heading, the sign in the text, and the way back to it. */
const added =
  /(?<=<section data-footnotes[^>]*>)\s*<h2[^>]* id="footnote-label">Footnotes<\/h2>| ?<a[^>]* data-footnote-backref[^>]*>[^<]*(?:<sup>[^<]*<\/sup>)?<\/a>|<a[^>]* data-footnote-ref[^>]*>[^<]*<\/a>/g;

/** A body with the words of its source alone: neither search nor data know of signs that stand for notes. */
export function withoutNoteSigns(html: string): string {
  return html.includes('data-footnote') ? html.replace(added, '') : html;
}
