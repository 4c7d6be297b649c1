/** The number of an issue at the beginning of a file's or a folder's name: `no-12`, `v03n12`, `Volume 3 Issue 12`, `2022-no-12`, `№12`, `第12号`. */
export interface IssueName {
  readonly number: number;
  readonly volume?: number;
  readonly year?: number;
  /** Length of what was read. */
  readonly end: number;
}

const gap = '[-_., ]{0,3}';
const numbers = 'issue|iss|no|nr|nro|num|number|n[º°]|№|#|ausgabe|heft|nummer|numero|número|numéro|fascicolo|edición|edizione|edição|выпуск|номер|العدد|عدد';
const volumes = 'volume|vol|v|jahrgang|jg|band|bd|tome|tomo|annata|том|المجلد';
const year = String.raw`(?:1[5-9]|20)\d{2}`;

/** The first form that fits is taken; each must end where a digit does. */
const forms: readonly RegExp[] = [
  new RegExp(`^(?:${volumes})${gap}0{0,3}(?<volume>\\d{1,4})${gap}(?:${numbers}|n|i)${gap}0{0,4}(?<number>\\d{1,5})(?:[-_., ]{1,3}\\(?(?<year>${year})\\)?)?(?!\\d)`, 'iu'),
  new RegExp(`^(?<year>${year})${gap}(?:${numbers})${gap}0{0,4}(?<number>\\d{1,5})(?!\\d)`, 'iu'),
  new RegExp(`^(?:${numbers})${gap}0{0,4}(?<number>\\d{1,5})[-_., ]{1,3}\\(?(?<year>${year})\\)?(?!\\d)`, 'iu'),
  new RegExp(`^(?:${numbers})${gap}0{0,4}(?<number>\\d{1,5})(?!\\d)`, 'iu'),
  /^(?:第0{0,3}(?<volume>\d{1,4})[卷巻])?[-_ ]?第0{0,4}(?<number>\d{1,5})[号號期]/u,
];

export function issueName(name: string): IssueName | undefined {
  const text = name.slice(0, 100).normalize('NFC');
  for (const form of forms) {
    const match = form.exec(text);
    if (match?.groups?.number === undefined) continue;
    const { number, volume, year: printed } = match.groups;
    // Nobody counts from nought.
    if (Number(number) === 0) continue;
    return {
      number: Number(number),
      ...(volume === undefined ? {} : { volume: Number(volume) }),
      ...(printed === undefined ? {} : { year: Number(printed) }),
      end: match[0].length,
    };
  }
  return undefined;
}
