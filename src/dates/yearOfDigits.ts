/** Two digits from this one on are a year of the 1900s: no day of the 2030s has been printed yet. Below it, the century is a guess. */
const firstOfCentury = 30;

/** The year that a day with two digits for it means. */
export function yearOfDigits(digits: string): { readonly year: number; readonly guessed: boolean } {
  const value = Number(digits);
  return value >= firstOfCentury ? { year: 1900 + value, guessed: false } : { year: 2000 + value, guessed: true };
}
