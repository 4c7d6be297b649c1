const utf8 = new TextDecoder();

/** The contents of a JSON file that the build wrote. */
export function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(utf8.decode(bytes)) as T;
}
