/**
 * Bytes of a file as they were before gzip. Some hosts unpack a `.gz` on the way, so the file is asked and not its name.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { writable, readable } = new DecompressionStream('gzip');
  // Written by hand: a Blob to stream from goes through another process of the browser, which takes ten times as long.
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [unpacked] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(unpacked);
}
