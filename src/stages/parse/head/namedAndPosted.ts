/** "Jane Roe Senior Reporter": a name and its post, with nothing between them. */
import { isPersonName } from '../fields/isPersonName.js';

const post = /(?:Reporter|Writer|Editor|Correspondent|Columnist|Contributor|Producer)$/;
const postedName =
  /^(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}?),? ((?:(?:Senior|Staff|Chief|Special|Political|Sports?|News|Foreign|Business|Features?|Science|Technology|Health|Arts|City|National|Contributing|Deputy|Managing|Assistant|Associate|Executive) ){0,2}(?:Reporter|Writer|Editor|Correspondent|Columnist|Contributor|Producer))$/u;

export function namedAndPosted(part: string): { readonly names: readonly string[]; readonly role: string } | undefined {
  const [, person = '', role = ''] = post.test(part) ? (postedName.exec(part) ?? []) : [];
  return person !== '' && isPersonName(person) === 'likely' ? { names: [person], role } : undefined;
}
