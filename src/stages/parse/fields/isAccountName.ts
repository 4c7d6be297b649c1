const nobody =
  /^(?:k\. ?a\.|keine angaben?|n\/a|s\. ?n\.|o\. ?a\.|unbekannt|unknown|none|null|undefined|sin (?:autor|firma)|sans auteur|brak|není uveden|nicht angegeben|не указан)$/i;
const account = /^(?:(?:wp|site|web)[-_ ]?admin|admin|administrator|webmaster|root|superuser|user|default|\[object object\]|\{\{.*\}\})$/i;

/** Whether a value that stands where a writer should names nobody: the account of whoever keeps the site, or the word for "unknown". */
export function isAccountName(value: unknown): boolean {
  return typeof value === 'string' && (nobody.test(value.trim()) || account.test(value.trim()));
}
