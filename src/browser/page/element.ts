/**
 * An element with a class and contents. Strings become text: there is no way to HTML here.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...contents: readonly (string | Node)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...contents);
  return made;
}
