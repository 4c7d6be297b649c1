/** Names of characters that programs write; of the others remark-parse knows what they are. */
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00A0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
]);
const written = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]*));/g;

/** What a text of Markdown stands for, its escapes and character references read. Undefined if one of these is no common character. */
export function readCharacters(text: string): string | undefined {
  if (!/[&\\]/.test(text)) return text;
  let isSure = true;
  const read = text.replace(written, (_, escaped?: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (escaped !== undefined) return escaped;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const character = name !== undefined ? named.get(name) : (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ? String.fromCharCode(code) : undefined;
    isSure &&= character !== undefined;
    return character ?? '';
  });
  return isSure ? read : undefined;
}
