/** Longest such line, in UTF-16 units. */
const longest = 40;
const counted =
  /^(?:\d{1,5} (?:of|von|de|van|di) \d{1,6} (?:documents?|dokumenten?|documentos?|documenten|documenti|articles?|records?)|(?:document|dokument|documento|article|artikel|record) \d{1,5} ?(?:of|von|de|van|di|\/) ?\d{1,6})$/i;

/** "3 of 45 DOCUMENTS", "Dokument 3 von 45": which of the records of a download it is. */
export function isRecordCount(text: string): boolean {
  return text.length <= longest && counted.test(text);
}
