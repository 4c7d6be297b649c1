/** What a line has of the traits, each times its weight: the points of a linear model. */
export function weighTraits<Trait extends string>(weights: Readonly<Record<Trait, number>>): (traits: Readonly<Record<Trait, number>>) => number {
  const all: readonly (readonly [string, number])[] = Object.entries<number>(weights);
  return (traits: Readonly<Record<string, number>>) => {
    let points = 0;
    for (const [trait, weight] of all) points += weight * (traits[trait] ?? 0);
    return points;
  };
}
