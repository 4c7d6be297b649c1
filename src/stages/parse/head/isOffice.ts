/** What somebody is in a club, a parish, a union or a school, in small letters or capitals: "General secretary", "Equality and Diversity Officer", "chair of the parish council". */
const office =
  /^((?:\p{L}[\p{L}.&’'-]{0,20} ){0,5}?)(?:president|vice-president|chair(?:man|woman|person)?|secretary|treasurer|clerk|rector|vicar|curate|pastor|priest[- ]in[- ]charge|churchwarden|principal|head ?(?:teacher|master|mistress)|officer|co-?ordinator|conven[oe]r|organi[sz]er|advis[eo]r|trustee|commodore|librarian|archivist|dean|warden|superintendent|chaplain|vorsitzende[r]?|schriftführer(?:in)?|kassenwart(?:in)?|pfarrer(?:in)?|présidente?|secrétaire|trésorier|trésorière|curé|presidente|presidenta|secretari[oa]|tesorer[oa]|párroco|parroco)(?: (?:of|for|to|der|des|du|de la|del) .{2,30})?$/iu;
/** Words before it that may be written small. */
const usual = /^(?:(?:vice|deputy|acting|honorary|hon\.|assistant|general|club|parish|technical|membership|press|publicity) ){0,2}$/i;
/** Words of a name, and the small ones between them; a sentence about somebody has others: "who was elected president". */
const named = /^(?:\p{Lu}[\p{L}.&’'-]* (?:(?:and|of|for|&) (?=\p{Lu}))?){0,5}$/u;

export function isOffice(text: string): boolean {
  const before = office.exec(text)?.[1];
  return before !== undefined && (usual.test(before) || named.test(before));
}
