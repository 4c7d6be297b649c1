/** Whether a line ends within a sentence, so that the next line belongs to it. */
export function goesOn(line: string): boolean {
  const text = line.trim();
  return text.length > 40 && !/[.!?:…。！？۔]["”’»)\]]{0,3}$/u.test(text);
}
