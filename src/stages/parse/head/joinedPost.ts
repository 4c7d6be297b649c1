/** "Jane RoeForbes Staff": where the page has lost the space between a writer and her paper. */
export const joinedPost = /(?<=^\p{Lu}[\p{L}.'’-]{1,20} [\p{L}.'’ -]{1,30}\p{Ll})(?=\p{Lu}\p{Ll}{2,15} (?:Staff|Contributor)$)/u;
