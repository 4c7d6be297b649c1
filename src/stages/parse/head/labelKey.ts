/** A label as it is compared: without case, without a colon, dashes or stars around it. */
export function labelKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s*•·=~_—–-]{1,20}|[\s*•·=~_:.—–-]{1,20}$/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ');
}
