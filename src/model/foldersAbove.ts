/** The folders that an address lies in, from the nearest to the highest. */
export function foldersAbove(url: string): string[] {
  const folders: string[] = [];
  for (let end = url.lastIndexOf('/'); end > 0; end = url.lastIndexOf('/', end - 1)) folders.push(url.slice(0, end));
  return folders;
}
