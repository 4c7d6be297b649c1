/** How a letter to the editor begins. */
export const salutation =
  /^(?:dear\b.{0,60}|to the editor(?: of .{2,60})?|sirs?|gentlemen|madam|messrs\.? editors?|sehr geehrte.{0,60}|lieber? (?:mit)?(?:gemeinde|gemeindemitglieder|christen|mitglieder|freunde|freundinnen|leser|leserinnen|schwestern|brüder|eltern|kolleg|bürger|mitbürger|genoss|vereins|kamerad|nachbar)\p{L}*.{0,50}|(?:cher|chère|chers) .{0,60}|monsieur(?: le rédacteur)?|messieurs|estimad[oa]s? .{0,60}|señor director|sr\. director|(?:egregio|gentile|caro) .{0,60}|уважаем\p{L}{2} .{0,60})\s?[:,;.!—–-]{0,2}$/iu;
