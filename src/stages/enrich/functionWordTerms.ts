import { commonWords } from '../../model/commonWords.js';
import { functionWords } from './functionWords.js';
import { TermTable } from './TermTable.js';
import { TextWords } from './TextWords.js';

/** Words that come in every text, beside those of the two lists that other rules need. */
const common =
  'also been being both each even ever every many more most much must never now only other our over same should since some still such than their them then there these those through too very was well were what when where while whose why your because before between could does down during first had how its itself just like made make may might said says say one two three year years last next new told tell according ' +
  'avoir etre cette comme mais meme aussi encore alors apres avant entre leurs tous toute toutes tres bien sans selon etait etaient fait faire annee ans premiere premier ' +
  'auch noch schon aber oder wenn weil damit mehr sehr seine seiner ihre ihrer ihren diese dieser dieses waren werden wurde wurden kann konnte sagte sagt jahr jahre jahren zwei drei erste ersten ' +
  'tambien pero porque cuando donde muy todo todos toda todas otro otra otros ser estar habia segun ano anos dijo dos tres primera primer esta este estos ' +
  'anche come piu stato stata sono essere questo questa quello quella perche quando dove dopo prima ogni tutti anni anno detto due tre ' +
  'tambem mais como seu sua seus suas foi foram ser esta este isso quando onde depois antes todos anos ano disse dois ' +
  'что это как так его она они было были был быть только еще уже или если когда где чтобы который которая которые этого этот года год лет также после между более';
let table: TermTable | undefined;

/** The terms of words that say nothing of what a text is about. Made at the first call. */
export function functionWordTerms(): TermTable {
  if (table === undefined) {
    table = new TermTable();
    const { terms, letters, size } = new TextWords().read([...functionWords, ...Object.values(commonWords).flatMap((words) => [...words]), common].join(' '));
    for (let at = 0; at < size; at += 1) table.add(terms[at] as number, 1, letters[at] as number, false);
  }
  return table;
}
