/** A line that belongs to the list above it, or may, though a blank line stands between them. */
export const continuesList = /^(?:[ \t]|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/;
