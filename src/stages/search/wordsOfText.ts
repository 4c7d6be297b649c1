/** Everything that is no letter, digit, accent or apostrophe; a zero-width space is where Pagefind divides Chinese, Japanese and Thai. */
const between = /[^\p{L}\p{N}\p{M}'’ʼ]+/u;
const apostrophe = /['’ʼ]/;
const atEnds = /^['’ʼ]+|['’ʼ]+$/g;

/** The words of a text as readers write them, each once: lower case, with their accents. Of `l'alphabet` the parts too, as Pagefind has them. */
export function wordsOfText(text: string): Set<string> {
  const words = new Set<string>();
  for (const part of text.toLowerCase().split(between)) {
    const word = part.replace(atEnds, '');
    if (word === '') continue;
    words.add(word);
    if (apostrophe.test(word)) for (const inner of word.split(apostrophe)) if (inner.length > 1) words.add(inner);
  }
  return words;
}
