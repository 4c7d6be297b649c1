/**
 * Merges lists that are each in order of date, reading an item's date only when it comes to the head of its list:
 * dates lie in files of their own, and the reader sees ten results at a time.
 */

/** Sort key of an article without a date; it comes last in either order. */
export const undated = '0000-00-00';

/** @param lists each in the order given, undated items at its end @param dateOf ISO date, or `undated` */
export async function* mergeByDate<T>(lists: readonly (readonly T[])[], order: 'newest' | 'oldest', dateOf: (item: T) => Promise<string>): AsyncGenerator<T, void, undefined> {
  const keyOf = async (item: T): Promise<string> => {
    const date = await dateOf(item);
    return order === 'oldest' && date === undated ? '9999-99-99' : date;
  };
  const readers = lists.map((list) => ({ list, next: 0, key: undefined as string | undefined }));
  for (;;) {
    const waiting = readers.filter(({ list, next }) => next < list.length);
    await Promise.all(
      waiting.map(async (reader) => {
        const head = reader.list[reader.next];
        if (head !== undefined) reader.key ??= await keyOf(head);
      }),
    );
    const isBefore = (a: string, b: string): boolean => (order === 'newest' ? a > b : a < b);
    let first = waiting[0];
    for (const reader of waiting) {
      if (first !== undefined && isBefore(reader.key ?? '', first.key ?? '')) first = reader;
    }
    const item = first?.list[first.next];
    if (first === undefined || item === undefined) return;
    first.next += 1;
    first.key = undefined;
    yield item;
  }
}
