import { personName } from '../../../model/personName.js';
import type { Term } from '../../../model/site.js';
import type { PlanContext } from '../planContext.js';
import type { PageMatter } from './pageMatter.js';
import { termId } from './termId.js';

/** What a list is about, where that is a person or place. Who writes and is written about is the same on both pages, and in the articles. */
export function termNode(term: Term, root: string, context: PlanContext): PageMatter['about'] {
  const type = typeOf(term);
  if (type === undefined) return undefined;
  const links = (term.authority?.identifiers ?? []).flatMap(({ href }) => href ?? []);
  return {
    always: { '@type': type, '@id': termId(term, root, context), name: term.name },
    first: {
      alternateName: term.variants.length === 0 ? undefined : term.variants,
      description: term.authority?.description,
      sameAs: links.length === 0 ? undefined : links,
    },
  };
}

function typeOf({ authority, folder, name }: Term): 'Person' | 'Place' | undefined {
  if (authority !== undefined) return authority.kind === 'person' ? 'Person' : 'Place';
  return folder.startsWith('authors/') && 'family' in personName(name, '') ? 'Person' : undefined;
}
