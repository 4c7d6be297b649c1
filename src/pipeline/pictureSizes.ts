import { join } from 'node:path';
import type { UrlPath } from '../model/brands.js';
import type { PictureSize } from '../model/pictureSize.js';
import type { Settings } from '../model/settings.js';
import type { Site } from '../model/site.js';
import type { PublicFiles } from '../stages/publish/publicFiles.js';
import { pictureSize } from '../stages/read/pictureSize.js';

/** Answers how large the picture at an address is. Each is looked at when it is asked about, and once, so that a page's key and its view say the same. */
export function pictureSizes({ images }: Site, publicFiles: PublicFiles, { contentDir }: Settings): (url: UrlPath) => PictureSize | undefined {
  const paths = new Map<string, string>([...publicFiles, ...images.map(({ url, source }) => [url, join(contentDir, source)] as const)]);
  const sizes = new Map<UrlPath, PictureSize | undefined>();
  return (url) => {
    const path = paths.get(url);
    if (path === undefined) return undefined;
    if (!sizes.has(url)) sizes.set(url, pictureSize(path));
    return sizes.get(url);
  };
}
