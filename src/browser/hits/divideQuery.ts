/**
 * A query whose words are written without spaces, as the words that the archive knows: what was typed in one is looked for as it stands first, and a
 * whole question stands nowhere.
 */
import type { Clause, Query } from '../query/query.js';
import type { Dictionary } from '../words/openDictionary.js';
import { wordParts } from '../words/wordParts.js';

/** @returns nothing where there is nothing to divide */
export async function divideQuery(query: Query, dictionary: Dictionary): Promise<Query | undefined> {
  const clauses = await Promise.all(query.clauses.map((clause) => divide(clause, dictionary)));
  return clauses.every((parts) => parts.length === 1) ? undefined : { ...query, clauses: clauses.flat() };
}

async function divide(clause: Clause, dictionary: Dictionary): Promise<readonly Clause[]> {
  const [term, ...others] = clause.any;
  if (clause.sign !== 'may' || term?.kind !== 'word' || others.length > 0) return [clause];
  for (const language of dictionary.languages) {
    const parts = (await wordParts(term.text, language, dictionary)).filter(({ isCharacters }) => isCharacters);
    if (parts.length < 2) continue;
    const areKnown = await Promise.all(parts.map(async ({ word }) => (await dictionary.find(language, word)).length > 0));
    const words: string[] = [];
    for (const [at, { word }] of parts.entries()) {
      // What the archive does not know falls apart into characters, and is named as a whole.
      if (at > 0 && !areKnown[at] && !areKnown[at - 1]) words.push(`${words.pop()}${word}`);
      else words.push(word);
    }
    return [...new Set(words)].map((text) => ({ sign: 'may', any: [{ kind: 'word', text }] }));
  }
  return [clause];
}
