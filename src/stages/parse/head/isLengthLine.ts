/** A line that tells the length of a text, or how long it takes to read. */
export function isLengthLine(text: string): boolean {
  return (
    text.length < 60 &&
    /^(?:length:?\s|länge:?\s|longueur:?\s)?\d{1,3}(?:[,. ]?\d{3})?\s(?:words?|wörter|mots|palabras|parole|palavras|слов\p{L}?|min(?:s|ute[sn]?|utos|uti|uten)?\.?(?:\s(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura))?)$/iu.test(
      text,
    )
  );
}
