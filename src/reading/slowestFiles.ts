export interface SlowFile {
  readonly path: string;
  readonly milliseconds: number;
}

/** Files named in the end. */
const most = 10;

/** Keeps the files that took longest, the slowest first. */
export function slowestFiles(): { readonly add: (path: string, milliseconds: number) => void; readonly list: () => readonly SlowFile[] } {
  const slow: SlowFile[] = [];
  return {
    add: (path, milliseconds) => {
      if (slow.length === most && milliseconds <= (slow.at(-1)?.milliseconds ?? 0)) return;
      slow.push({ path, milliseconds });
      slow.sort((a, b) => b.milliseconds - a.milliseconds);
      slow.length = Math.min(slow.length, most);
    },
    list: () => slow,
  };
}
