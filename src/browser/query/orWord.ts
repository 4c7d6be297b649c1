/** What joins alternatives, in capitals. */
export const orWord = /^(?:OR|ODER|OU|\|)$/;
