import { personName } from '../../model/personName.js';
import type { Term } from '../../model/site.js';

/**
 * Particles in small letters under which a name stands in an index, by the language of the articles; under the family name stands what follows the others
 * (Anglo-American Cataloguing Rules, 2nd edition, 22.5D). In Afrikaans and Italian that is so of all particles.
 */
const leading: Readonly<Record<string, RegExp>> = {
  af: /./,
  de: /^(?:am|im|vom|zum|zur)$/i,
  es: /^(?:lo|las?|los|el)$/i,
  fr: /^(?:du|des|l[ae]s?|l['’])$/i,
  it: /./,
};
/** In Spanish an article leads by itself, and not behind a preposition: `Cruz, Juana de la`. */
const onlyAlone = new Set(['es']);

/** A name as an index has it. An author who is a person stands under the family name: `Berg, Anna van der`. */
export function sortName({ authority, name, folder, articles }: Term): string {
  if (authority !== undefined && (!folder.startsWith('authors/') || authority.sortName !== authority.name)) return authority.sortName;
  if (!folder.startsWith('authors/')) return name;
  const language = articles[0]?.language ?? '';
  const parts = personName(name, language);
  if ('literal' in parts) return name;
  const { given, suffix } = parts;
  const [before, family] = divided(parts.particle?.split(' ') ?? [], parts.family, /^nl-BE$/i.test(language) ? 'af' : (language.split('-')[0]?.toLowerCase() ?? ''));
  return [family, [given, ...before].join(' '), suffix].filter((part) => part !== undefined).join(', ');
}

/** The particles that stand behind the given name, and the family name with those that lead it. */
function divided(particles: readonly string[], family: string, language: string): [before: readonly string[], family: string] {
  const found = particles.findIndex((particle) => leading[language]?.test(particle));
  const at = found < 0 || (found > 0 && onlyAlone.has(language)) ? particles.length : found;
  return [particles.slice(0, at), [...particles.slice(at), family].join(' ')];
}
