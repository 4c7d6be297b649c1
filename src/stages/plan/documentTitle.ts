/** Longest `<title>` that tabs, bookmarks and search engines show, in UTF-16 units as HTML writes it. The headline itself is never cut. */
const titleLength = 70;

/** What a page calls itself, with the name of the archive where there is room for it. */
export function documentTitle(title: string, site: string): string {
  const whole = `${title} – ${site}`;
  if (lengthInHtml(whole) <= titleLength) return whole;
  if (lengthInHtml(title) <= titleLength) return title;
  let end = Math.min(title.length, titleLength - 1);
  while (lengthInHtml(title.slice(0, end)) >= titleLength) end -= 1;
  const cut = title.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${(space > end / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** `&` is written as `&amp;`, `<` as `&lt;`, `"` as `&quot;`. */
function lengthInHtml(text: string): number {
  let length = text.length;
  for (const [sign] of text.matchAll(/[&<"]/g)) length += sign === '<' ? 3 : sign === '&' ? 4 : 5;
  return length;
}
