/** A text from the reader as a sentence can take it: its beginning, where it is very long. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

const most = 80;
