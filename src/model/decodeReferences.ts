/**
 * HTML's character references, `&#8217;` or `&amp;`, as the characters they stand for: exports of web sites keep them in texts and titles.
 * Only complete ones that end in `;` and name a character a line can hold; what they give is text, and is not read again.
 */
import { decodeHTMLStrict } from 'entities';

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
/** What would end the line, cannot be shown, or stands for no character. */
const unfit = /[\p{Cc}\p{Cs}\p{Cn}\uFFFD]/u;

/** `onReference` is told of each that was read. */
export function decodeReferences(text: string, onReference?: (written: string, meant: string) => void): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (written) => {
    const meant = decodeHTMLStrict(written);
    if (meant === written || unfit.test(meant)) return written;
    onReference?.(written, meant);
    return meant;
  });
}
