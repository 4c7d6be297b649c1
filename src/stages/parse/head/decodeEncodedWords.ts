import iconv from 'iconv-lite';
import type { SourcePath } from '../../../model/brands.js';
import { removeControls } from '../removal/removeControls.js';

const encodedWord = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,400})\?=(?:[ \t\n]{1,8}(?==\?))?/g;

/** RFC 2047: `=?UTF-8?B?…?=` in the header of a mail. Words in unknown encodings stay as they are. */
export function decodeEncodedWords(text: string): string {
  return text.replace(encodedWord, (whole, charset: string, encoding: string, data: string) => {
    if (!iconv.encodingExists(charset)) return whole;
    const bytes =
      encoding.toLowerCase() === 'b'
        ? Buffer.from(data, 'base64')
        : Buffer.from(
            data.replaceAll('_', ' ').replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          );
    return removeControls(iconv.decode(bytes, charset), '' as SourcePath).text;
  });
}
