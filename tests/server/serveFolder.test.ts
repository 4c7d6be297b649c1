/** Real sockets, and request lines written by hand: an HTTP client would normalise `..` away before the server sees it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveFolder } from '../../src/server/serveFolder.js';

const base = mkdtempSync(join(tmpdir(), 'backfile-serve-'));
const dir = join(base, 'site');
const secret = 'SECRET OUTSIDE THE SITE';
let server: RunningServer;

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function request(target: string, options: { method?: string; headers?: Record<string, string>; port?: number } = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, port = server.port } = options;
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const [head = '', ...rest] = text.split('\r\n\r\n');
      const [first = '', ...fields] = head.split('\r\n');
      const parsed = fields.map((field) => [field.slice(0, field.indexOf(':')).toLowerCase(), field.slice(field.indexOf(':') + 2)] as const);
      resolve({ status: Number(first.split(' ')[1]), headers: new Map(parsed), body: rest.join('\r\n\r\n') });
    });
  });
}

beforeAll(async () => {
  mkdirSync(join(dir, 'folder'), { recursive: true });
  mkdirSync(join(dir, 'bare'));
  mkdirSync(join(dir, '.git'));
  writeFileSync(join(base, 'secret.txt'), secret);
  writeFileSync(join(dir, '.env'), secret);
  writeFileSync(join(dir, '.git', 'config'), secret);
  writeFileSync(join(dir, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(dir, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(dir, 'folder', 'index.html'), '<h1>Folder</h1>');
  writeFileSync(join(dir, 'bare', 'a.txt'), 'a');
  writeFileSync(join(dir, 'digits.txt'), '0123456789');
  writeFileSync(join(dir, 'empty.txt'), '');
  writeFileSync(join(dir, 'café au lait.txt'), 'milk');
  writeFileSync(join(dir, '100%.txt'), 'percent');
  writeFileSync(join(dir, 'large.bin'), Buffer.alloc(8_000_000));
  for (const name of ['a.css', 'a.js', 'a.json', 'a.xml', 'a.svg', 'a.woff2', 'a.wasm', 'a.pf_meta', 'a.webmanifest', 'a.unknown']) writeFileSync(join(dir, name), 'x');
  symlinkSync(join(base, 'secret.txt'), join(dir, 'link.txt'));
  symlinkSync(base, join(dir, 'linked'));
  utimesSync(join(dir, 'digits.txt'), 1_000_000_000, 1_000_000_000);
  server = await serveFolder({ dir, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

describe('serveFolder', () => {
  it('serves files and folders with their types', async () => {
    const home = await request('/');
    expect(home).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    expect(Object.fromEntries(home.headers)).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
    expect(await request('/folder/?x=1')).toMatchObject({ status: 200, body: '<h1>Folder</h1>' });
    expect(await request('/caf%C3%A9%20au%20lait.txt')).toMatchObject({ status: 200, body: 'milk' });
    expect(await request('/100%25.txt')).toMatchObject({ status: 200, body: 'percent' });
    expect(await request('/empty.txt')).toMatchObject({ status: 200, body: '' });
    expect(await request('http://localhost/digits.txt')).toMatchObject({ status: 200, body: '0123456789' });
  });

  it.each([
    ['a.css', 'text/css; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.wasm', 'application/wasm'],
    ['a.pf_meta', 'application/octet-stream'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.unknown', 'application/octet-stream'],
  ])('%s is %s', async (name, type) => {
    expect((await request(`/${name}`)).headers.get('content-type')).toBe(type);
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await request('/digits.txt', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers.get('content-length')).toBe('10');
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const refused = await request('/', { method });
      expect(refused.status).toBe(405);
      expect(refused.headers.get('allow')).toBe('GET, HEAD');
    }
  });

  it('adds the slash to a folder, keeps the query, and never sends anyone elsewhere', async () => {
    const moved = await request('/folder?x=1&y=%2F');
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/folder/?x=1&y=%2F');
    for (const target of ['//folder', '//evil.example/..', '/%2ffolder', '/\\folder', '///folder']) {
      const answer = await request(target);
      expect(answer.status).toBe(404);
      expect(answer.headers.has('location')).toBe(false);
    }
  });

  it("answers with the site's own 404 page; lists nothing", async () => {
    for (const target of ['/nothing', '/bare', '/bare/', '/digits.txt/', '/digits.txt/x', `/${'x'.repeat(300)}`]) {
      expect(await request(target)).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
    }
    expect(await request('/nothing', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
    expect((await request('/nothing', { headers: { Range: 'bytes=0-1' } })).status).toBe(404);
  });

  it('shows the 404 page of a site for a folder of its host, which its links start from, as if it lay at the root', async () => {
    const own = join(dir, 'published-below');
    mkdirSync(own);
    writeFileSync(join(own, '404.html'), '<base href="/news%20archive/"><link rel="stylesheet" href="assets/style.css">');
    const server = await serveFolder({ dir: own, port: 0 });
    const body = '<base href="/"><link rel="stylesheet" href="assets/style.css">';
    expect(await request('/2020/gone.html', { port: server.port })).toMatchObject({ status: 404, body });
    expect(await request('/404.html', { port: server.port })).toMatchObject({ status: 200, body });
    await server.close();
    rmSync(own, { recursive: true });
  });

  it.each([
    '/../secret.txt',
    '/folder/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/folder/%2e%2e/%2e%2e/secret.txt',
    '/link.txt',
    '/linked/secret.txt',
    '/linked/',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '//secret.txt',
    '/./.env',
    'http://localhost/../secret.txt',
  ])('keeps %s to itself', async (target) => {
    const answer = await request(target);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain(secret);
  });

  it.each(['/%', '/%zz', '/a%00.txt', '/%c0%ae%c0%ae/secret.txt'])('calls %s malformed', async (target) => {
    expect((await request(target)).status).toBe(400);
  });

  it('survives whatever is asked, and never leaves the folder', async () => {
    const piece = fc.constantFrom('/', '..', '.', '%2e', '%2f', '%5c', '\\', '%00', '%', 'secret.txt', 'site', 'folder', 'link.txt', 'linked', '?', '#', ':', '%ff', '~', 'é');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 10 }), async (pieces) => {
        const answer = await request(`/${pieces.join('')}`);
        expect([200, 301, 400, 404]).toContain(answer.status);
        expect(answer.body).not.toContain(secret);
        expect(answer.headers.get('location') ?? '/x').toMatch(/^\/[^/\\]/);
      }),
      { numRuns: 150 },
    );
    expect((await request('/')).status).toBe(200);
  });

  it('sends pieces', async () => {
    const part = await request('/digits.txt', { headers: { Range: 'bytes=2-4' } });
    expect(part).toMatchObject({ status: 206, body: '234' });
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await request('/digits.txt', { headers: { Range: 'bytes=-2' } })).toMatchObject({ status: 206, body: '89' });
    expect(await request('/digits.txt', { headers: { Range: 'bytes=0-1,4-5' } })).toMatchObject({ status: 200, body: '0123456789' });
    const beyond = await request('/digits.txt', { headers: { Range: 'bytes=10-' } });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe('bytes */10');
    const { headers } = await request('/digits.txt');
    const etag = headers.get('etag') ?? '';
    const modified = headers.get('last-modified') ?? '';
    const statusWith = async (ifRange: string) => (await request('/digits.txt', { headers: { Range: 'bytes=0-1', 'If-Range': ifRange } })).status;
    expect(await Promise.all([etag, modified, '"other"', `W/${etag}`, 'Mon, 01 Jan 2001 00:00:00 GMT'].map(statusWith))).toEqual([206, 206, 200, 200, 200]);
  });

  it('says when the reader has it already', async () => {
    const { headers } = await request('/digits.txt');
    const etag = headers.get('etag') ?? '';
    expect(headers.get('last-modified')).toBe('Sun, 09 Sep 2001 01:46:40 GMT');
    const statusWith = async (conditions: Record<string, string>) => (await request('/digits.txt', { headers: conditions })).status;
    expect(await statusWith({ 'If-None-Match': etag })).toBe(304);
    expect(await statusWith({ 'If-None-Match': `"x", W/${etag}` })).toBe(304);
    expect(await statusWith({ 'If-None-Match': '*' })).toBe(304);
    expect(await statusWith({ 'If-None-Match': '"x"' })).toBe(200);
    expect(await statusWith({ 'If-Modified-Since': 'Sun, 09 Sep 2001 01:46:40 GMT' })).toBe(304);
    expect(await statusWith({ 'If-Modified-Since': 'Sun, 09 Sep 2001 01:46:39 GMT' })).toBe(200);
    expect(await statusWith({ 'If-Modified-Since': 'yesterday' })).toBe(200);
    expect(await statusWith({ 'If-None-Match': '"x"', 'If-Modified-Since': 'Sun, 09 Sep 2001 01:46:40 GMT' })).toBe(200);
  });

  it('outlives a reader who goes away half-way', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n'));
      socket.once('data', () => socket.destroy());
      socket.once('close', () => resolve());
    });
    expect((await request('/')).status).toBe(200);
  });

  it('transforms HTML, the 404 page too, and hands over requests', async () => {
    const dev = await serveFolder({
      dir,
      port: 0,
      allowedHosts: ['localhost'],
      transformHtml: (html, urlPath) => `${html}<!-- ${urlPath} -->`,
      handle: (_, res, urlPath) => {
        if (urlPath !== '/events') return false;
        res.end('event');
        return true;
      },
    });
    const { port } = dev;
    const folder = await request('/folder/', { port });
    expect(folder.body).toBe('<h1>Folder</h1><!-- /folder/ -->');
    expect((await request('/folder/', { port, headers: { 'If-None-Match': folder.headers.get('etag') ?? '' } })).status).toBe(304);
    expect(await request('/gone', { port })).toMatchObject({ status: 404, body: '<h1>Not here</h1><!-- /gone -->' });
    expect(await request('/digits.txt', { port })).toMatchObject({ body: '0123456789' });
    expect((await request('/events', { port })).body).toContain('event');
    expect((await request('/', { port, headers: { Host: 'evil.example' } })).status).toBe(403);
    await dev.close();
  });

  it('answers 500, and goes on, if a transformation throws', async () => {
    const dev = await serveFolder({
      dir,
      port: 0,
      transformHtml: () => {
        throw new Error('a bug');
      },
    });
    expect((await request('/', { port: dev.port })).status).toBe(500);
    expect((await request('/digits.txt', { port: dev.port })).status).toBe(200);
    await dev.close();
  });

  it('takes the next free port only if it may', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serveFolder({ dir, port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken. Stop`);
    const next = await serveFolder({ dir, port, triesNextPorts: true });
    expect(next.port).toBeGreaterThan(port);
    expect(next.url).toBe(`http://127.0.0.1:${next.port}/`);
    await next.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it('closes at once, even with a connection open', async () => {
    const dev = await serveFolder({ dir, port: 0, handle: () => true });
    const socket = connect(dev.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    await dev.close();
    await closed;
  });
});
