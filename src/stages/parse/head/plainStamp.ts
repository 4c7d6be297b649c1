/** What pages write of their own at a day and its hour: the sender's name on a network, how many answered. */
const account = /\s{1,3}@\w{2,30}(?=\s|$)/g;
const counter = /(?<=\s\d{1,5})(?=(?:comments?|shares?|views?)\b)/gi;
/** "9:00a" */
const half = /(?<=\d[:.]\d{2}\s?)([ap])(?=$|[\s,|])/gi;
const atSign = /(?<=\d\s)@(?=\s\d{1,2}[:.]\d{2})/g;
/** "08-14-10 01:19 PM": with an hour of twelve beside it a day, and no number. */
/** "2026.03.09. 18:40": a full stop behind the day too, as papers in Korea and Hungary set it. */
const stopped = /(?<!\d)((?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2})\.(?=\s\d{1,2}:\d{2})/g;
/** "Puerto Salado-09/03/2021": the place and the day. */
const placed = /(?<=^\p{Lu}[\p{L} '’.-]{1,24}\p{L})-(?=\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)/u;
const hyphened = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{2})(?=\s\d{1,2}:\d{2}\s?[ap]\.?m)/gi;

/** A line about a text with its hours as others write them: "June 26, 2014 at 9:00a", "June 7, 2013 @ 6:43pm", "June 29, 2014 08:08 pm @roe 76Comments". */
export function plainStamp(line: string): string {
  if (!/\d[ap](?:$|[\s,|])|@|\dc|-\d\d?-\d\d\s|\d\.\s\d|\p{L}-\d/iu.test(line)) return line;
  return line.replace(stopped, '$1').replace(placed, ' - ').replace(account, '').replace(counter, ' ').replace(half, '$1m').replace(atSign, 'at').replace(hyphened, '$1/$2/$3');
}
