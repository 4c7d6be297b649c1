import type { BylineLine } from './bylineLine.js';

/** "Redação", "La Redazione": nobody in the newsroom signs by name. */
const newsroom = /^(?:(?:la|die|de|da) )?(?:redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакция)$|^the editorial board$/iu;
/** The same with "reporter" or "desk", which the papers of India, Bangladesh and Pakistan print, perhaps with the town. */
const ownDesk =
  /^((?:নিজস্ব (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)|স্টাফ রিপোর্টার|(?:\S{2,14} )?(?:প্রতিনিধি|ডেস্ক)|(?:\S{2,14} )?(?:संवाददाता|संवाद सूत्र|ब्यूरो|डेस्क)|(?:ویب|نیوز|خبر) ڈیسک|اسٹاف رپورٹر|نامہ نگار))(?:\s?[,،:|-]\s?([^\d.,:|।۔]{2,30}))?$/u;

/** "মনি আচার্য্য, নিজস্ব প্রতিবেদক": and who of them. */
const ofOwnDesk = /^([\u0900-\u0DFF]{2,14}\.?(?: [\u0900-\u0DFF]{1,14}\.?){1,3}),\s(.{5,40})$/u;

/** "REDACCIÓN / Port Salé": and where. */
const placed = /^(\p{L}{6,10}) ?[/|] ?(\p{Lu}[\p{L} '’-]{2,25})$/u;

/** Nobody signs but the newsroom, or one of it in the scripts of South Asia. */
export function newsroomOf(text: string): BylineLine | undefined {
  if (text.charCodeAt(0) > 0x5ff) {
    const [, person, office = ''] = text.length <= 60 ? (ofOwnDesk.exec(text) ?? []) : [];
    if (person !== undefined && ownDesk.test(office)) return { rule: 'byline-line', names: [person], role: office };
    const [, desk, town] = text.length <= 60 ? (ownDesk.exec(text) ?? []) : [];
    return desk === undefined ? undefined : { rule: 'byline-line', names: [desk], ...(town === undefined ? {} : { role: town.trim() }) };
  }
  const [, room = text, role] = placed.exec(text) ?? [];
  return newsroom.test(room) ? { rule: 'byline-line', names: [room], ...(role === undefined ? {} : { role }) } : undefined;
}
