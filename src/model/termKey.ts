/** Names that differ only in case, width or Unicode form are one name. */
export function termKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
