import { commonWords } from '../../model/commonWords.js';
import { foldTable, silent } from './foldTable.js';
import { functionWords } from './functionWords.js';
import { hashOfWord, wordSeed } from './wordHash.js';

/** Words that come in every text, beside those of the two lists that other rules need. */
const common =
  'also been being both each even ever every many more most much must never now only other our over same should since some still such than their them then there these those through too very was well were what when where while whose why your because before between could does down during first had how its itself just like made make may might said says say one two three year years last next new told tell according ' +
  'avoir etre cette comme mais meme aussi encore alors apres avant entre leurs tous toute toutes tres bien sans selon etait etaient fait faire annee ans premiere premier ' +
  'auch noch schon aber oder wenn weil damit mehr sehr seine seiner ihre ihrer ihren diese dieser dieses waren werden wurde wurden kann konnte sagte sagt jahr jahre jahren zwei drei erste ersten ' +
  'tambien pero porque cuando donde muy todo todos toda todas otro otra otros ser estar habia segun ano anos dijo dos tres primera primer esta este estos ' +
  'anche come piu stato stata sono essere questo questa quello quella perche quando dove dopo prima ogni tutti anni anno detto due tre ' +
  'tambem mais como seu sua seus suas foi foram ser esta este isso quando onde depois antes todos anos ano disse dois ' +
  'что это как так его она они было были был быть только еще уже или если когда где чтобы который которая которые этого этот года год лет также после между более';
let hashes: ReadonlySet<number> | undefined;

/** Hashes of words that say nothing of what a text is about. Made at the first call. */
export function functionWordHashes(): ReadonlySet<number> {
  hashes ??= new Set([...functionWords, ...Object.values(commonWords).flatMap((words) => [...words]), ...common.split(' ')].map(hashOf));
  return hashes;
}

function hashOf(word: string): number {
  const table = foldTable();
  let hash = wordSeed;
  for (let at = 0; at < word.length; at += 1) {
    const folded = table[word.charCodeAt(at)] as number;
    if (folded !== silent) hash = hashOfWord(hash, folded);
  }
  return hash;
}
