/** A person or place of the archive's authority files: the name it goes by, and the names by which texts call it. */
export type AuthorityKind = 'person' | 'place';

export interface Authority {
  readonly kind: AuthorityKind;
  /** The preferred name, as its page has it. */
  readonly name: string;
  /** By which it stands in an index: "Brackan, Nell". */
  readonly sortName: string;
  /** Other names, as they are written; the preferred one is not among them. */
  readonly variants: readonly string[];
  /** EDTF: a person's life, the time of a place. */
  readonly dates?: string;
  readonly description?: string;
  readonly identifiers: readonly Identifier[];
}

/** What a catalogue calls it. */
export interface Identifier {
  /** The catalogue, as readers know it: "Wikidata". */
  readonly scheme: string;
  readonly value: string;
  readonly href?: string;
}

/** That a text names somebody or some place. */
export interface Mention {
  /** Its number in the archive's list of authorities. */
  readonly authority: number;
  /** How often. */
  readonly count: number;
}
