/** The writer's name right behind the last sentence of a text, as German and Swiss papers set it: "… wird schon stimmen." Gesine Lohmann. */
import { isPersonName } from '../fields/isPersonName.js';

/** Longest end of a line that is looked at, in UTF-16 units, and the shortest paragraph that a name may end. */
const tailLength = 50;
const shortest = 80;
const behind = /[.!?…]["”“»«’)]{0,2}\s\(?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})\)?$/u;

/** `line` is the last paragraph. The name as printed; undefined where none is surely a person's. */
export function signedBehind(line: string): string | undefined {
  if (line.length < shortest || !/\p{L}\)?$/u.test(line)) return undefined;
  const name = behind.exec(line.slice(-tailLength))?.[1];
  return name !== undefined && isPersonName(name) === 'likely' ? name : undefined;
}
