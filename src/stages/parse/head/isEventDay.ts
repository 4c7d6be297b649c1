const when = /^(?:when|wann|quand|cu[áa]ndo|quando|когда|wanneer|når|när|kiedy|متى|时间|時間)\s?[:：]/iu;

/** "WHEN: Tuesday, February 25, 2020, 10 a.m.": the day of what a release announces, on which nothing was published. */
export function isEventDay(text: string): boolean {
  return when.test(text);
}
