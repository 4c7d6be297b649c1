/**
 * The encodings that a file without a mark is tried under. Names are those of the WHATWG Encoding Standard where it has one, so
 * ISO 8859-1, -9 and -11 are called by the Windows code page that holds them. `surprise` is in bits: how much evidence a reading has to bring
 * before it is preferred to windows-1252. Between two that read a file alike, the lesser surprise gives the name.
 */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'thai';

interface Candidate {
  readonly encoding: string;
  readonly surprise: number;
}

/** Where an encoding is at home: text in a language of another region is seldom written in it. */
export type Region = 'west' | 'central' | 'baltic' | 'nordic' | 'turkish' | 'vietnamese' | 'southern' | 'celtic';

/** The regions of the languages of `letterPairs` that have others than the west, or more. */
export const regionsOf: Readonly<Record<string, readonly Region[]>> = {
  pl: ['central'],
  cs: ['central'],
  sk: ['central'],
  hu: ['central'],
  sl: ['central'],
  hr: ['central'],
  ro: ['central'],
  sq: ['west', 'central'],
  lv: ['baltic'],
  lt: ['baltic'],
  et: ['west', 'baltic'],
  is: ['west', 'nordic'],
  tr: ['turkish'],
  vi: ['vietnamese'],
  mt: ['southern'],
  eo: ['southern'],
  cy: ['west', 'celtic'],
  ga: ['west', 'celtic'],
};

export interface SingleByteCandidate extends Candidate {
  readonly script: Script;
  /** Of encodings of Latin letters. */
  readonly regions?: readonly Region[];
}

/** A byte is a character. */
export const singleByteCandidates: readonly SingleByteCandidate[] = [
  { encoding: 'windows-1252', script: 'latin', regions: ['west'], surprise: 0 },
  { encoding: 'windows-1250', script: 'latin', regions: ['central'], surprise: 1 },
  { encoding: 'windows-1254', script: 'latin', regions: ['turkish'], surprise: 1 },
  { encoding: 'windows-1257', script: 'latin', regions: ['baltic'], surprise: 1 },
  { encoding: 'windows-1258', script: 'latin', regions: ['vietnamese'], surprise: 1 },
  { encoding: 'iso-8859-15', script: 'latin', regions: ['west'], surprise: 2 },
  { encoding: 'iso-8859-2', script: 'latin', regions: ['central'], surprise: 1.5 },
  { encoding: 'iso-8859-3', script: 'latin', regions: ['southern'], surprise: 2 },
  { encoding: 'iso-8859-4', script: 'latin', regions: ['baltic'], surprise: 4 },
  { encoding: 'iso-8859-10', script: 'latin', regions: ['nordic'], surprise: 5 },
  { encoding: 'iso-8859-13', script: 'latin', regions: ['baltic'], surprise: 2 },
  { encoding: 'iso-8859-14', script: 'latin', regions: ['celtic'], surprise: 4 },
  { encoding: 'iso-8859-16', script: 'latin', regions: ['central'], surprise: 4 },
  { encoding: 'macintosh', script: 'latin', regions: ['west'], surprise: 3 },
  { encoding: 'x-mac-ce', script: 'latin', regions: ['central', 'baltic'], surprise: 4 },
  { encoding: 'x-mac-turkish', script: 'latin', regions: ['turkish'], surprise: 4 },
  { encoding: 'x-mac-icelandic', script: 'latin', regions: ['nordic'], surprise: 4 },
  { encoding: 'x-mac-croatian', script: 'latin', regions: ['central'], surprise: 5 },
  { encoding: 'x-mac-romanian', script: 'latin', regions: ['central'], surprise: 5 },
  { encoding: 'ibm850', script: 'latin', regions: ['west'], surprise: 4.5 },
  { encoding: 'ibm437', script: 'latin', regions: ['west'], surprise: 5 },
  { encoding: 'ibm852', script: 'latin', regions: ['central'], surprise: 5 },
  { encoding: 'ibm857', script: 'latin', regions: ['turkish'], surprise: 5 },
  { encoding: 'ibm775', script: 'latin', regions: ['baltic'], surprise: 5 },
  { encoding: 'windows-1251', script: 'cyrillic', surprise: 3 },
  { encoding: 'koi8-r', script: 'cyrillic', surprise: 4 },
  { encoding: 'koi8-u', script: 'cyrillic', surprise: 4.5 },
  { encoding: 'iso-8859-5', script: 'cyrillic', surprise: 5 },
  { encoding: 'ibm866', script: 'cyrillic', surprise: 5 },
  { encoding: 'x-mac-cyrillic', script: 'cyrillic', surprise: 6 },
  { encoding: 'ibm855', script: 'cyrillic', surprise: 9 },
  { encoding: 'windows-1253', script: 'greek', surprise: 4 },
  { encoding: 'iso-8859-7', script: 'greek', surprise: 4.5 },
  { encoding: 'ibm737', script: 'greek', surprise: 8 },
  { encoding: 'x-mac-greek', script: 'greek', surprise: 8 },
  { encoding: 'windows-1255', script: 'hebrew', surprise: 4 },
  { encoding: 'iso-8859-8', script: 'hebrew', surprise: 5 },
  { encoding: 'ibm862', script: 'hebrew', surprise: 9 },
  { encoding: 'windows-1256', script: 'arabic', surprise: 4 },
  { encoding: 'iso-8859-6', script: 'arabic', surprise: 5 },
  { encoding: 'windows-874', script: 'thai', surprise: 4 },
];

/** A character of East Asia is two bytes or four. */
export const multiByteCandidates: readonly Candidate[] = [
  { encoding: 'shift_jis', surprise: 4 },
  { encoding: 'gb18030', surprise: 4 },
  { encoding: 'euc-jp', surprise: 4.5 },
  { encoding: 'big5', surprise: 4.5 },
  { encoding: 'euc-kr', surprise: 4.5 },
];
