/** How a line about the copyright begins. */
export const copyrightLead = /^(?:copyright|©|\(c\) ?\d|&copy;|c\. ?(?:19|20)\d\d \p{Lu})/iu;
