/**
 * Answers with one file: whole, in part, or "you have it already". Files are streamed; only HTML that is to be
 * transformed is read whole. A reader who goes away half-way is no error.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentType } from './contentType.js';
import { isSameVersion } from './isSameVersion.js';
import { isUnchanged } from './isUnchanged.js';
import { parseRange } from './parseRange.js';

export interface FileAnswer {
  readonly path: string;
  /** With 404 neither conditions nor ranges apply. */
  readonly status: 200 | 404;
  /** Applied to HTML files only. */
  readonly transform?: (html: string) => string;
}

/** False if the file cannot be opened (any more); then nothing has been sent. */
export async function sendFile(req: IncomingMessage, res: ServerResponse, answer: FileAnswer): Promise<boolean> {
  // O_NOFOLLOW: the file may have been swapped for a link since it was looked at.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(answer.path, flags).catch(() => undefined);
  if (file === undefined) return false;
  try {
    await sendOpenFile(req, res, answer, file);
    return true;
  } finally {
    await file.close();
  }
}

async function sendOpenFile(req: IncomingMessage, res: ServerResponse, answer: FileAnswer, file: FileHandle): Promise<void> {
  const stats = await file.stat({ bigint: true });
  const type = contentType(answer.path);
  const transformed = answer.transform !== undefined && type.startsWith('text/html') ? Buffer.from(answer.transform(await file.readFile('utf8'))) : undefined;
  const size = transformed?.length ?? Number(stats.size);
  const version = {
    etag: transformed === undefined ? `"${stats.size.toString(16)}-${stats.mtimeNs.toString(16)}"` : `"${createHash('sha256').update(transformed).digest('hex').slice(0, 32)}"`,
    modified: stats.mtime,
  };
  // A transformed page depends on more than its file's time: only its tag tells whether it changed.
  const conditions = transformed === undefined ? req.headers : { 'if-none-match': req.headers['if-none-match'] };

  res.statusCode = answer.status;
  res.setHeader('Content-Type', type);
  if (answer.status === 200) {
    res.setHeader('ETag', version.etag);
    if (transformed === undefined) {
      res.setHeader('Last-Modified', stats.mtime.toUTCString());
      res.setHeader('Accept-Ranges', 'bytes');
    }
    if (isUnchanged(conditions, version)) {
      res.statusCode = 304;
      res.removeHeader('Content-Type');
      res.end();
      return;
    }
  }

  const canBePart = answer.status === 200 && transformed === undefined && req.method === 'GET';
  const range = canBePart && isSameVersion(req.headers['if-range']?.toString(), version) ? parseRange(req.headers.range?.toString(), size) : undefined;
  if (range === 'unsatisfiable') {
    res.statusCode = 416;
    res.setHeader('Content-Range', `bytes */${size}`);
    res.removeHeader('Content-Type');
    res.setHeader('Content-Length', 0);
    res.end();
    return;
  }
  if (range !== undefined) {
    res.statusCode = 206;
    res.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  res.setHeader('Content-Length', end - start + 1);
  if (req.method === 'HEAD' || size === 0) {
    res.end();
  } else if (transformed !== undefined) {
    res.end(transformed);
  } else {
    await pipeline(file.createReadStream({ start, end, autoClose: false }), res).catch(() => res.destroy());
  }
}
