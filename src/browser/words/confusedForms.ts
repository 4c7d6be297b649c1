/** What a word may be where the first letters were mistaken: by a machine that read the print, or by swapping them. Few, since each may lie in another part of the dictionary. */
const beginnings = ['m rn', 'rn m', 'f s', 's f', 'c e', 'e c', '1 l', 'l 1', '1 i', '0 o', 'd cl', 'cl d', 'h b', 'b h', 'vv w', 'ph f', 'k c', 'c k'].map((pair) =>
  pair.split(' '),
);

export function confusedForms(key: string): string[] {
  const confused = beginnings.flatMap(([from = '', to = '']) => (key.startsWith(from) ? [to + key.slice(from.length)] : []));
  const swapped = (key[1] ?? '') + (key[0] ?? '') + key.slice(2);
  return [...confused, swapped, key.slice(1)];
}
