import type { Claim } from '../../../model/article.js';
import { diagnose } from '../../../model/diagnose.js';
import type { MetadataField } from '../../../model/metadata.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { canonicalField } from './canonicalField.js';
import { evidenceOf, type FieldInput, pathEvidence, placeOf, textOf } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';
import { fieldNames } from './fieldNames.js';
import { isNotPublic } from './isNotPublic.js';

const yes = /^(?:true|yes|on|y|1)$/i;
const no = /^(?:false|no|off|n|0)$/i;
/** What the programs that keep articles call those that nobody may read yet, or any more. */
const unpublished = /^(?:draft|auto-draft|private|pending|unpublished|trash|entwurf|brouillon|borrador|bozza|rascunho|concept|kladde|utkast|черновик|مسودة|草稿|下書き)$/i;

/** Folders in which programs keep what is not published yet. In the singular it may be a section: the draft of a league. */
const folders = /^_?(?:drafts|entwürfe|brouillons|borradores|bozze|rascunhos|concepten|utkast|kladder|черновики|مسودات|草稿|下書き)$|^_draft$/iu;

/** `draft: true`, Jekyll's `published: false`, a `status` of draft or private, a folder of drafts, a field that keeps readers out, or a file that only redirects. */
export function draft(input: FieldInput): Claim<boolean> | undefined {
  const flag = input.take(...fieldNames.draft);
  const text = textOf(input, flag) ?? '';
  if (flag !== undefined && yes.test(text)) return { value: true, evidence: evidenceOf(input, flag) };
  // What lies beside the text corrects whatever the text says of itself.
  if (flag?.origin !== undefined && flag.origin.path !== input.source.path && no.test(text)) return { value: false, evidence: evidenceOf(input, flag) };
  if (flag !== undefined && text !== '' && !no.test(text)) {
    input.report(diagnose('front-matter/wrong-type', placeOf(input, flag), { field: flag.name, found: `"${text}"`, expected: 'true or false' }));
  }
  // Other programs use `status` for much else; only these words are taken, and anything else is kept as it is.
  const status = input.reading.metadata.find(({ name, value }) => canonicalField(name) === 'status' && typeof value === 'string' && unpublished.test(value.trim()));
  if (status !== undefined) {
    input.take(status.name);
    return { value: true, evidence: evidenceOf(input, status) };
  }
  const published = input.take('published');
  if (published !== undefined && typeof published.value === 'string' && no.test(published.value.trim())) return { value: true, evidence: evidenceOf(input, published) };
  const folder = ruleIsOn('draft-folder', input.settings)
    ? input.source.path
        .split('/')
        .slice(0, -1)
        .find((name) => folders.test(name.normalize('NFC')))
    : undefined;
  if (folder !== undefined) return { value: true, evidence: pathEvidence(input, 'draft-folder', 'folder', folder) };
  const closed = ruleIsOn('not-public-field', input.settings) ? notPublicField(input.reading.metadata) : undefined;
  if (closed !== undefined) {
    input.take(closed.name);
    const evidence = evidenceOf(input, closed);
    // A password is no one's business.
    return { value: true, evidence: { ...evidence, rule: 'not-public-field', ...(/password$/i.test(closed.name) ? { text: '…' } : {}) } };
  }
  // A file without a text that only leads elsewhere, as Jekyll has them for addresses that have moved.
  const elsewhere = input.reading.body.children.length > 0 ? undefined : input.reading.metadata.find(leadsElsewhere);
  return elsewhere === undefined ? undefined : { value: true, evidence: evidenceOf(input, elsewhere) };
}

/** Of two fields of one name, the first counts: what lies beside the text. */
function notPublicField(fields: readonly MetadataField[]): MetadataField | undefined {
  return fields.find((field) => isNotPublic(field) && fields.find(({ name }) => fieldKey(name) === fieldKey(field.name)) === field);
}

function leadsElsewhere({ name, value }: MetadataField): boolean {
  const key = fieldKey(name);
  return typeof value === 'string' && value.trim() !== '' && (key === 'redirectto' || (key === 'layout' && /^redirect(?:ed|ion)?$/i.test(value.trim())));
}
