/** Catalogues of persons and places, by the names that authority files give them: their form, and the page of an entry. */
interface IdentifierScheme {
  readonly label: string;
  readonly form: RegExp;
  readonly example: string;
  /** What comes before the identifier in an address. */
  readonly address: string;
}

export const identifierSchemes: Readonly<Record<string, IdentifierScheme>> = {
  wikidata: { label: 'Wikidata', form: /^Q\d{1,12}$/, example: 'Q42', address: 'https://www.wikidata.org/wiki/' },
  viaf: { label: 'VIAF', form: /^\d{1,24}$/, example: '113230702', address: 'https://viaf.org/viaf/' },
  geonames: { label: 'GeoNames', form: /^\d{1,10}$/, example: '2643743', address: 'https://www.geonames.org/' },
  gnd: { label: 'GND', form: /^[\d-]{1,14}[\dX]$/, example: '118540238', address: 'https://d-nb.info/gnd/' },
  isni: { label: 'ISNI', form: /^\d{15}[\dX]$/, example: '0000000080454286', address: 'https://isni.org/isni/' },
  lcnaf: { label: 'Library of Congress', form: /^n[a-z]{0,2}\d{6,12}$/, example: 'n79021164', address: 'https://id.loc.gov/authorities/names/' },
  orcid: { label: 'ORCID', form: /^(?:\d{4}-){3}\d{3}[\dX]$/, example: '0000-0002-1825-0097', address: 'https://orcid.org/' },
  tgn: { label: 'Getty TGN', form: /^\d{1,10}$/, example: '7011781', address: 'https://vocab.getty.edu/page/tgn/' },
};
