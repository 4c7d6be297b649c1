/** What joins the parts of a query, in capitals and in the languages of the interface that have words of more than one letter for it. */
export type Operator = 'or' | 'and' | 'not';

const operators: ReadonlyMap<string, Operator> = new Map([
  ['OR', 'or'],
  ['ODER', 'or'],
  ['OU', 'or'],
  ['|', 'or'],
  ['AND', 'and'],
  ['UND', 'and'],
  ['ET', 'and'],
  ['NOT', 'not'],
  ['NICHT', 'not'],
  ['SAUF', 'not'],
]);

export function operatorOf(text: string): Operator | undefined {
  return operators.get(text);
}
