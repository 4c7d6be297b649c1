/** "Ann Roe and Bo Li; Cy Poe" → three names. A comma divides only where every part is a full name, since "Roe, Ann" is one. */
export function splitNames(text: string): string[] {
  const parts = text
    .split(/\s*;\s*|\s+(?:and|&|und|et|y|e|و)\s+/u)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return parts.flatMap((part) => {
    const pieces = part.split(/\s*,\s*/);
    return pieces.length > 1 && pieces.every((piece) => /\S\s+\S/.test(piece)) ? pieces : [part];
  });
}
