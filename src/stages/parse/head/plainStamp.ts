/** What pages write of their own at a day and its hour: the sender's name on a network, how many answered. */
const account = /\s{1,3}@\w{2,30}(?=\s|$)/g;
const counter = /(?<=\s\d{1,5})(?=(?:comments?|shares?|views?)\b)/gi;
/** "9:00a" */
const half = /(?<=\d[:.]\d{2}\s?)([ap])(?=$|[\s,|])/gi;
const atSign = /(?<=\d\s)@(?=\s\d{1,2}[:.]\d{2})/g;
/** "08-14-10 01:19 PM": with an hour of twelve beside it a day, and no number. */
const hyphened = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{2})(?=\s\d{1,2}:\d{2}\s?[ap]\.?m)/gi;

/** A line about a text with its hours as others write them: "June 26, 2014 at 9:00a", "June 7, 2013 @ 6:43pm", "June 29, 2014 08:08 pm @roe 76Comments". */
export function plainStamp(line: string): string {
  if (!/\d[ap](?:$|[\s,|])|@|\dc|-\d\d?-\d\d\s/i.test(line)) return line;
  return line.replace(account, '').replace(counter, ' ').replace(half, '$1m').replace(atSign, 'at').replace(hyphened, '$1/$2/$3');
}
