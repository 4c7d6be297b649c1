/**
 * Puts a filter's choices into its select. The first option ("any") and what is chosen stay;
 * nothing is touched where nothing changes, since the reader may have the list open.
 */
import type { FilterChoice } from './filterChoices.js';

export function fillSelect(select: HTMLSelectElement, choices: readonly FilterChoice[]): void {
  const options = choices.map(({ value, text }) => new Option(text, value));
  const present = [...select.options].slice(1);
  if (present.map(signature).join('\n') === options.map(signature).join('\n')) return;
  const chosen = select.value;
  for (const option of present) option.remove();
  select.append(...options);
  select.value = chosen;
}

function signature(option: HTMLOptionElement): string {
  return JSON.stringify([option.value, option.text]);
}
