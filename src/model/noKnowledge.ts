import type { ArchiveKnowledge } from './knowledge.js';

/** For a text by itself, of which no archive is known. */
export const noKnowledge: ArchiveKnowledge = {
  lines: { texts: 0, head: new Map(), tail: new Map(), labels: new Map() },
  records: new Map(),
  orders: new Map(),
  names: new Map(),
  authors: new Map(),
  authorities: [],
};
