/** Pages lose the spaces between what they tell of a text. Each row: where one is missing, and what stands there instead. */
const missing: readonly (readonly [RegExp, string])[] = [
  // "March 3, 20151:34 PM"
  [/(?<=\b(?:19|20)\d\d)(?=\d{1,2}:\d{2})/g, ' '],
  // "Mar 3, 2015,12:34pm EST"
  [/(?<=\b(?:19|20)\d\d),(?=\d{1,2}:\d{2})/g, ', '],
  // "12:34, 3 Mar 2015Updated08:01, 4 Mar 2015"
  [/(?<=(?:\b(?:19|20)\d\d|:\d\d)(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4}?)?)(?=(?:Updated|Modified|Edited|Published|Posted)[\s\d:])/g, ' | '],
  [/(?<=\b(?:Updated|Modified|Edited|Published|Posted):?)(?=\d)/g, ' '],
  // "JANE ROE3 Mar 2015"
  [/(?<=\p{L}{2})(?=\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?,? (?:19|20)\d\d)/gu, ' | '],
  // "Jane RoeTuesday 3 Mar 2015"
  [/(?<=\p{Ll})(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} \p{L}{3,9} (?:19|20)\d\d)/gu, ' | '],
  // "ByJane Roe"
  [/^By(?=\p{Lu}\p{Ll})/u, 'By '],
  // "-Aktualisiert am 03.03.2015-12:34"
  [/^-(?=Aktualisiert |Zuletzt |Veröffentlicht )/u, ''],
  [/(?<=\d\d\.(?:19|20)\d\d)-(?=\d{1,2}:\d{2}(?!\d))/g, ' '],
  // "03 مارس ,2015: 12:34"
  [/(?<=\p{L}) ,(?=(?:19|20)\d\d)/gu, ' '],
  [/(?<=\b(?:19|20)\d\d):(?= \d{1,2}:\d{2})/g, ''],
  // "@janeroe / 12:34 PM EST•March 3, 2015"
  [/^@\w{2,30} \/ (?=\d{1,2}:\d{2})/, ''],
  // "March 3, 2015 by Jane Roe Leave a Comment", "… 2 Comments"
  [/(?<=(?:19|20)\d\d by \p{L}.{2,40}?)\s(?:leave a comment|(?:\d{1,4}|no) comments?)$/iu, ''],
  // "By Jane Roe On 03/03/15 AT 12:34 PM"
  [/(?<=\p{L}) On (?=\d{1,2}\/\d{1,2}\/\d{2})/u, ' on '],
  [/(?<=\d\/\d{2}(?:\d\d)?) AT (?=\d)/u, ' at '],
  // "2015年3月3日 12:34 [有料会員限定]"
  [/\s?[[【［](?:有料)?会員限定(?:記事)?[\]】］]$/u, ''],
];
/** What the rows above need. */
const mayMiss =
  /\d{5}|\p{Ll}[MTWFS]\p{Ll}{2,5}day|[A-Z]Updated|\d,\d{1,2}:|\d(?:Up|Mod|Ed|Pu|Po)|(?:ed|ted):?\d|\p{L}{2}\d{1,2} [JFMASOND]|^By\p{Lu}|^-\p{Lu}|\d-\d{1,2}:|\p{L} ,\d|\d: \d|^@\w|会員限定|omments?$| On \d/u;
/** Longest such line, in UTF-16 units. */
const longest = 140;

/** The line with the spaces that it would have. */
export function spacedStamp(line: string): string {
  if (line.length > longest || !mayMiss.test(line)) return line;
  let text = line;
  for (const [where, what] of missing) text = text.replace(where, what);
  return text;
}
