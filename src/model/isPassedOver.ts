/** Whether a file or folder of the content is passed over without a word by its name: hidden ones and those of packages. Material for MkDocs hides the names of its authors. */
export function isPassedOver(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && !/^\.authors\.ya?ml$/.test(name));
}
