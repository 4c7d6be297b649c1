/** Gives headings levels that begin at 2, below the page's headline, and never skip one on the way down. */
export function headingLevels(): (depth: number) => 2 | 3 | 4 | 5 | 6 {
  const open: { depth: number; level: number }[] = [];
  return (depth) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const level = Math.min(6, (open.at(-1)?.level ?? 1) + 1) as 2 | 3 | 4 | 5 | 6;
    open.push({ depth, level });
    return level;
  };
}
