/** Parts of datelines that several of their forms have. */
export const arabicPlace = /^[\u0621-\u064A]{2,15}(?: (?!في )[\u0621-\u064A]{2,15}){0,2}/u;
/** "LONDON Feb 27 European shares …", "OMAHA Neb July 12 …": the day, and the region, with no mark around them. */
export const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
