import { leastContrast, papers } from '../../model/papers.js';
import { readableOn } from '../../model/readableOn.js';
import type { Settings } from '../../model/settings.js';

/** What the settings change in the stylesheet: custom properties, to be added at its end. Empty where they change nothing. */
export function themeCss({ design }: Pick<Settings, 'design'>): string {
  const { accent, accentDark, serif, sans, textSize, measure } = design;
  const root = [
    ...(accent === undefined ? [] : [`--accent: ${accent}`]),
    ...(serif === undefined ? [] : [`--serif: ${serif}`]),
    ...(sans === undefined ? [] : [`--sans: ${sans}`]),
    ...(measure === undefined ? [] : [`--measure: ${measureInZeros(measure)}ch`]),
  ];
  const dark = accentDark ?? (accent === undefined ? undefined : readableOn(papers.dark, accent, leastContrast + 1));
  return [
    ...(root.length === 0 ? [] : [`:root { ${root.join('; ')}; }`]),
    ...(dark === undefined ? [] : [`@media (prefers-color-scheme: dark) { :root { --accent: ${dark}; } }`]),
    ...(textSize === undefined ? [] : [`html { font-size: ${Math.round(textSize * 100)}%; }`]),
  ]
    .map((rule) => `${rule}\n`)
    .join('');
}

/** A `ch` is as wide as a zero, which is wider than the letters of prose are on the average: measured in Crimson Pro, 1.42 times. */
function measureInZeros(characters: number): number {
  return Math.round(characters / 1.42);
}
