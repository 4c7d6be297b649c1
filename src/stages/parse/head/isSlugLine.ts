/** Longest such line, in UTF-16 units. */
const longest = 130;
/** "BC-Russia-Human Rights", "AM-Waterfall,0411", "r a PM-SchoolBus 12-18 0512". */
const slug = /^(?:[a-z] {1,2}){0,2}(?:AM|PM|BC)-(?!FM\b)\p{Lu}[\p{L}\d&;:'’./,() -]{2,70}$/u;
const marked = /(?:AM|PM|BC)-[^\s-]+-|\d{3,4}$|^[a-z] /;
/** The number of a transmission: "A4928 taf-z". */
const sent = /^[a-z]?\d{3,4} (?:\S{1,6} )?[a-z]{2,4}-[a-z]?$/i;
/** "a0543", by itself. */
const numbered = /^[a-z]\d{4}$/;
/** "BC-Polls": one word behind the cycle. */
const bare = /^(?:BC|PM)-\p{Lu}\p{L}{2,20}$/u;
/** "(bl)", "(For use by … clients.)", "(Eds: …)", "(With photo)". */
const note =
  /^\((?:[a-z]{1,3}|for use (?:only )?by .{3,90}|(?:eds?|attn|editors?|desks?|note)\b.{1,120}|(?:repeats?|recasts?|adds?|updates?|corrects?|undated|embargoed|optional trims?)\b.{0,120}|(?:with|has|includes|see) (?:photo|graphic|box|map|table|sidebar)s?.{0,60})\)$|^\((?:with|see) [A-Z][A-Z-]{3,40}\)$/iu;

/** "With AP Photos", "With BC-Ferry-Glance" */
const withPictures =
  /^(?:with|see) (?:an? )?(?:[A-Z]{2,4} )?(?:photos?|graphics?|maps?|LaserPhotos?)(?: [A-Z]{2,5}\d{1,4}(?:-\d{1,4})?)?\.?$|^With [AB][MCP]-\p{Lu}[\p{L}-]{2,40}$/iu;

/** "LaserPhotos PAR3, PAR4; LaserGraphic": pictures that the agency sent with the text. */
const pictures = /^(?:Laser(?:Photo|Graphic|Color)s?|(?:Photo|Graphic)s?)(?: [A-Z]{1,4}\d{1,3}(?:[,-]\d{1,3}){0,6}[,;.]?){1,8}(?: Laser(?:Photo|Graphic|Color)s?)?\.?$/;
/** "An AP Extra", "AP News Special": what kind of text the agency sends. */
const sentAs = /^(?:An )?(?:AP|UPI) (?:Extra|Exclusive|News ?features?|News Special|Special Report|Sports ?Extra)$/i;
const service = /^(?:BFN|CSO|JPRS)$/;
/** "AGI0088 3 CRO 0 R01 /", "DRS0028 3 LAV  0 DRS / WLF": the number, the urgency and the desk of an Italian agency. */
const coded = /^[A-Z]{3}\d{4} \d [A-Z]{3} {1,2}\d [A-Z\d]{2,4}(?: \/| \/ [A-Z/ ]{2,20})?$/;
/** "bdt0123 4 vm 187  dpa 0456", "APA0187 5 II 0213": the same of agencies in German. */
const basic = /^[a-z]{3}\d{4} \d [a-z]{2} \d{2,4}(?: {1,3}[a-z]{2,4}(?:-[a-z]{2,6})?)?(?: \d{4})?(?: {2,60}\d\d\.\p{L}{3} \d\d)?$/iu;

/** "Fußball/Deutschland/Champions League/": the subjects by which a German agency sorts its texts. */
const subjects = /^(?:\p{Lu}[^/]{1,30}\/){3,10}$/u;

/** Whether a line above a text was written by the agency for those who print it. */
export function isSlugLine(text: string): boolean {
  return (
    text.length <= longest &&
    ((slug.test(text) && marked.test(text)) ||
      sent.test(text) ||
      numbered.test(text) ||
      bare.test(text) ||
      service.test(text) ||
      sentAs.test(text) ||
      coded.test(text) ||
      basic.test(text) ||
      (text.endsWith('/') && subjects.test(text)) ||
      note.test(text) ||
      pictures.test(text) ||
      withPictures.test(text))
  );
}
