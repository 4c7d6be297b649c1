/** Tags of one language that has two, and Norwegian's. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', tl: 'fil', iw: 'he', in: 'id' };

/** The language of a BCP 47 tag, as the tables of names call it; undefined where none is known. */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === undefined || primary === '' || primary === 'und' || primary === 'mul' ? undefined : (aliases[primary] ?? primary);
}
