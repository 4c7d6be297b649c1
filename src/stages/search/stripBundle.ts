import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Pagefind's own code for the browser (one of its interfaces runs HTML from filter values) and its lists, which the volume's table repeats as far as they are used. */
const unused = /\.(?:js|css|pagefind|pf_meta)$|^pagefind-entry\.json$/;

/** Leaves of a bundle the index and the texts. */
export function stripBundle(bundle: string): void {
  for (const entry of readdirSync(bundle, { withFileTypes: true })) if (entry.isFile() && unused.test(entry.name)) rmSync(join(bundle, entry.name));
}
