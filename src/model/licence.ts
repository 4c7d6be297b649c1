/** A licence as the owner names it: by its SPDX id, or by a name and an address. */
export interface Licence {
  readonly name: string;
  readonly url?: string | undefined;
}

/** Ids of the licences that Creative Commons publishes, in SPDX's spelling: `CC-BY-NC-SA-4.0`, with a country after older ones. */
const creativeCommons = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)(?:-([A-Z]{2,3}))?$/;

/** An SPDX id becomes a name with the address of its text: Creative Commons' own page, or that of the SPDX list (https://spdx.org/licenses/). */
export function licenceOf(setting: string | Licence | undefined): Licence | undefined {
  if (setting === undefined || typeof setting !== 'string') return setting;
  if (setting === 'CC0-1.0') return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  if (setting === 'CC-PDM-1.0') return { name: 'Public Domain Mark 1.0', url: 'https://creativecommons.org/publicdomain/mark/1.0/' };
  const [, kind, version, country] = creativeCommons.exec(setting) ?? [];
  if (kind === undefined || version === undefined) return { name: setting, url: `https://spdx.org/licenses/${setting}.html` };
  const ported = country === undefined ? '' : `${country.toLowerCase()}/`;
  return {
    name: `CC ${kind} ${version}${country === undefined ? '' : ` ${country}`}`,
    url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/${ported}`,
  };
}
