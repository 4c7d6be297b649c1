/** Void elements in HTML's own spelling: `<meta …>` where preact writes `<meta …/>`. Text cannot match, since its `<` is escaped. */
export function closeVoidTags(html: string): string {
  return html.replace(/<((?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)(?:\s(?:[^<>"]|"[^"]*")*?)?)\/>/g, '<$1>');
}
