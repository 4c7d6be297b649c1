/**
 * The address of a link or a picture of which tags of another program are a part. What names a file stays without its tag; what stands for the
 * address of the site is nothing; of what only that program knows the tag stays, so that `link` can say what the link begins with. It is shown
 * to nobody.
 */
import type { RuleName } from '../../../model/ruleCatalogue.js';

export interface TemplateDestination {
  readonly address: string;
  readonly taken: readonly { readonly text: string; readonly rule: RuleName }[];
}

const eachTag = /\{\{[^{}]{1,300}\}\}|\{%[^{}%]{1,300}%\}/g;
const siteAddress =
  /^\{\{-?\s{0,9}(?:(?:site|config|metadata|meta)\.(?:base_?url|url|root|path_?prefix)|base_?url|base_?path|site_?url|path_?prefix|root_?url)\s{0,9}(?:\|[^{}]{0,100})?-?\}\}$/i;
const namedFile =
  /^\{\{-?\s{0,9}(["'])([^"'{}\n]{1,500})\1\s{0,9}\|\s{0,9}(?:url|relative_url|absolute_url|relURL|absURL|relLangURL|absLangURL|inputPathToUrl|htmlBaseUrl|prepend:\s{0,9}site\.base_?url)\b[^{}]{0,100}\}\}$/i;
const reference =
  /^\{\{[<%]\s{0,9}(?:(?:rel)?ref|[a-z-]{2,20}(?=\s{1,9}["'][^"'{}\s]{1,500}\.md["'#]))\s{1,9}(?:path\s{0,3}=\s{0,3})?["']([^"'{}\s]{1,500})["'][^{}]{0,100}[>%]\}\}$/;
const post = /^\{%-?\s{0,9}(?:post_url|link|post_path|asset_path)\s{1,9}["']?([^\s"'{}%]{1,500})["']?\s{0,9}-?%\}$/;

/** `mayStay`: whether a tag can stand in the address without harm. */
export function templateDestination(written: string, mayStay: (tag: string) => boolean): TemplateDestination {
  const taken: { text: string; rule: RuleName }[] = [];
  const address = written.replace(eachTag, (tag) => {
    const named = namedFile.exec(tag)?.[2] ?? reference.exec(tag)?.[1] ?? post.exec(tag)?.[1];
    const rule =
      named !== undefined || siteAddress.test(tag) ? 'template-address' : tag.startsWith('{%') ? 'template-tag' : /^\{\{[<%]/.test(tag) ? 'hugo-shortcode' : 'template-expression';
    if (rule === 'template-expression' && mayStay(tag)) return tag.replace(/\s+/g, ' ');
    taken.push({ text: tag, rule });
    return named ?? '';
  });
  return { address, taken };
}
