/** Metadata as a file carries it: every scalar still text, so that nothing is lost by typing it too early. */
export type MetadataValue = string | null | readonly MetadataValue[] | ReadonlyMap<string, MetadataValue>;

export interface MetadataField {
  readonly name: string;
  readonly value: MetadataValue;
  /** Line of the source, from 1. */
  readonly line: number;
}
