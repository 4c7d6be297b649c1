/** How a line about the copyright begins. */
export const copyrightLead = /^(?:\(?copyright\b|©|\(c\) ?\d|&copy;|all rights reserved\.?$|c\. ?(?:19|20)\d\d \p{Lu})/iu;
