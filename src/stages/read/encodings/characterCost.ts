/** How surprising a character of East Asia is in text of an encoding, in bits, by how common it is there. `utf-16` has the characters of all. */
import iconv from 'iconv-lite';
import { commonCharacters } from './commonCharacters.js';

type Table = keyof typeof commonCharacters;

/** Characters of a table that are very common. */
const commonest = 60;
const costs = {
  first: 6,
  later: 8.5,
  foreignTable: 2,
  hiragana: 5.5,
  katakana: 7.5,
  foreignKana: 13,
  point: 5,
  wide: 8,
  sign: 10,
  ordinary: 13,
  hangul: 11.5,
  rare: 19,
  unknown: 25,
  invalid: 40,
};

/** The tables of each encoding, and the block of its plain characters: first and last byte of the pair's lead, least of its second. */
const habits: Readonly<Record<string, { readonly tables: readonly Table[]; readonly block: readonly [first: number, last: number, least: number] | undefined }>> = {
  shift_jis: { tables: ['japanese'], block: [0x88, 0x97, 0x40] },
  'euc-jp': { tables: ['japanese'], block: [0xb0, 0xcf, 0xa1] },
  gb18030: { tables: ['simplified', 'traditional'], block: [0xb0, 0xd7, 0xa1] },
  big5: { tables: ['traditional'], block: [0xa4, 0xc6, 0x40] },
  'euc-kr': { tables: ['korean'], block: [0xb0, 0xc8, 0xa1] },
  'utf-16': { tables: ['simplified', 'traditional', 'japanese', 'korean'], block: undefined },
};

const known = new Map<string, ReadonlyMap<string, number>>();

export function characterCost(encoding: string): (character: string) => number {
  const table = knownCharacters(encoding);
  const isJapanese = encoding === 'shift_jis' || encoding === 'euc-jp' || encoding === 'utf-16';
  return (character) => {
    const cost = table.get(character);
    if (cost !== undefined) return cost;
    if (character === '\ufffd') return costs.invalid;
    if (/^[\u3040-\u309f]$/.test(character)) return isJapanese ? costs.hiragana : costs.foreignKana;
    if (/^[\u30a0-\u30ff\uff66-\uff9f]$/.test(character)) return isJapanese ? costs.katakana : costs.foreignKana;
    if (/^[、。，「」『』・]$/.test(character)) return costs.point;
    if (/^[\u3000-\u303f\uff01-\uff60“”‘’…—―·]$/.test(character)) return costs.wide;
    if (/^[\u2000-\u206f\u2100-\u27ff\xa0-\xff]$/.test(character)) return costs.sign;
    if (/^[\p{Co}\p{Cn}\p{Cc}]$/u.test(character)) return costs.unknown;
    if (encoding === 'utf-16' && /^[\p{sc=Han}\p{sc=Hangul}]$/u.test(character)) return costs.ordinary;
    return costs.rare;
  };
}

function knownCharacters(encoding: string): ReadonlyMap<string, number> {
  let table = known.get(encoding);
  if (table === undefined) {
    table = makeTable(encoding);
    known.set(encoding, table);
  }
  return table;
}

function makeTable(encoding: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const { tables, block } = habits[encoding] ?? { tables: [], block: undefined };
  if (block !== undefined) {
    const [first, last, least] = block;
    const pairs: number[] = [];
    for (let lead = first; lead <= last; lead += 1) for (let second = least; second <= 0xfe; second += 1) if (second !== 0x7f) pairs.push(lead, second);
    const ordinary = encoding === 'euc-kr' ? costs.hangul : costs.ordinary;
    for (const character of iconv.decode(Buffer.from(pairs), encoding)) if (/^[\p{sc=Han}\p{sc=Hangul}]$/u.test(character)) table.set(character, ordinary);
  }
  for (const [order, name] of tables.entries()) {
    for (const [rank, character] of [...commonCharacters[name]].entries()) {
      const cost = (rank < commonest ? costs.first : costs.later) + (order > 0 && encoding !== 'utf-16' ? costs.foreignTable : 0);
      table.set(character, Math.min(cost, table.get(character) ?? cost));
    }
  }
  return table;
}
