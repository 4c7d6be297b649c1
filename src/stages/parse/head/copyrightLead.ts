/** How a line about the copyright begins. */
export const copyrightLead = /^(?:copyright|©|\(c\) ?\d|&copy;)/i;
