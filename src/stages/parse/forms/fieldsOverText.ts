/** A field, an item of a list, what belongs to the line above, or a comment. */
const ofFields = /^(?:[\p{L}_"'][\p{L}\p{M}\p{N}_ .-]{0,60}["']?:(?:\s|$)|\s*- |\s+\S|\s*#)/u;
const field = /^[\p{L}_"'][\p{L}\p{M}\p{N}_ .-]{0,60}["']?:(?:\s|$)/u;
/** Shortest paragraph, in UTF-16 units: what is between two fences is seldom so long and never below a blank line. */
const shortest = 60;

/**
 * Finds a text between two rules that look like the fences of front matter: a paragraph below a blank line, perhaps with
 * fields above it. Fields with a mistake among them have no such paragraph.
 * @param raw what stands between the two fences, and could not be read as fields
 * @returns its length up to the blank line over the first paragraph, in UTF-16 units: 0 where nothing above is a field; undefined where no paragraph is in it
 */
export function fieldsOverText(raw: string): number | undefined {
  let start = 0;
  let blank: number | undefined = 0;
  let hasFields = false;
  for (const line of raw.split('\n')) {
    const text = line.trimEnd();
    if (text === '') blank ??= start;
    else if (!ofFields.test(text)) {
      if (blank !== undefined && text.length >= shortest) return hasFields ? blank : 0;
      blank = undefined;
    } else {
      if (field.test(text)) hasFields = true;
      blank = undefined;
    }
    start += line.length + 1;
  }
  return undefined;
}
