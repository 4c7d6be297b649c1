/** Words and signs between two names, in the languages that have them. */
const between =
  /\s*[;、，]\s*|\s*(?:[·&/])\s*(?=\p{Lu})|\s+(?:and|&|und|et|y|e|ed|en|och|og|ja|i|и|та|ve|mit|avec|con|med|with)\s+(?=[\p{Lu}\p{Lo}])|\s+و\s*(?=[\u0621-\u064A]{2})/u;

/** "Ann Roe and Bo Li; Cy Poe" → three names. A comma divides only where every part is a full name, since "Roe, Ann" is one. */
export function splitNames(text: string): string[] {
  const parts = text
    .split(between)
    .map((part) =>
      part
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\s?\((?:text|photos?|words|fotos?|texte|texto|photographs?)\)$/i, ''),
    )
    .filter((part) => part !== '');
  return parts.flatMap((part) => {
    const pieces = part.split(/\s*,\s*/);
    const isEast = pieces.every((piece) => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,6}$/u.test(piece));
    return pieces.length > 1 && (isEast || pieces.every((piece) => /\S\s+\S/.test(piece))) ? pieces : [part];
  });
}
