/** Longest such line, in UTF-16 units. */
const longest = 120;
const contact =
  /^(?:(?:e-?mail|mail|twitter|x|mastodon|kontakt|contact|courriel|correo|почта|tel|phone)\s?[:：]\s?)?(?:[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|@\w{2,30})$/iu;

/** Whether a line is nothing but a writer's address or account: "jroe@herald.example", "@janeroe | jroe@herald.example". */
export function isContactLine(text: string): boolean {
  return (
    text.length <= longest && text.includes('@') && text.split(/\s*[|•·,;/]\s*|\s+(?:and|or|und|et|y|e)\s+/).every((part) => contact.test(part.replace(/^[<([]|[>)\]]$/g, '')))
  );
}
