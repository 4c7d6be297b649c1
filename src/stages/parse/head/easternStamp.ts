/** What pages of Asia print at a day and its hour, in the spelling of other pages. Lines without it are given back as they are. */

/** "2021-06-11 HKT 18:46": the zone before the hour. */
const zoneBefore = /(?<=\d{4}-\d\d-\d\d) [A-Z]{3,4}(?= \d{1,2}:\d{2})/u;
/** "14/05/2023 11:25 | GMT +7", "09:21 WIB waktu baca 2 menit" */
const zoneBehind = /\s?\|\s?GMT\s?[+-]\d{1,2}$/u;
const readingTime = /\s{1,2}waktu baca \d{1,2} menit$/u;
/** "2019/03/04 17:41 송고", "2023年6月16日9時12分配信": that it was sent. */
const sent = /(?<=[分日\d])\s?(?:배포|송고|配信|公開)$/u;
/** "수정 2025.05.15 20:11 5면", "เผยแพร่ : … ปรับปรุง : …": the page behind it, and when it was changed. */
const onPage = /(?<=\d)\s{1,2}\d{1,3}면$/u;
const changed = /(?<=\d|น\.)\s{1,3}(?:ปรับปรุง|อัปเดต|แก้ไขล่าสุด)\s?:?\s?\d.{5,40}$/u;
/** "29 اپریل 2022ء": the letter of our years. */
const ofChrist = /(?<=\d{4}|[٠-٩۰-۹]{4})ء/u;
/** "১১: ০০" */
const spacedHour = /(?<=[\d০-৯]{1,2}:) (?=[\d০-৯]{2}$)/u;

export function easternStamp(line: string): string {
  if (line.includes('GMT') || line.includes('waktu baca')) return line.replace(zoneBehind, '').replace(readingTime, '');
  if (line.includes(' HKT ')) return line.replace(zoneBefore, '');
  const last = line.charCodeAt(line.length - 1);
  const first = line.charCodeAt(0);
  if (first >= 0x0e00 && first <= 0x0e7f) return line.replace(changed, '');
  if (last < 0x100) return line;
  if (last === 0x0621) return line.replace(ofChrist, '');
  if (last >= 0x09e6 && last <= 0x09ef) return line.replace(spacedHour, '');
  return last > 0x2e80 ? line.replace(onPage, '').replace(sent, '') : line;
}
