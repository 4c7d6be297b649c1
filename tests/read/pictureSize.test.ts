/** How large a picture is, told by the beginning of its file; and that a page says so, and is made anew when it changes. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ArticleView } from '../../src/model/views.js';
import { pictureSize } from '../../src/stages/read/pictureSize.js';
import { planFolder } from '../helpers/planFolder.js';
import { archive, tempFolder } from '../helpers/siteArchive.js';

function png(width: number, height: number): Buffer {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** With so many bytes about itself before its size, as cameras and editors write them. */
function jpeg(width: number, height: number, { orientation, before = 0 }: { orientation?: number; before?: number } = {}): Buffer {
  const segment = (marker: number, data: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
  const exif = Buffer.from('457869660000' + '4d4d002a00000008' + '0001' + '0112' + '0003' + '00000001' + '00000000' + '00000000', 'hex');
  exif.writeUInt16BE(orientation ?? 1, 24);
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 17, 0]);
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex')),
    ...(orientation === undefined ? [] : [segment(0xe1, exif)]),
    ...(before === 0 ? [] : [segment(0xe2, Buffer.alloc(before))]),
    segment(0xc2, frame),
    Buffer.from('ffd9', 'hex'),
  ]);
}

function webp(width: number, height: number): Buffer {
  const bytes = Buffer.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1');
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
}

it.each<[string, string | Buffer, [number, number] | undefined]>([
  ['a.png', png(640, 480), [640, 480]],
  ['a.PNG', png(640, 480), [640, 480]],
  ['a.gif', Buffer.from('GIF89a\x40\x01\xf0\x00', 'latin1'), [320, 240]],
  ['a.webp', webp(1200, 800), [1200, 800]],
  ['a.jpg', jpeg(640, 480), [640, 480]],
  ['late.jpeg', jpeg(640, 480, { before: 60_000 }), [640, 480]],
  ['upright.jpg', jpeg(640, 480, { orientation: 6 }), [480, 640]],
  ['turned.jpg', jpeg(640, 480, { orientation: 3 }), [640, 480]],
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><path/></svg>', [120, 80]],
  ['own.svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40px" viewBox="0 0 120 80"/>', [60, 40]],
  ['none.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ['nothing.png', png(0, 480), undefined],
  ['endless.png', png(4_000_000_000, 480), undefined],
  ['short.png', png(640, 480).subarray(0, 20), undefined],
  ['short.jpg', jpeg(640, 480).subarray(0, 24), undefined],
  ['other.png', jpeg(640, 480), undefined],
  ['text.jpg', 'no picture', undefined],
  ['empty.gif', '', undefined],
  ['a.avif', Buffer.from('\0\0\0\x1cftypavif', 'latin1'), undefined],
])('%s', (name, content, size) => {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  expect(pictureSize(path)).toEqual(size === undefined ? undefined : { width: size[0], height: size[1] });
});

it('looks through no link, at no folder, and at nothing that is not there', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.png'), png(2, 2));
  symlinkSync(join(folder, 'a.png'), join(folder, 'link.png'));
  expect([join(folder, 'link.png'), join(folder, 'none.png'), folder].map(pictureSize)).toEqual([undefined, undefined, undefined]);
});

it('is written on the page, and in its key', async () => {
  const root = archive({
    'archive.yaml': 'name: Pictures\n',
    'content/quay.md': '---\ntitle: The Quay\ndate: 2020-01-02\n---\n\n![The quay](quay.png) and ![nothing](broken.png), as [here](quay.png), and ![our sign](/sign.svg).\n',
    'content/quay.png': png(640, 480),
    'content/broken.png': 'no picture',
    'public/sign.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>',
  });
  const page = async () => {
    const { plan } = await planFolder(root);
    return plan.pages.flatMap((each) => (each.kind === 'article' ? [{ key: each.key?.(), body: (each.view() as ArticleView).bodyHtml }] : []))[0] ?? { key: '', body: '' };
  };
  const before = await page();
  expect(before.body.match(/<img[^>]*>/g)).toEqual([
    expect.stringMatching(/ alt="The quay" width="640" height="480" loading="lazy">$/),
    expect.stringMatching(/ alt="nothing" loading="lazy">$/),
    expect.stringMatching(/ alt="our sign" width="24" height="24" loading="lazy">$/),
  ]);
  writeFileSync(join(root, 'content/quay.png'), png(480, 640));
  const after = await page();
  expect(after.body).toContain('width="480" height="640"');
  expect(after.key).not.toBe(before.key);
});
