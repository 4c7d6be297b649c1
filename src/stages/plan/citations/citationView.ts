import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import { bibtex } from '../../../model/citations/bibtex.js';
import { ris } from '../../../model/citations/ris.js';
import type { CitationView } from '../../../model/views.js';
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
export function citationView(record: BibliographicRecord, input: PlainParts & { readonly fileName: string }): CitationView {
  const { url } = record;
  return {
    plain: isolated(plainCitation(record, input)),
    styles: [
      { name: 'APA', text: isolated(apa(record)) },
      { name: 'Chicago', text: isolated(chicago(record)) },
      { name: 'MLA', text: isolated(mla(record)) },
    ],
    downloads: [
      { name: 'BibTeX', file: `${input.fileName}.bib`, data: dataAddress('application/x-bibtex', bibtex(record)) },
      { name: 'RIS', file: `${input.fileName}.ris`, data: dataAddress('application/x-research-info-systems', ris(record)) },
      { name: 'CSL-JSON', file: `${input.fileName}.json`, data: dataAddress('application/vnd.citationstyles.csl+json', cslJson(record)) },
    ],
    ...(url === undefined ? {} : { mail: mailAddress(record.title, url) }),
  };
}

/** ASCII is encoded where it must be; letters of other scripts may stand in an address, and take a third of the room. */
function dataAddress(type: string, text: string): string {
  const encoded = /[^\0-\x7F]/.test(text) ? text.replace(/[\0-\xA0]+/g, encodeURIComponent) : encodeURIComponent(text);
  return `data:${type};charset=utf-8,${encoded}`;
}

/** A letter to nobody yet, with the headline and the address. */
function mailAddress(title: string, url: string): string {
  const whole = title.replace(/\p{Cs}/gu, '\uFFFD');
  return `mailto:?subject=${encodeURIComponent(whole)}&body=${encodeURIComponent(`${whole}\r\n\r\n${url}\r\n`)}`;
}
