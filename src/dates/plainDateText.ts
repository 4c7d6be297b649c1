/**
 * A text with its digits, dashes, spaces and brackets as ASCII has them, so that `２０２２年１月` and `٢٠ يناير` need no form of their own.
 * The length stays the same: a place in the plain text is the same place in the text.
 */
const other =
  /[\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19\u2010-\u2015\u2212\u30fc\uff0d\u223c\u301c\uff5e\u060c\u061b\u3001\uff0c\uff0e\uff0f\uff1a\uff08\uff09\u2018\u2019\u02bc\u00b4\u2022\u00b7]+/g;

export function plainDateText(text: string): string {
  return text.replace(other, (run) => (run.length === 1 ? plain(run) : Array.from(run, plain).join('')));
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10])
    if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code === 0x2212 || code === 0x30fc || (code >= 0x2010 && code <= 0x2015)) return '-';
  if (code === 0x223c || code === 0x301c || code === 0xff5e) return '~';
  if (code === 0x60c || code === 0x3001) return ',';
  if (code === 0x61b) return ';';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0xb4) return "'";
  if (code === 0x2022 || code === 0xb7) return '|';
  // The full-width forms follow ASCII's order.
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : ' ';
}
