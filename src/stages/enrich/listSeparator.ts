/** What stands between two numbers of a list or a range, in the languages of the press; as a part of a regular expression. It ends in no digit, and takes at most ten characters. */
export const listSeparator =
  '(?:[\\s\\u00A0]?(?:[-–—~～]|[,;、，،][\\s\\u00A0]?(?:and|und|et|y|e|и|و|&)?|&|\\+|・|and|und|et|e|y|i|och|og|en|и|و|及|和|と|to|through|bis|à|a|до|по|إلى)[\\s\\u00A0]?)';
