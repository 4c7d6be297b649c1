const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether the volume at this place of the manifest is among those of a dictionary's entry: six of them to a character. */
export function isInVolume(volumes: string, place: number): boolean {
  const digit = digits.indexOf(volumes.charAt(Math.floor(place / 6)) || 'A');
  return ((digit >> (place % 6)) & 1) === 1;
}
