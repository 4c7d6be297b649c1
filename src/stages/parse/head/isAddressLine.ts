/** A line with nothing but a web address, or with one after a label. */
export function isAddressLine(text: string): boolean {
  return (
    // The file of a picture.
    (text.length <= 90 && /^[\p{L}\d_-]{3,80}\.(?:jpe?g|png|gif|webp)$/iu.test(text)) ||
    (text.length <= 500 &&
      (/^(?:from|source) .{5,120} \[(?:https?:\/\/|www\.)[^\s[\]]{3,90}\]$/i.test(text) ||
        /^(?:(?:url|link|source|permalink|web|ref|via|quelle|adresse|fuente|fonte|источник|原文(?:链接|鏈接)?|来源)\s?[:：]\s?)?<?(?:https?:\/\/|www\.)[^\s<>]{3,490}>?$/i.test(
          text,
        )))
  );
}
