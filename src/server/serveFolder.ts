/**
 * Serves a built site over HTTP exactly as a plain static host would, so that what the owner sees is what gets published.
 * Never lists a folder, never leaves it, never follows a link in it; no request can make it throw.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isAllowedHost } from './isAllowedHost.js';
import { listen } from './listen.js';
import { parseTarget } from './parseTarget.js';
import { resolveFile } from './resolveFile.js';
import { sendFile } from './sendFile.js';
import { sendText } from './sendText.js';

export interface ServeOptions {
  readonly dir: string;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** Default 8080; 0 takes any free one. */
  readonly port?: number;
  /** If the port is taken, try up to 20 after it. */
  readonly triesNextPorts?: boolean;
  /** Host names (without port) that requests may ask for; others get 403. Default: any. */
  readonly allowedHosts?: readonly string[];
  readonly transformHtml?: (html: string, urlPath: string) => string;
  /** Sees a request first; true means it has answered, or will. `urlPath` begins with `/`; it is decoded, unless no file of a site can have it. */
  readonly handle?: (req: IncomingMessage, res: ServerResponse, urlPath: string) => boolean;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Also ends connections that are still open. */
  close(): Promise<void>;
}

/** Rejects if the port cannot be opened. */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 8080, triesNextPorts = false } = options;
  const server = createServer((req, res) => {
    answer(options, req, res).catch(() => {
      if (res.headersSent) res.destroy();
      else sendText(req, res, { status: 500, text: '500 The server failed to answer' });
    });
  });
  const opened = await listen(server, { host, port, triesNextPorts });
  // From here on an 'error' would concern a single connection, and must not end the process.
  server.on('error', () => {});
  const isAnyAddress = host === '0.0.0.0' || host === '::';
  const name = isAnyAddress ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${opened}/`,
    port: opened,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(options: ServeOptions, req: IncomingMessage, res: ServerResponse): Promise<void> {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Cache-Control', 'no-cache');
  if (!isAllowedHost(req.headers.host, options.allowedHosts)) {
    sendText(req, res, { status: 403, text: '403 This server does not answer to that host name' });
    return;
  }
  const target = parseTarget(req.url ?? '');
  // Whoever handles requests may have addresses that no file of a site can have, such as /.backfile/events.
  const asked = typeof target === 'object' ? target.urlPath : target === 'forbidden' ? (req.url ?? '').replace(/[?#].*$/s, '') : undefined;
  if (asked !== undefined && options.handle?.(req, res, asked) === true) return;
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    sendText(req, res, { status: 405, text: '405 Only GET and HEAD are answered' });
    return;
  }
  if (target === 'malformed') {
    sendText(req, res, { status: 400, text: '400 The address is malformed' });
    return;
  }

  const urlPath = target === 'forbidden' ? '/404.html' : target.urlPath;
  const transform = options.transformHtml;
  const found = target === 'forbidden' ? undefined : await resolveFile(options.dir, target);
  if (found?.kind === 'folder' && target !== 'forbidden') {
    res.setHeader('Location', `/${target.segments.map(encodeURIComponent).join('/')}/${target.query}`);
    sendText(req, res, { status: 301, text: "301 A folder's address ends in a slash" });
    return;
  }
  const moved = (html: string): string => atRoot(transform === undefined ? html : transform(html, urlPath));
  const changed = urlPath === '/404.html' ? { transform: moved } : transform === undefined ? {} : { transform: (html: string) => transform(html, urlPath) };
  if (found?.kind === 'file' && (await sendFile(req, res, { path: found.path, status: 200, ...changed }))) return;

  const notFound = await resolveFile(options.dir, { segments: ['404.html'], isFolder: false });
  if (notFound?.kind === 'file' && (await sendFile(req, res, { path: notFound.path, status: 404, transform: moved }))) return;
  sendText(req, res, { status: 404, text: '404 There is no page at this address' });
}

/** The page for wrong addresses names the folder that it will be published in. Here the site begins at the root. */
function atRoot(html: string): string {
  return html.replace(/<base href="[^"]*">/, '<base href="/">');
}
