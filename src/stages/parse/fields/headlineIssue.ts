/** Longest headline that is looked at, in UTF-16 units. */
const longest = 200;
/** What of a periodical stands right before its number in a headline. */
const kinds =
  "newsletters?|bulletin|digest|weekly|monthly|gazette|dispatch|circular|roundup|rundbrief|infolettre|lettre d[’']information|boletín|boletim|bollettino|notiziario|nieuwsbrief|nyhetsbrev|дайджест|рассылка|вестник|周报|週報|月报|月報|周刊|週刊|月刊|通讯|ニュースレター";
/** "Weir Newsletter #85", "Wochenschau Rundbrief Nr. 12: …", "爱好者周刊（第 12 期）". */
const ofKind = new RegExp(
  `(?:^|[\\s\\p{Lo}])(?:${kinds}),?\\s{0,2}(?:(#|[（(]?第|issue|no\\.?|nr\\.?|n[º°]\\.?|№)\\s{0,2})?#?(\\d{1,4})(?=\\s{0,2}(?:$|[:：–—|,()（）·-]|期|号|號))`,
  'iu',
);
/** "This Week in Ferries 123". */
const thisWeek = /^(?:this|the|last) (?:week|month) in \S.{1,40}?[\s,–—-]{1,3}(#|issue |no\. ?|week )?#?(\d{1,4})(?=\s{0,2}(?:$|[:：–—|(]))/iu;
/** "Issue 12: Gulls", "Ferry Notes – Issue #14". A ballot has issues, too: the word stands by itself. */
const alone = /(?:^|[:–—|,]\s|\s-\s)(issue|ausgabe|numéro|número|numero|выпуск)\s#?(?:no\.\s)?(\d{1,4})(?=\s{0,2}(?:$|[:：–—|]|-\s))/iu;

/** The number of a newsletter that its headline tells, or its excerpt where the headline ends with the same number. Without a mark, a number of four digits that may be a year is none. */
export function headlineIssue(headline: string, excerpt?: string): number | undefined {
  if (!/\d/.test(headline) || headline.length > longest) return undefined;
  const own = numberIn(headline);
  if (own !== undefined || excerpt === undefined || excerpt.length > longest) return own;
  const [, last] = /\D(\d{1,4})$/.exec(headline) ?? [];
  return last !== undefined && numberIn(excerpt) === Number(last) ? Number(last) : undefined;
}

function numberIn(text: string): number | undefined {
  const [, mark = '', number = ''] = ofKind.exec(text) ?? thisWeek.exec(text) ?? alone.exec(text) ?? [];
  return number === '' || (mark === '' && /^(?:1[5-9]|20)\d\d$/.test(number)) ? undefined : Number(number);
}
