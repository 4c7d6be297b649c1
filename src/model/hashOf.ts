/** FNV-1a of text, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. For what must come out the same everywhere, not for what must be safe. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
