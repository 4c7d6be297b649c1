/** Words in the Latin alphabet, several of them, and no digit. */
const words = /^\p{scx=Latin}+(?:[ ,]+\P{Nd}+){3,}$/u;

/** Whether what stands behind the label of a day is none: "Data: the Key to an Open Town" is a headline, though Italians and others so call a day. */
export function isNoDay(value: string): boolean {
  return words.test(value);
}
