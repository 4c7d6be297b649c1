import type { DiagnosticCode } from '../model/diagnosticCatalogue.js';
import type { Account } from '../report/accountFor.js';

/** Why files are not published, as the rest of a sentence that begins with their number. */
const words: Partial<Record<DiagnosticCode, string>> = {
  'article/draft': 'draft',
  'article/draft-folder': 'in a folder of drafts',
  'article/not-public': 'not for everybody',
  'read/binary': 'binary',
  'read/empty': 'empty',
  'read/excluded': 'excluded',
  'read/failed': 'failed',
  'read/not-an-article': 'not an article',
  'read/other-text': 'in another form of text',
  'read/not-regular': 'not a file',
  'read/not-utf16': 'not UTF-16',
  'read/not-encoded-so': 'not in the encoding named',
  'read/not-utf8': 'not UTF-8',
  'read/symlink': 'a link',
  'read/too-large': 'too large',
  'read/unreadable': 'unreadable',
};

/** "509 files found: 507 published, 2 not an article". */
export function accountText({ found, published, unpublished }: Account): string {
  const parts = [`${published.toLocaleString('en')} published`, ...unpublished.map(({ code, count }) => `${count.toLocaleString('en')} ${words[code] ?? code}`)];
  return `${found.toLocaleString('en')} ${found === 1 ? 'file' : 'files'} found: ${parts.join(', ')}`;
}
