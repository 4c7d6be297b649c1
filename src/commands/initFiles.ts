/** What `backfile init` writes. */
import { stringify } from 'yaml';

/** `content`: the folder of the texts, where it has another name than `content`. */
export function exampleSettings(folder: string, content?: string): string {
  const words = folder.replace(/[-_\s\p{Cc}]+/gu, ' ').trim() || 'My archive';
  return `# Settings of this archive. Everything is optional; docs/settings.md tells what else there is.

# Name of the archive, and a line under it.
name: ${stringify(words.charAt(0).toUpperCase() + words.slice(1)).trim()}
# tagline: A weekly from the harbour, 1982 to today

# Main language of the texts and of the interface: en, fr, de, es, ar …
language: en

${content === undefined ? '' : `# Where the texts lie, seen from this file.\ncontent: ${stringify(content).trim()}\n\n`}# The address at which the site will be published. Feeds and the sitemap need it.
# url: https://example.org/archive/

# Periodicals whose issues the texts belong or refer to, as in "cf. HB 12/24".
# publications:
#   - abbreviation: HB
#     name: Harbour Bulletin
#     numbering: "{number}/{year}"

# Names of sections, by the names of their folders.
# sections:
#   sea-life: Life at sea

# Files not to read.
# exclude:
#   - "drafts/**"

# A line at the foot of every page.
# footer: Published by the Harbour Society
# rights: © The authors. All rights reserved.

# The licence of the texts, by its SPDX id, and this edition of the archive.
# licence: CC-BY-4.0
# edition: First edition, 2026
`;
}

export const exampleArticle = `The ferry is back

After eleven days in the yard the ferry returned to the harbour on Tuesday morning, with a new coat of paint and the old engine.

"She sounds the same," said the harbour master, "and that is how we like her."

The first line of a text is its headline, and blank lines divide its paragraphs. The date is taken from the name of the file. Delete this one when you have put your own texts into the folder.
`;
