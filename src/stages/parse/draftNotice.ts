import type { Claim } from '../../model/article.js';
import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic } from '../../model/diagnostic.js';

/** Why a text is not published, and where that is written: in itself or beside it. */
export function draftNotice(path: SourcePath, { evidence }: Claim<boolean>): Diagnostic {
  const { field = 'draft', path: where = path, line } = evidence.place ?? {};
  if (evidence.rule === 'draft-folder') return diagnose('article/draft-folder', { path }, { folder: evidence.text });
  return diagnose(
    evidence.rule === 'not-public-field' ? 'article/not-public' : 'article/draft',
    { path },
    { mark: `${field}: ${evidence.text}`, where: line === undefined ? where : `${where}:${line}` },
  );
}
