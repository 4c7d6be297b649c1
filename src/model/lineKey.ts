/** A line as it is compared with lines of other texts: white space, case and numbers do not count, so "© 2019 The Paper" is "© 2021  The Paper". */
export function lineKey(line: string): string {
  let key = line.trim().toLowerCase();
  if (/\s\s|[^\S ]/.test(key)) key = key.replace(/\s+/g, ' ');
  return /\p{Nd}/u.test(key) ? key.replace(/\p{Nd}+/gu, '#') : key;
}
