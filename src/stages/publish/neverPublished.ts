/** Names in `public/` that are of no use to readers: what Git and systems put into every folder. */
export const neverPublished: ReadonlySet<string> = new Set(['.git', '.DS_Store', 'Thumbs.db']);
