/** Longest such line, in UTF-16 units. */
const longest = 120;
const contact =
  /^(?:(?:e-?mail|mail|twitter|x|mastodon|kontakt|contact|courriel|correo|почта|tel|phone)\s?[:：]\s?)?(?:[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|@\w{2,30})$/iu;

/** The telephone behind an address: "jroe@herald.example 08-738 10 00". */
const telephone = /\s(?:\+\d{1,3}\s?)?\d{2,4}[-/ ]\d[\d ]{4,10}$/u;

/** The number of a passport, by which readers of Argentine papers are known: "DNI 4.567.890". */
const passport = /^(?:DNI|LE|LC|CI) \d{1,2}\.?\d{3}\.?\d{3}$/;

/** Whether a line is nothing but a writer's address or account: "jroe@herald.example", "@janeroe | jroe@herald.example". */
export function isContactLine(text: string): boolean {
  if (passport.test(text)) return true;
  return (
    text.length <= longest &&
    text.includes('@') &&
    text
      .replace(telephone, '')
      .split(/\s*[|•·,;/]\s*|\s+(?:and|or|und|et|y|e)\s+/)
      .every((part) => contact.test(part.replace(/^[<([]|[>)\]]$/g, '')))
  );
}
