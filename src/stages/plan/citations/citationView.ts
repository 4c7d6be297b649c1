import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import { bibtex } from '../../../model/citations/bibtex.js';
import { citationKey } from '../../../model/citations/citationKey.js';
import { ris } from '../../../model/citations/ris.js';
import type { CitationRun, CitationView } from '../../../model/views.js';
import { addressed } from './addressed.js';
import { apa } from './apa.js';
import { chicago } from './chicago.js';
import { cslJson } from './cslJson.js';
import { isolated } from './isolated.js';
import { mla } from './mla.js';
import { type PlainParts, plainCitation } from './plainCitation.js';

/**
 * Everything of the citation box. The downloads are in the page itself, as `data:` addresses: files beside each article
 * would be three more, and hosts count files.
 */
export function citationView(record: BibliographicRecord, input: PlainParts): CitationView {
  const { url } = record;
  const name = citationKey(record);
  const shown = (runs: readonly CitationRun[]): CitationRun[] => isolated(addressed(runs, url));
  return {
    plain: shown(plainCitation(record, input)),
    styles: [
      { name: 'APA', text: shown(apa(record)) },
      { name: 'Chicago', text: shown(chicago(record)) },
      { name: 'MLA', text: shown(mla(record)) },
    ],
    downloads: [
      { name: 'BibTeX', file: `${name}.bib`, data: dataAddress('application/x-bibtex', bibtex(record)) },
      { name: 'RIS', file: `${name}.ris`, data: dataAddress('application/x-research-info-systems', ris(record)) },
      { name: 'CSL-JSON', file: `${name}.json`, data: dataAddress('application/vnd.citationstyles.csl+json', cslJson(record)) },
    ],
    ...(url === undefined ? {} : { mail: mailAddress(record.title, url) }),
  };
}

/** Encoded is what may not stand in an address, and no more: letters of other scripts may, and take a third of the room. */
function dataAddress(type: string, text: string): string {
  const encoded = text.replace(/[\0-\xA0]+/g, encodeURI).replaceAll('#', '%23');
  return `data:${type},${encoded}`;
}

/** A letter to nobody yet, about the headline, with the address. */
function mailAddress(title: string, url: string): string {
  return `mailto:?subject=${encodeURIComponent(title.replace(/\p{Cs}/gu, '\uFFFD'))}&body=${encodeURIComponent(url)}`;
}
