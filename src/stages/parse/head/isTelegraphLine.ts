/** By which wire a message came, from whom, and when it was received: "[BY TELEGRAPH.]", "(PER PRESS ASSOCIATION.)", "(Received March 9, 11.40 p.m.)". */

/** Longest such line, in UTF-16 units. */
const longest = 90;
const wires =
  'by (?:electric |submarine |private |special |overland )?(?:telegraph|telegram|cable|wire|wireless)|by cable(?: and wireless)?|per telegrafo|por telégrafo|pelo telegrapho|par (?:télégraphe|dépêche|fil spécial)|telegraphisch|per (?:electric )?telegraph';
const agencies =
  "(?:united |australian |colonial |central |london |american |new zealand |n\\.z\\. |australasian ){0,3}(?:press (?:association|agency)|cable (?:association|service)|cable news)|associated press|united press|central news|reuter['’]?s?(?: (?:agency|telegrams?|service|telegram company))?|havas|agence havas|agencia (?:havas|fabra)|agenzia stefani|wolff['’]?s? bureau|international news service";
const own = 'our own correspondents?|own correspondents?|our (?:[\\p{L}.]{3,15} ){0,2}correspondents?|a(?: special)? correspondent';
/** In brackets: a wire, an agency or both, with what else stands in such lines. */
const bracketed = new RegExp(
  `^(?:${wires}|(?:per |from |by |through |via )?(?:the )?(?:${agencies})(?: (?:messages?|telegrams?|cables?|services?))?|copyright|${own})(?:[.,;]?\\s?[-–—]{0,2}\\s?(?:per |from |by )?(?:the )?(?:${wires}|${agencies}|${own}|copyright)){0,4}$`,
  'iu',
);
/** The same without brackets: only what names the wire, or agencies beside the word that nobody may print them. */
const open = new RegExp(`^(?:${wires})(?:[.,;]?\\s?[-–—]{0,2}\\s?(?:per |from |by )?(?:the )?(?:${wires}|${agencies}|${own}|copyright)){0,4}\\.?$`, 'iu');
const received = /^(?:received|rec\.|recd\.|reçue?|empfangen|recibido|ricevuto)(?: at| on| this (?:day|morning)(?: at)?| le| à)? .{0,30}\d.{0,20}$/iu;
const special = /^(?:\p{L}{3,12} )?(?:special )?(?:cable |despatch |dispatch |telegram |wire |correspondence )?(?:to|for|of) the \p{L}[\p{L} .'’&-]{2,40}$/iu;
const specialWord = /^(?:special|correspondence|despatch|dispatch|telegram|cable)\b/i;
/** "(De notre correspondant particulier)", "(Telegramme der „Neuen Hafenpost“)": whose message it is, who is not named. */
const abroad =
  /^(?:(?:par (?:dépêche|télégramme|téléphone|lettre) )?de (?:notre|nos) (?:correspondante?s?|envoyée?s?)(?: (?:particuliers?|spécia(?:le?s?|ux)|ordinaires?))?|(?:original-?)?(?:telegramme?|drahtberichte?|privat-?telegramme?|meldung|correspondenz|korrespondenz)e? (?:der|des|von|unsere[srn]?) .{3,40}|v(?:an|on) (?:onzen?|een onzer|één onzer|unsere[mrn]) (?:\p{L}{3,18} )?\p{L}{0,12}(?:[ck]orrespondent(?:en|in)?|verslaggevers?|redacteur(?:en)?|bericht(?:er)?statters?)|de nuestr[oa]s? (?:corresponsal(?:es)?|redactor(?:es)?|enviad[oa]s?)(?: (?:particular|especial|propio)(?:es)?)?|(?:d[oa]s? )?noss[oa]s? correspondentes?(?: especia(?:l|es))?|(?:per telegrafo|per telefono) al[l]?[ae'’]? ?.{3,30}|(?:nostr[oa] )?(?:corrispondenza|telegramma) (?:particolare|speciale)(?: .{3,30})?)$/iu;

export function isTelegraphLine(printed: string): boolean {
  if (printed.length > longest || printed.length < 6) return false;
  const first = printed.charCodeAt(0);
  const isBracketed = (first === 40 || first === 91) && /[)\]]\.?$/.test(printed);
  if (!isBracketed) return /^(?:by|per|par|por|pelo|telegraphisch)(?!\p{L})/iu.test(printed) && open.test(printed);
  const text = printed.replace(/^[([]\s?|\s?[)\]]\.?$/g, '').replace(/[.\s]+$/, '');
  return bracketed.test(text) || received.test(text) || (specialWord.test(text) && special.test(text)) || abroad.test(text);
}
