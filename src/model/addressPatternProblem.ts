import { addressParts } from './addressParts.js';
import { addressPlaceholders } from './addressPlaceholders.js';
import { nearestWord } from './nearestWord.js';

/** Without one of these, articles would have one address. */
const telling: ReadonlySet<string> = new Set(['title', 'slug', 'headline', 'filename', 'contentbasename', 'slugorfilename', 'slugorcontentbasename', 'name', 'path']);

/** What is wrong with a pattern of earlier addresses. */
export function addressPatternProblem(pattern: string): string | undefined {
  const parts = addressParts(pattern);
  const text = parts.filter((_, place) => place % 2 === 0).join('\n');
  if (/%\w+%/.test(text)) return 'placeholders begin with a colon, such as :year, :month and :title';
  const [, unknown] = /:(\w+)/.exec(text) ?? [];
  if (unknown !== undefined) {
    const near = nearestWord(unknown, Object.keys(addressPlaceholders));
    return `there is no placeholder :${unknown}${near === undefined ? '; docs/settings.md lists those there are' : `; did you mean :${near}?`}`;
  }
  if (!/^\/(?!\/)/.test(parts.join(''))) return 'expected an address from the top of the site, such as /:year/:month/:title.html';
  const [sign] = /[^\p{L}\p{M}\p{N}/\n._~!$&'()+,;=@-]/u.exec(text) ?? /(?<=\/)\.\.?(?=\/|$)/m.exec(text) ?? [];
  if (sign !== undefined)
    return `an address cannot have ${JSON.stringify(sign)} here; expected letters, digits and placeholders between slashes, such as /:year/:month/:title.html`;
  return parts.some((name, place) => place % 2 === 1 && telling.has(name))
    ? undefined
    : 'all articles of a day would have one address; expected a placeholder such as :title, :slug, :filename or :headline';
}
