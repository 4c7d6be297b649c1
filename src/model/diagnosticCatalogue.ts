/**
 * Every diagnostic that backfile can give, by its permanent code.
 * The texts live here and nowhere else; docs/diagnostics.md is generated from this table.
 */
import type { Severity } from './severity.js';

interface CatalogueEntry {
  readonly severity: Severity;
  /** One line for the documentation: when it is given. */
  readonly title: string;
  /** What was found and expected; `{name}` is filled in. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** `field` names the part that makes two diagnostics the same one, reported once with a count. */
  readonly onceFor?: string;
}

export const diagnosticCatalogue = {
  'read/unreadable': {
    severity: 'error',
    title: 'A file could not be read.',
    message: 'The file could not be read ({reason}).',
    remedy: 'Check its permissions and its name, or list it under `exclude` in archive.yaml.',
  },
  'read/unreadable-folder': {
    severity: 'error',
    title: 'A folder could not be read.',
    message: 'The folder could not be read ({reason}); nothing in it is published.',
    remedy: 'Check its permissions, or list it under `exclude` in archive.yaml.',
  },
  'read/symlink': {
    severity: 'warning',
    title: 'A symbolic link lies in the content folder.',
    message: 'This is a symbolic link; links are not followed, since they could lead out of the archive.',
    remedy: 'Put the file itself here, or remove the link.',
  },
  'read/not-regular': {
    severity: 'warning',
    title: 'Something that is neither file nor folder lies in the content folder.',
    message: 'This is neither a file nor a folder (a pipe, a socket or a device).',
    remedy: 'Remove it from the content folder.',
  },
  'read/too-large': {
    severity: 'error',
    title: 'A file is larger than `limits.fileBytes`.',
    message: 'The file has {bytes} bytes; at most {limit} are read.',
    remedy: 'Split it into articles, or raise `limits.fileBytes` in archive.yaml.',
  },
  'read/not-utf8': {
    severity: 'error',
    title: 'A file is not valid UTF-8.',
    message: 'Byte {offset} (0x{byte}) is not valid UTF-8.',
    remedy: 'Convert the file to UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8`.',
  },
  'read/not-utf16': {
    severity: 'error',
    title: 'A file marked as UTF-16 is not valid UTF-16.',
    message: 'The file begins with the mark of UTF-16, but at byte {offset} there is half a character.',
    remedy: 'Save it anew as UTF-8.',
  },
  'read/encoding-detected': {
    severity: 'info',
    title: 'A file is not UTF-8; its encoding was detected.',
    message: 'The file is not UTF-8; it was read as {encoding} ({percent} % sure).',
    remedy: 'Nothing, if the text reads well; otherwise name its encoding under `encodings` in archive.yaml.',
  },
  'read/encoding-unsure': {
    severity: 'warning',
    title: 'A file is not UTF-8, and its encoding is not certain.',
    message: 'The file is not UTF-8; it was read as {encoding}, but that is not certain ({percent} %).',
    remedy: 'Look at the text, and name its encoding under `encodings` in archive.yaml.',
  },
  'read/not-encoded-so': {
    severity: 'error',
    title: 'A file is not in the encoding that the settings name.',
    message: 'Byte {offset} is not valid in {encoding}, which the settings name as the encoding.',
    remedy: 'Correct the encoding in archive.yaml, or take the setting out to have it detected.',
  },
  'read/mojibake': {
    severity: 'warning',
    title: 'A text was decoded wrongly before it came here.',
    message: 'The text was decoded wrongly before it came here: `{found}` was probably `{repaired}` ({count} places). It is published as it is.',
    remedy: 'Set `rules: { mojibake-repair: true }` in archive.yaml to have it mended, or mend the file.',
  },
  'read/binary': {
    severity: 'error',
    title: 'A file with the name of a text holds binary data.',
    message: 'The file holds what no text has: NUL or control characters, or the beginning of a picture, a PDF or an archive.',
    remedy: 'Check that it is a text; give other files another ending or exclude them.',
  },
  'read/empty': {
    severity: 'warning',
    title: 'A file holds no text.',
    message: 'The file holds no text; there is nothing to publish.',
    remedy: 'Add the text, or remove the file.',
  },
  'read/not-an-article': {
    severity: 'info',
    title: 'A file is not an article by its name.',
    message: 'Not published as an article: {reason}.',
    remedy: 'Nothing, if that is right. Rename the file if it is an article.',
  },
  'read/other-text': {
    severity: 'warning',
    title: 'A file is a text in a form that is not read.',
    message: 'Not read: this may be a text, but none that ends in `{ending}` is read.',
    remedy: 'If such files are articles, convert them to Markdown (.md) or plain text (.txt); otherwise name them under `exclude` in archive.yaml.',
    onceFor: 'field',
  },
  'read/failed': {
    severity: 'error',
    title: 'backfile itself failed on a file.',
    message: 'backfile failed on this file, which is a bug of its own ({reason}); the file is not published.',
    remedy: 'Please report it with the file; exclude it until then.',
  },
  'read/excluded': {
    severity: 'info',
    title: 'A file is excluded by the settings.',
    message: 'Not read: the settings exclude it (`{pattern}`).',
    remedy: 'Nothing, if that is right.',
  },
  'read/deep': {
    severity: 'error',
    title: 'A folder lies too deep.',
    message: 'This folder lies more than {limit} folders deep; what is in it was not read.',
    remedy: 'Move it up.',
  },
  'archive/empty': {
    severity: 'warning',
    title: 'The archive holds no article.',
    message: 'No article was found in this folder.',
    remedy: 'Put texts that end in .txt or .md into it, or name another folder as `content` in archive.yaml.',
  },
  'front-matter/unclosed': {
    severity: 'error',
    title: 'Front matter begins but never ends.',
    message: 'The first line is `---`, but no later line is; the whole file was read as text.',
    remedy: 'Close the front matter with a line `---`.',
  },
  'front-matter/not-closed': {
    severity: 'warning',
    title: 'Front matter has no line `---` below its fields.',
    message: 'Below the fields, the line `---` is missing; they were read up to the first blank line, and the rest as the text.',
    remedy: 'Close the front matter with a line `---` below its last field.',
  },
  'front-matter/repeated-field': {
    severity: 'warning',
    title: 'A field stands twice in the front matter.',
    message: 'The field `{field}` stands again in line {other}; the last one was used.',
    remedy: 'Remove the one that is not meant.',
  },
  'front-matter/invalid': {
    severity: 'error',
    title: 'Front matter is not valid YAML, TOML or JSON.',
    message: 'The front matter is not valid {language}: {reason}. {read}',
    remedy: 'Mend the line.',
  },
  'front-matter/language': {
    severity: 'error',
    title: 'Front matter in another language than YAML.',
    message: 'Front matter in `{language}` is not read: content is data and is never run. The text was published without it.',
    remedy: 'Write the front matter as YAML between two lines `---`.',
  },
  'front-matter/too-large': {
    severity: 'error',
    title: 'Front matter is larger or deeper than allowed.',
    message: 'The front matter {reason}. The text was published without it.',
    remedy: 'Keep front matter to the fields of one article.',
  },
  'front-matter/not-a-mapping': {
    severity: 'error',
    title: 'Front matter is not a list of fields.',
    message: 'The front matter is {found}; expected lines of the form `field: value`. The text was published without it.',
    remedy: 'Write one field a line, such as `title: A headline`.',
  },
  'front-matter/wrong-type': {
    severity: 'warning',
    title: 'A field of the front matter has a value of the wrong kind.',
    message: '`{field}` is {found}; expected {expected}. The field was not used.',
    remedy: 'Write the value as expected.',
  },
  'front-matter/unknown-field': {
    severity: 'info',
    title: 'A field of the front matter is not one that backfile knows.',
    message: 'The field `{field}` is not known; it is kept, and `inspect` shows it.',
    remedy: 'Nothing, if it is meant for another program; otherwise see docs/article-format.md for the names.',
    onceFor: 'field',
  },
  'sidecar/orphan': {
    severity: 'warning',
    title: 'A sidecar lies beside no text.',
    message: 'There is no text `{name}.txt` or `{name}.md` beside this sidecar.',
    remedy: 'Rename it after its text, or remove it.',
  },
  'sidecar/invalid': {
    severity: 'error',
    title: 'A sidecar could not be read.',
    message: 'The sidecar could not be read as it is: {reason}. Of the rest, what could be read is used.',
    remedy: 'Write one field a line, such as `title: A headline`.',
  },
  'table/invalid': {
    severity: 'error',
    title: 'A table of articles could not be read.',
    message: 'The table could not be read: {reason}.',
    remedy: 'Save it as CSV in UTF-8, with the names of the fields in the first row.',
  },
  'table/no-file-column': {
    severity: 'error',
    title: 'A table of articles has no column that names the file.',
    message: 'The table has the columns {columns}; none of them names the file.',
    remedy: 'Name one of them `file`.',
  },
  'table/no-such-file': {
    severity: 'warning',
    title: 'A row of a table names a file that is not there.',
    message: 'The row names `{file}`, and there is no such text.',
    remedy: 'Correct the name, or remove the row.',
  },
  'table/extra-cells': {
    severity: 'warning',
    title: 'A row of a table has more cells than the first row has names.',
    message: 'The row has {cells} cells, and the first row {columns}; not used: {extra}.',
    remedy: 'Put quotation marks around a value with a comma in it, or name the further columns.',
  },
  'table/repeated-column': {
    severity: 'warning',
    title: 'Two columns of a table have the same name.',
    message: 'The column `{column}` stands twice; the first one counts.',
    remedy: 'Rename or remove one of them.',
  },
  'table/repeated': {
    severity: 'warning',
    title: 'Two rows of a table name the same file.',
    message: 'The row names `{file}`, which line {line} names already; the first row counts.',
    remedy: 'Remove one of the rows.',
  },
  'authors/invalid': {
    severity: 'error',
    title: 'The file of authors could not be read.',
    message: 'The file of authors could not be read: {reason}. Ids of authors are shown as they are.',
    remedy: 'Write one author a line, such as `jroe: Jane Roe`.',
  },
  'authority/invalid': {
    severity: 'error',
    title: 'A file of people or places could not be read.',
    message: 'The file could not be read: {reason}. Nobody and nothing in it is found in the texts.',
    remedy: 'Mend it; docs/authorities.md shows its form.',
  },
  'authority/entry': {
    severity: 'error',
    title: 'An entry of people or places does not have the right form.',
    message: 'The entry is left out: {reason}.',
    remedy: 'Mend it; docs/authorities.md lists the fields.',
  },
  'authority/unknown-field': {
    severity: 'warning',
    title: 'An entry of people or places has a field that is not known.',
    message: 'There is no field `{field}` in an entry of people or places; it is ignored.',
    remedy: 'Correct its name, or leave it.',
    onceFor: 'field',
  },
  'authority/repeated': {
    severity: 'warning',
    title: 'Two entries of people or places are the same.',
    message: '“{name}” is the entry of line {line} again, by its identifier or its name; the first counts.',
    remedy: 'Make one entry of them, or give each its own dates or identifier.',
  },
  'authority/shared-name': {
    severity: 'warning',
    title: 'Two people or places have the same name.',
    message: 'The name “{name}” belongs to “{other}” ({where}) too; texts that use it are counted for neither.',
    remedy: 'Leave it with one of them, or give both longer variants that tell them apart.',
  },
  'article/draft': {
    severity: 'info',
    title: 'A draft is not published.',
    message: 'Not published: `{mark}` in {where} marks it as a draft.',
    remedy: 'Remove that line to publish it.',
  },
  'article/draft-folder': {
    severity: 'info',
    title: 'A text in a folder of drafts is not published.',
    message: 'Not published: the folder `{folder}` holds drafts.',
    remedy:
      'To publish it, move it into another folder, or write `draft: false` into a file `name.meta.yaml` beside it; `rules: { draft-folder: false }` in archive.yaml publishes all such texts.',
  },
  'article/not-public': {
    severity: 'info',
    title: 'A text whose fields keep readers out is not published.',
    message: 'Not published: `{mark}` in {where} says that it is not for everybody.',
    remedy:
      'To publish it, remove that line, or write `draft: false` into a file `name.meta.yaml` beside it; `rules: { not-public-field: false }` in archive.yaml publishes all such texts.',
  },
  'article/no-headline': {
    severity: 'warning',
    title: 'An article has no headline.',
    message: 'No headline was found; the page shows the opening words in its place, marked as such.',
    remedy: 'Add a headline as the first line, or as `title` in the front matter.',
  },
  'article/no-text': {
    severity: 'info',
    title: 'An article has a headline and nothing else.',
    message: 'The article has a headline but no text.',
    remedy: 'Nothing, if that is right.',
  },
  'article/several-records': {
    severity: 'warning',
    title: 'A file holds several records of a database.',
    message: 'The file holds {count} records of a database, each marked as in `{mark}`; they are shown as one article, with the fields of the first.',
    remedy: 'Divide the file, so that each holds one record.',
  },
  'date/unreadable': {
    severity: 'warning',
    title: 'A date field could not be read as a date.',
    message: '`{text}` could not be read as a date; expected a form such as 2022-01-20.',
    remedy: 'Write the date as year-month-day.',
  },
  'date/impossible': {
    severity: 'error',
    title: 'A date that no calendar has.',
    message: '`{text}` is not a day of the calendar; the article is published without it.',
    remedy: 'Correct the date.',
  },
  'date/ambiguous': {
    severity: 'warning',
    title: 'A date can be read in two ways.',
    message: '`{text}` can be read as {readings}; both are kept.',
    remedy: 'Write the date as year-month-day, or set `dateOrder` in archive.yaml.',
  },
  'date/weekday': {
    severity: 'warning',
    title: 'A weekday and a date do not agree.',
    message: '`{text}` names a weekday that this day was not.',
    remedy: 'Correct the one that is wrong.',
  },
  'date/after-edition': {
    severity: 'warning',
    title: 'A text is dated after the edition of the archive.',
    message: 'The text is dated {date}, and `edition` in archive.yaml {edition}; it is published all the same.',
    remedy: 'Write `draft: true` into it if it is not for readers yet; otherwise correct its date, or that of the edition.',
  },
  'date/conflict': {
    severity: 'warning',
    title: 'Two statements about an article’s date disagree.',
    message: 'The date is {chosen} by {chosenBy}, but {other} by {otherBy}; both are kept, the first is shown.',
    remedy: 'Correct the one that is wrong.',
  },
  'markup/too-complex': {
    severity: 'warning',
    title: 'Markdown too large or too deeply nested to be parsed safely.',
    message: 'The Markdown {reason}; the text is published as plain paragraphs.',
    remedy: 'Simplify the markup, or split the article.',
  },
  'markup/html-removed': {
    severity: 'info',
    title: 'Unsafe HTML was removed from a text.',
    message: 'HTML that could run code or load from elsewhere was removed: {elements}.',
    remedy: 'Nothing, if readers do not miss it; `inspect` shows what was removed.',
  },
  'markup/not-closed': {
    severity: 'warning',
    title: 'HTML that was removed from a text was never closed.',
    message: 'HTML that could run code has no end ({elements}): all that follows it was removed with it.',
    remedy: 'Close the element, or take it out; `inspect` shows what was removed.',
  },
  'markup/template-tag': {
    severity: 'info',
    title: 'Template tags of another program were removed from a text.',
    message: 'Template tags of another program were removed ({count}), the first of them `{example}`.',
    remedy: 'Nothing, if readers do not miss them; `inspect` shows what was removed.',
  },
  'link/broken': {
    severity: 'info',
    title: 'A link in a text leads to nothing in the archive.',
    message: 'The link to `{target}` leads to no article or file here; its words are shown without a link.',
    remedy: 'Correct the address, or write the full address with https://.',
  },
  'link/template': {
    severity: 'info',
    title: 'Links in the texts have addresses that only another program can complete.',
    message: 'Only another program knows what `{expression}` stands for: links with it that lead to nothing here ({count}), the first of them `{target}`, are shown as words.',
    remedy: 'Put the address that it stands for in its place, with https:// where it lies elsewhere.',
  },
  'link/image-missing': {
    severity: 'info',
    title: 'A picture in a text is not in the archive.',
    message: 'The picture `{target}` is not in the archive; its description is shown instead.',
    remedy: 'Put the picture beside the article or in public/.',
  },
  'link/image-remote': {
    severity: 'info',
    title: 'A picture in a text lies on another host.',
    message: 'The picture `{target}` lies on another host; the page links to it, since a published archive loads nothing from elsewhere.',
    remedy: 'Put a copy beside the article and refer to that.',
  },
  'alias/taken': {
    severity: 'warning',
    title: 'Something else is already at an earlier address of an article.',
    message: 'The earlier address `{address}` is already that of {by}; nothing leads from it to this article.',
    remedy: 'Take it out of the article that did not have it.',
  },
  'alias/own-file': {
    severity: 'error',
    title: 'With `redirects: file`, public/ has a `_redirects` of its own.',
    message: 'This file is published as it is, so `redirects: file` writes none, and nothing leads from the earlier addresses of {count} articles.',
    remedy: 'Set `redirects: pages` in archive.yaml, or take this file out.',
  },
  'alias/refused': {
    severity: 'warning',
    title: 'Nothing can stand at an earlier address of an article.',
    message: 'Nothing can stand at the earlier address `{address}`: {reason}.',
    remedy: 'Correct it, or take it out.',
  },
  'alias/letters': {
    severity: 'info',
    title: 'An earlier address differs from the article’s own only in capitals, or in forms of the same letters.',
    message: 'Nothing can stand at the earlier address `{address}`: it is the article’s own in other letters, and not every file system tells the two apart.',
    remedy: 'Nothing, if the host takes both for one; otherwise let it lead from there.',
    onceFor: 'archive',
  },
  'alias/query': {
    severity: 'info',
    title: 'An earlier address of an article has a `?` or a `#`.',
    message: 'Nothing can stand at the earlier address `{address}`: a host of files looks at nothing behind `?` and `#`.',
    remedy: 'Nothing, if nobody links to such addresses; otherwise let the host lead from them.',
    onceFor: 'archive',
  },
  'reference/not-held': {
    severity: 'info',
    title: 'A text refers to an issue that the archive does not hold.',
    message: '`{text}` refers to an issue that the archive does not hold.',
    remedy: 'Nothing, if the archive has gaps; otherwise correct the number.',
  },
  'reference/ambiguous': {
    severity: 'warning',
    title: 'A reference fits several issues or articles.',
    message: '`{text}` fits {count} of the archive: {fitting}. It is shown without a link.',
    remedy: 'Write the year, the volume or the publication into the text, or leave it.',
  },
  'reference/disagrees': {
    severity: 'warning',
    title: 'The number and the date of a reference do not agree.',
    message: '`{text}` names a number and a date that do not belong together: {reason}. It is shown without a link.',
    remedy: 'Correct the one that is wrong, if the text may be changed.',
  },
  'article/text-lost': {
    severity: 'error',
    title: 'Words of a source are neither on its page nor listed as removed.',
    message: 'Not everything of this source is accounted for: {text} is neither on the page nor listed as removed, which is a bug of backfile.',
    remedy: 'Please report it with the file.',
  },
  'article/same-text': {
    severity: 'info',
    title: 'Two articles have the same text, or nearly.',
    message: 'The text is that of {other}, {percent} % of it; both are published, each names the other.',
    remedy: 'Nothing, if both were printed; otherwise exclude one of them.',
  },
  'plan/same-address': {
    severity: 'error',
    title: 'Two things want the same address.',
    message: 'The address `{url}` is already taken by {by}.',
    remedy: 'Rename the file.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof diagnosticCatalogue;
