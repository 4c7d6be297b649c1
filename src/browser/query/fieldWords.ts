/**
 * The names of fields in a query, in every language of the interface and without accents, so that a query that was shared
 * is understood whatever the archive's language. The first of each is the one that is printed.
 */
import type { DateClause, FieldName } from './query.js';

const fields: Readonly<Record<FieldName, string>> = {
  section: 'section rubrik ressort rubrique seccion قسم',
  topic: 'topic thema sujet tema موضوع',
  author: 'author autor autorin auteur autrice autora كاتب',
  person: 'person personne persona شخص',
  place: 'place ort lieu lugar مكان',
  issue: 'issue ausgabe nummer numero عدد',
  language: 'language sprache langue idioma لغة',
};

const relations: Readonly<Record<DateClause['relation'], string>> = {
  before: 'before vor avant antes قبل',
  after: 'after nach apres despues بعد',
  on: 'on am date datum fecha le el يوم',
};

/** Folded word → field. */
export const fieldWords = wordMap(fields);
/** Folded word → relation. */
export const relationWords = wordMap(relations);

function wordMap<Name extends string>(lists: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  return new Map((Object.entries(lists) as [Name, string][]).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)));
}
