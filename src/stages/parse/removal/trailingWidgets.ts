/**
 * Lines that web pages print under an article and that are not part of it.
 * Each must match a whole line at the very end of a text; a line that is also a sentence is never here.
 */
export const trailingWidgets: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: 'print-widget',
    pattern: /^(?:print friendly(?:,? ?pdf ?(?:&|&amp;|and) ?e?-?mail)?|print(?: this)?(?: page| article)?|printer[- ]friendly(?: version| page)?|(?:save|download) (?:as )?pdf)$/i,
  },
  {
    rule: 'share-widget',
    pattern:
      /^(?:share(?: this)?(?: article| post| page| story)?|share on (?:facebook|twitter|x|linkedin|whatsapp)(?:,? ?(?:facebook|twitter|linkedin|whatsapp))*|tweet(?: this)?|e-?mail(?: this)?(?: article| to a friend)?)[:.]?$/i,
  },
  { rule: 'more-widget', pattern: /^(?:read more|continue reading|read the full (?:article|story)|back to top|related (?:articles|posts|stories))[.:…»]*$/i },
  { rule: 'comment-widget', pattern: /^(?:leave a (?:comment|reply)|post a comment|no comments(?: yet)?|\d{1,6} comments?)[.:]?$/i },
];
