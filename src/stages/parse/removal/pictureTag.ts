/**
 * The picture that a tag of a site's program shows: `{{< figure src="boat.png" alt="A boat" caption="At the quay" >}}`,
 * `{% include figure.html path="boat.png" %}`, `{% asset_img boat.png A boat %}`, `{{ image(src="boat.png") }}`. Nothing is shown of a tag that
 * names no file of a picture.
 */
export interface PictureTag {
  readonly source: string;
  /** Empty where the tag does not say it. */
  readonly alt: string;
  readonly caption: string;
}

/** The name of the tag, or of the file that it includes. */
const opening = /^\{(?:\{[<%]?|%-?)\s{0,9}(?:include(?:_cached|_relative)?\s{1,9})?(?<name>[\w./-]{1,80})(?<rest>[\s\S]{0,2000}?)[\s/-]*(?:[>%]?\}\}|%\})$/;
const ofPictures = /(?:^|[/_.-])(?:fig|figure|img|imgproc|image|pic|picture|photo|lightbox|screenshot)s?(?:$|[/_.-])/i;
const pair = /(?:^|[\s,(])([a-zA-Z_][\w-]{0,30})\s{0,3}[=:]\s{0,3}(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^\s"',()]{1,500}))/g;
const picture = /\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)(?:[?#][^\s]*)?$/i;
const sources = ['src', 'image_path', 'image', 'img', 'path', 'url', 'file', 'filename', 'source'];
const captions = ['title', 'caption', 'description', 'figcaption', 'legend', 'attr'];
/** What stands beside a picture and says nothing: widths, heights, and what manuals have for them. */
const size = /^(?:\d{1,5}(?:px|%|em)?|auto|\[[\w ]+\]|true|false)$/i;
const templateAddress = /\{\{-?\s{0,9}(?:site\.(?:base_?url|url)|base_?url|site_?url)[^{}]{0,100}\}\}/gi;

export function pictureTag(tag: string): PictureTag | undefined {
  const { name = '', rest = '' } = opening.exec(tag)?.groups ?? {};
  if (!ofPictures.test(name.replace(/\.(?:html?|njk|liquid|md|hbs)$/i, ''))) return undefined;
  const values = new Map<string, string>();
  for (const [, key = '', ...given] of rest.matchAll(pair)) if (!values.has(key.toLowerCase())) values.set(key.toLowerCase(), given.find((each) => each !== undefined) ?? '');
  const named = sources.map((key) => sourceOf(values.get(key))).find((each) => each !== undefined);
  if (named === undefined) return positional(name, rest);
  const caption = captions.map((key) => plain(values.get(key))).filter((each) => each !== '');
  return { source: named, alt: plain(values.get('alt') ?? values.get('alt_text')), caption: [...new Set(caption)].join(' – ') };
}

/** `{% img left /boat.png 500 "A title" "What it shows" %}`: names of classes, the file, its size, the words. */
function positional(name: string, rest: string): PictureTag | undefined {
  const tokens = [...rest.matchAll(/"((?:[^"])*)"|'((?:[^'])*)'|(\{\{[^{}]*\}\}\S*|[^\s,"'()]+)/g)].map(([whole, double, single, bare]) => ({
    text: double ?? single ?? bare ?? '',
    isQuoted: whole !== bare,
  }));
  const at = tokens.findIndex(({ text }) => sourceOf(text) !== undefined);
  const source = sourceOf(tokens[at]?.text);
  if (at < 0 || source === undefined || tokens.slice(0, at).some(({ isQuoted }) => isQuoted)) return undefined;
  const words = tokens.slice(at + 1).filter(({ text }) => !size.test(text.trim()) && !/^[\w-]+[=:]/.test(text) && !/^\[[\w ]*$|^[\w ]*\]$/.test(text));
  if (!words.every(({ isQuoted }) => isQuoted)) return { source, alt: plain(words.map(({ text }) => text).join(' ')), caption: '' };
  const [first = '', second = ''] = words.flatMap(({ text }) => nested(text));
  // The programs of blogs have the title first, where there are two.
  const hasTitle = /^(?:asset_)?img$/i.test(name) && second !== '';
  return { source, alt: plain(hasTitle ? second : first), caption: hasTitle ? plain(first) : '' };
}

/** `"A title 'What it shows'"`. */
function nested(text: string): string[] {
  const [, title, alt] = /^([^'"]*?)\s*['"]([^'"]+)['"]\s*$/.exec(text) ?? [];
  return title === undefined || alt === undefined ? [text] : [title.trim(), alt].filter((each) => each !== '');
}

function sourceOf(value: string | undefined): string | undefined {
  const source = value?.replace(templateAddress, '').trim() ?? '';
  return picture.test(source) && !/[<>\n]/.test(source) ? source : undefined;
}

/** Without the marks of Markdown and HTML, which no description has. */
function plain(value: string | undefined): string {
  return (value ?? '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<[^<>]*>|\{\{[^{}]*\}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
