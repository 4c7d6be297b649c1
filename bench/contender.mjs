/** The steps that a contender can be measured in, as the report names them. Types are in contender.d.mts; each contender stands in bench/contenders/, in a module of its own. */
export const stepWords = {
  cold: 'cold',
  warm: 'nothing changed',
  edited: 'one article edited',
  added: 'one article added',
  template: 'one template changed',
  alone: 'cold, in one thread',
};
