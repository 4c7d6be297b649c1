/** How a note of the editors begins, above a text. */
export const editorsNote =
  /^[([]?(?:editor(?:[’']s|s[’'])?[’']? note|note to (?:readers|editors)|anm(?:erkung|\.) der redaktion|note de la rédaction|nota del editor|nota da redação)\b/iu;
