/**
 * ISO-2022-JP to text: escape sequences switch between ASCII and characters of two bytes. What lies between them is
 * read as EUC-JP, which has the same characters with the high bit set. U+FFFD where a sequence or character is not known.
 */
import iconv from 'iconv-lite';

const escapeByte = 0x1b;
const shifts: ReadonlyMap<string, 'ascii' | 'kana' | 'pairs' | 'supplement'> = new Map([
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(I', 'kana'],
  ['$@', 'pairs'],
  ['$B', 'pairs'],
  ['$(D', 'supplement'],
]);

export function decodeIso2022jp(bytes: Buffer): string {
  const out: number[] = [];
  let shift = 'ascii';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === escapeByte) {
      const length = [2, 3].find((n) => shifts.has(bytes.toString('latin1', at + 1, at + 1 + n)));
      // 0xFF is not valid in EUC-JP.
      if (length === undefined) out.push(0xff);
      else {
        shift = shifts.get(bytes.toString('latin1', at + 1, at + 1 + length)) ?? 'ascii';
        at += length;
      }
    } else if (byte > 0x7f) out.push(0xff);
    // Line ends and other controls stand in every shift.
    else if (shift === 'ascii' || byte < 0x21) out.push(byte);
    else if (shift === 'kana') out.push(0x8e, byte | 0x80);
    else {
      const second = bytes[at + 1] ?? 0;
      if (second < 0x21 || second > 0x7e) out.push(0xff);
      else {
        if (shift === 'supplement') out.push(0x8f);
        out.push(byte | 0x80, second | 0x80);
        at += 1;
      }
    }
  }
  return iconv.decode(Buffer.from(out), 'euc-jp', { stripBOM: false });
}
