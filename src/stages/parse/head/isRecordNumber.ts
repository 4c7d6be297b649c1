/** Longest such number, in UTF-16 units. */
const longest = 32;
const number = /^(?=(?:\D*\d){6})[A-Z][A-Z_]{1,9}\d{0,2}[A-Z]?[-.]?\d{2,8}(?:[-.]\d{1,6}){0,3}\.?$/;
/** "_AN-CE1BRAAAFT": that of a paper's own archive. */
const archived = /^_[A-Z]{2}-[A-Z\d]{6,16}$/;

/** "1030:NORPRESS:01": the hour, the wire and the number. */
const sent = /^\d{4}:[A-Z]{3,12}:\d{2,4}$/;

const exhibit = /^(?:EXHIBIT|Exhibit) \d{1,3}(?:\.\d{1,2})?(?:\([a-z]\))?$/;

/** Whether a line is nothing but the number by which a collection knows a text: "AP890920-0001", "APW19980314.0391", "FBIS3-21777". */
export function isRecordNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  // A capital letter, a figure or an underscore; most lines have a space.
  // "EXHIBIT 99.1": that of a filing.
  if (text.startsWith('E') && exhibit.test(text)) return true;
  if (text.length > longest || text.length < 7 || !((first > 47 && first < 91) || first === 95) || text.includes(' ')) return false;
  return number.test(text) || archived.test(text) || sent.test(text);
}
