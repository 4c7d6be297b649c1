/**
 * The path that an address means, whatever program the text was written for: `{filename}/a/two.md` (Pelican), `@/a/two.md` (Zola),
 * `link://slug/two` (Nikola), `{{ site.repository }}/a` without what nobody here knows. Others are as they were.
 */
import { templateTag } from '../../model/templateTag.js';

const pelican = /^[{|](filename|static|attach|photo|image|index|author|category|tag)[}|]\/*/i;
const nikola = /^link:\/\/(slug|filename|file|root|archive|index|category|tag|author|section_index|category_index|tag_index)\/*/i;

export function writtenPath(target: string): string {
  const known = target.replace(templateTag, '').trim();
  if (known.startsWith('@/')) return known.slice(1);
  const [mark = '', kind = ''] = pelican.exec(known) ?? nikola.exec(known) ?? [];
  if (mark === '') return known;
  const rest = known.slice(mark.length);
  if (/^(?:author|category|tag)$/i.test(kind)) return `/${kind.toLowerCase()}/${rest}`;
  if (/^(?:root|index)$/i.test(kind)) return '/';
  // Pelican's are beside the text unless they begin with a slash.
  return /^(?:filename|static|attach|photo|image)$/i.test(kind) && !mark.endsWith('/') ? rest : `/${rest}`;
}
