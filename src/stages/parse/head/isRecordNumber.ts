/** Longest such number, in UTF-16 units. */
const longest = 32;
const number = /^(?=(?:\D*\d){6})[A-Z][A-Z_]{1,9}\d{0,2}[A-Z]?[-.]?\d{2,8}(?:[-.]\d{1,6}){0,3}\.?$/;
/** "_AN-CE1BRAAAFT": that of a paper's own archive. */
const archived = /^_[A-Z]{2}-[A-Z\d]{6,16}$/;

/** "1030:NORPRESS:01": the hour, the wire and the number. */
const sent = /^\d{4}:[A-Z]{3,12}:\d{2,4}$/;

/** Whether a line is nothing but the number by which a collection knows a text: "AP890920-0001", "APW19980314.0391", "FBIS3-21777". */
export function isRecordNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  // A capital letter, a figure or an underscore; most lines have a space.
  if (text.length > longest || text.length < 7 || !((first > 47 && first < 91) || first === 95) || text.includes(' ')) return false;
  return number.test(text) || archived.test(text) || sent.test(text);
}
