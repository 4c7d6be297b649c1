/** A picture as Markdown has it; within HTML, in which Markdown is not read, as HTML has it. */
import type { PictureTag } from './pictureTag.js';

/** `isInHtml`: whether it stands in a block of HTML. */
export function markdownPicture({ source, alt, caption }: PictureTag, isInHtml: boolean): string {
  if (isInHtml) {
    const image = `<img src="${attribute(source)}" alt="${attribute(alt)}">`;
    return caption === '' ? image : `<figure>${image}<figcaption>${attribute(caption)}</figcaption></figure>`;
  }
  const title = caption === '' ? '' : ` "${caption.replace(/["\\]/g, '\\$&')}"`;
  return `![${alt.replace(/[[\]\\]/g, '\\$&')}](<${source}>${title})`;
}

function attribute(value: string): string {
  return value.replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
