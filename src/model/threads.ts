/** Threads to work with beside the main one. */
export interface Threads {
  readonly count: number;
  /** They were asked for: even little work is given to them, which otherwise starts none. */
  readonly always?: boolean;
}
