/** The codes by which a database indexes a text, below it, each kind under its label: "Countries:-", "NLZ  Norland, West.". */
export interface IndexField {
  readonly name: string;
  readonly value: string;
  /** Number of the label's line, from 1. */
  readonly line: number;
}

const label = /^(\p{Lu}\p{L}{2,20}(?: \p{Lu}?\p{L}{2,20})?):-$/u;
const entry = /^[A-Z]{1,5}\d{0,5}\s{1,4}\S.{0,150}$/;
/** Fewest labels, and the most lines of such an index. */
const fewestLabels = 2;
const mostLines = 60;

/** The fields, in their order, and the index of the first label; undefined where the text does not end in them. `end` is the index after its last line. */
export function closingIndex(lines: readonly string[], from: number, end: number): { fields: readonly IndexField[]; start: number } | undefined {
  const fields: IndexField[] = [];
  let start = end;
  let values: string[] = [];
  for (let at = end - 1; at > from && at >= end - mostLines; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    const name = label.exec(text)?.[1];
    if (name !== undefined && values.length > 0) {
      fields.unshift({ name, value: values.join(' '), line: at + 1 });
      values = [];
      start = at;
    } else if (name === undefined && entry.test(text)) values.unshift(text);
    else break;
  }
  return fields.length < fewestLabels ? undefined : { fields, start };
}
