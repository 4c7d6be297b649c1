/** The paper's own reporter, who is not named, and where: "Da Agência Folha, em Belém", "DAL NOSTRO INVIATO A PARIGI", "Especial para a Folha". */

/** Longest such line, in UTF-16 units. */
const longest = 60;
/** Nearly all lines begin otherwise, which their first word shows. */
const first = /^(?:d[aeo]s?|dal|dalla|enviad[oa]s?|corresponsal|correspondente|especial|free-?lance|von|van|vom) /iu;
const place = "(\\p{L}[\\p{L}.’'-]{2,20}(?: (?:d[aeo]s? |del? )?\\p{L}[\\p{L}-]{2,15}){0,2})";
const home = '(?:a|ad|ao|à|au|em|en|in|no|na|aus|te)';
const forms = [
  `d[ao] (?:agência \\p{L}{3,15}|reportagem local|red(?:ac|a)ção|(?:\\p{L}[\\p{L}.]{1,15} ){1,2}online|folha(?: de s\\. ?paulo)?)(?:,? ${home} ${place})?`,
  `da sucursal d[aeo] \\p{L}[\\p{L} ]{2,25}`,
  `(?:especial|free-?lance) para [ao] \\p{L}[\\p{L}. ]{2,25}`,
  `(?:(?:d[oa] (?:noss[oa] )?|de (?:noss[oa]|nuestr[oa]) )?(?:enviad[oa]s? especia(?:l|is|les)|corresponsal|correspondente)|d(?:al|alla) nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|de (?:notre|nos) (?:envoyée?|correspondante?)s?(?: (?:spéciale?|permanente?|régionale?)s?)?|von unsere[mr] (?:korrespondent(?:en|in)|mitarbeiter(?:in)?)|van (?:onze|een) (?:correspondente?|verslaggever|medewerker))(?: ${home} ${place})?`,
].map((form) => new RegExp(`^${form}\\.?$`, 'iu'));

export function ownLine(text: string): { readonly place?: string } | undefined {
  if (text.length > longest || !first.test(text)) return undefined;
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const [, where] = match;
    // A place has a capital; "de notre correspondant en vacances" names none.
    if (where !== undefined && !/^\p{Lu}/u.test(where)) return undefined;
    return where === undefined ? {} : { place: where };
  }
  return undefined;
}
