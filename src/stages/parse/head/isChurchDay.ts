/** "Third Sunday of Lent", "Palm Sunday", "The 14th Sunday in Ordinary Time (Year B)": the day by which a parish names its bulletin. */
const longest = 60;
const ordinal = '(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{L}{5,11}teenth|twentieth|(?:twenty|thirty)[- ]\\p{L}{4,7}|last)';
const season = "(?:lent|advent|easter(?:tide)?|christmas|epiphany|trinity|pentecost|ordinary time|the year|all saints['’]?)";
const day = new RegExp(
  `^(?:the )?(?:${ordinal} (?:sunday|week) (?:of|in|after|before) ${season}|${season} ${ordinal}|(?:palm|easter|trinity|low|passion|pentecost|whit|mothering|remembrance|sea|bible) sunday|(?:ash|holy|good|maundy|easter) (?:monday|tuesday|wednesday|thursday|friday|saturday)|(?:feast|solemnity) of [\\p{L} ,.'’-]{3,40})(?:[ ,]{1,2}\\(?(?:year|cycle) [ABC]\\)?)?$`,
  'iu',
);

export function isChurchDay(text: string): boolean {
  return text.length <= longest && day.test(text);
}
