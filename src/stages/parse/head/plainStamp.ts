import { easternStamp } from './easternStamp.js';
import { spacedStamp } from './spacedStamp.js';

/** What pages write of their own at a day and its hour: the sender's name on a network, how many answered. */
const account = /\s{1,3}(?:\/ )?@\w{2,30}(?=\s|$)/g;
const counter = /(?<=\s\d{1,5})(?=(?:comments?|shares?|views?)\b)/gi;
/** "Jane Roe@janeroe": the account without a space before it. */
const joinedAccount = /(?<=\p{Ll})@(?=\w{2,30}\s)/gu;
/** "Follow @janeroe" */
const follow = /\s{1,3}follow(?= @\w)/gi;
/** "10/ 5/11": a day of one digit in the place of two. */
const spacedDay = /(?<=(?:^|\s)\d{1,2}\/) (?=\d\/\d{2}(?!\d))/g;
/** "By JANE ROEMARCH 9, 2021", "By Jane RoeMarch 9, 2021", "By Jane Roe2021-03-09", "By Jane RoePublished March 9, 2021" */
const joinedMonth =
  /(?<=\p{Lu}{2})(?=(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?) \d{1,2}, (?:19|20)\d\d)|(?<=\p{Ll})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) \d{1,2}, (?:19|20)\d\d)|(?<=\p{Ll})(?=(?:19|20)\d\d-\d\d-\d\d)|(?<=\p{Ll})(?=(?:Published|Updated|Posted) )/gu;
/** "By Jane Roe Illustration by Bo Li", "By Jane Roe For the Herald": who else had a hand in it, and for whom she wrote, without a mark before it. */
const otherHand = /(?<=\p{L}) (?=(?:[Ii]llustrat(?:ions?|ed)|[Pp]hoto(?:graph)?(?:s|y)?|[Gg]raphics?|[Vv]ideo|[Aa]nimations?) by \p{Lu}|For (?:The |the )?\p{Lu})/gu;

/** "March 9, 2012timer3 min. read" */
const readingTime = /timer\d{1,2} min\. read$/;
/** "9:00a" */
const half = /(?<=\d[:.]\d{2}\s?)([ap])(?=$|[\s,|])/gi;
const atSign = /(?<=\d\s)@(?=\s\d{1,2}[:.]\d{2})/g;
/** "2026.03.09. 18:40": a full stop behind the day too, as papers in Korea and Hungary set it. */
const stopped = /(?<!\d)((?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2})\.(?=\s\d{1,2}:\d{2})/g;
/** "Puerto Salado-09/03/2021": the place and the day. */
const placed = /(?<=^\p{Lu}[\p{L} '’.-]{1,24}\p{L})-(?=\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)/u;
/** "08-14-10 01:19 PM": with an hour of twelve beside it a day, and no number. */
const hyphened = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{2})(?=\s\d{1,2}:\d{2}\s?[ap]\.?m)/gi;

/** "12-03-19, 18:30" in the Netherlands. */
const hyphenedHour = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{2}),(?=\s\d{1,2}[:.]\d{2})/g;
/** "Tirsdag d. 12. marts 2019" */
const danish = /(?<=dag )d\. (?=\d{1,2}\. \p{L})/iu;
/** "Carlo Rossi | mar 12 Marzo 2019": a short weekday that is a month, too. */
const shortWeekday = /(?<=^|[\s|])(?:lun|mar|mer|gio|ven|sab|dom|mié|jue|vie|sáb|jeu|sam|dim)\.? (?=\d{1,2} \p{L}{3,10} (?:19|20)\d\d)/iu;

/** "7th, December 2024 GMT": the ordinal with a comma of its own, and a zone without an hour. */
const ordinal = /(?<=\d(?:st|nd|rd|th)), (?=\p{Lu}\p{Ll}{2,8},? (?:19|20)\d\d)/u;
const loneZone = /(?<=\p{L},? (?:19|20)\d\d) (?:GMT|UTC)$/u;

/** Longest line with a writer's name, in UTF-16 units. */
const longestCredit = 220;

/** A line about a text with its hours as others write them: "June 26, 2014 at 9:00a", "June 7, 2013 @ 6:43pm", "June 29, 2014 08:08 pm @roe 76Comments". */
export function plainStamp(written: string): string {
  const spaced = spacedStamp(written);
  const line = /^by /i.test(spaced) ? plainCredit(spaced) : easternStamp(spaced);
  if (!/\d[ap](?:$|[\s,|])|@|\dc|-\d\d?-\d\d\s|\d\.\s\d|-\d\d,\s\d|dag d\.|timer|\p{L}{3}\.? \d{1,2} \p{L}{3,10} \d{4}|\p{L}-\d|\d(?:st|nd|rd|th), /iu.test(line)) return line;
  return line
    .replace(readingTime, '')
    .replace(ordinal, ' ')
    .replace(loneZone, '')
    .replace(stopped, '$1')
    .replace(hyphenedHour, '$1/$2/$3')
    .replace(danish, '')
    .replace(shortWeekday, '')
    .replace(placed, ' - ')
    .replace(joinedAccount, ' @')
    .replace(follow, '')
    .replace(account, '')
    .replace(counter, ' ')
    .replace(half, '$1m')
    .replace(atSign, 'at')
    .replace(hyphened, '$1/$2/$3');
}

function plainCredit(line: string): string {
  return line.length > longestCredit ? line : line.replace(joinedMonth, ' ').replace(spacedDay, '').replace(otherHand, ' | ');
}
