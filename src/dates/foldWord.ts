/** Letters that Unicode does not take apart into a base and a mark, and letters that two keyboards write differently; what is no letter at all. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ک: 'ك', ی: 'ي', ى: 'ي', ـ: '', "'": '', '’': '' };

/** Marks that are accents: those of Indian scripts and of their neighbours to the east are vowels, without which one word is another. */
const accents = /(?![\u0900-\u109f\u1780-\u17ff])\p{M}/gu;

/** Words folded before: those of dates come again and again. */
const folded = new Map<string, string>();
const mostRemembered = 2000;

/** A word as the tables of names are asked for it: lower case, without accents, so that `FÉVRIER`, `fevrier` and `février` are one. */
export function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  const known = folded.get(word);
  if (known !== undefined) return known;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .replace(/[łøđıßæœکیىـ'’]/g, (letter) => plainLetters[letter] ?? letter);
  if (folded.size >= mostRemembered) folded.clear();
  folded.set(word, plain);
  return plain;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7e || word[at] === "'") return false;
  return true;
}
