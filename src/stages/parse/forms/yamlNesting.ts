/** Brackets that open a list or a group, and the dashes and question marks with which a line begins one. */
const opening = /^[ \t]*(?:[-?][ \t]+)*/;

/**
 * How deep YAML may be nested, at most: never less than it is. It must be known before the text is parsed, since a parser
 * that runs out of stack can take the whole process with it (the engine then fails to compile a regular expression).
 */
export function yamlNesting(yaml: string): number {
  let deepest = 0;
  let brackets = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const code = yaml.charCodeAt(at);
    // [ {
    if (code === 91 || code === 123) deepest = Math.max(deepest, (brackets += 1));
    // ] }
    else if ((code === 93 || code === 125) && brackets > 0) brackets -= 1;
  }
  // In a block, every second level at the least takes a column.
  for (const line of yaml.split('\n')) deepest = Math.max(deepest, 2 * (opening.exec(line)?.[0].length ?? 0));
  return deepest;
}
