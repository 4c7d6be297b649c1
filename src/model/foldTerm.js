/** Letters that Unicode does not take apart into a base and a mark. */
const plainLetters = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ħ: 'h', ŧ: 't', ĸ: 'k', ŋ: 'n', ſ: 's' };
/**
 * A word as readers and old spellings may write it: lower case, without accents, points and apostrophes, ligatures and the long s
 * undone (`ſtrœm` is `stroem`). What the archive's dictionary is ordered by, and what a reader's word is looked up by.
 */
export function foldTerm(word) {
    const lower = word.toLowerCase();
    if (/^[\x00-\x7f]*$/.test(lower))
        return lower.replaceAll("'", '');
    return lower
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}'’ʼ\u00ad\u200b-\u200d\u0640]/gu, '')
        .replace(/[ßæœøđðłıþħŧĸŋſ]/g, (letter) => plainLetters[letter] ?? letter);
}
