/** Tells how large a picture is, from the beginning of its file alone. What cannot be read, or is broken, has no size. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { GIF } from 'image-size/types/gif';
import type { IImage } from 'image-size/types/interface';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';
import type { PictureSize } from '../../model/pictureSize.js';

const forms: Readonly<Record<string, IImage>> = { gif: GIF, jpeg: JPG, jpg: JPG, png: PNG, svg: SVG, webp: WEBP };
/** Bytes read at first, and of a JPEG with much about itself before its size, at last. */
const readings = [4096, 512 * 1024];
/** What HTML can say of a width. */
const largest = 65_535;

export function pictureSize(path: string): PictureSize | undefined {
  const form = forms[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (form === undefined) return undefined;
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const info = fstatSync(handle);
    if (!info.isFile()) return undefined;
    for (const length of readings) {
      const bytes = Buffer.alloc(Math.min(length, info.size));
      const size = sizeOf(bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0)), form);
      if (size !== undefined || info.size <= length) return size;
    }
  } catch {
    // Publishing it reports what is wrong with the file.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  return undefined;
}

function sizeOf(bytes: Buffer, form: IImage): PictureSize | undefined {
  try {
    if (!form.validate(bytes)) return undefined;
    const { width, height, orientation = 1 } = form.calculate(bytes);
    if (![width, height].every((side) => Number.isInteger(side) && side > 0 && side <= largest)) return undefined;
    // From 5 on, EXIF says that the camera was held upright.
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
