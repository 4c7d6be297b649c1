/** Tells open pages that something changed, over server-sent events, and shows diagnostics in them. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Diagnostic } from '../model/diagnostic.js';
import { ownFile } from '../ownFile.js';

/** What a page shows: a diagnostic, or a failure of the whole build, which has no code. */
export type Notice = Pick<Diagnostic, 'severity' | 'message' | 'place'> & Partial<Pick<Diagnostic, 'code'>>;

export interface LiveUpdate {
  readonly changed: readonly string[];
  readonly diagnostics: readonly Notice[];
}

export interface LiveReload {
  readonly addScript: (html: string) => string;
  readonly handle: (req: IncomingMessage, res: ServerResponse, urlPath: string) => boolean;
  readonly send: (update: LiveUpdate) => void;
  readonly close: () => void;
}

/** Diagnostics that a page shows; the rest is counted. */
const shown = 30;

export function liveReload(): LiveReload {
  const open = new Set<ServerResponse>();
  const script = readFileSync(ownFile('dist/assets/dev.js'));
  let last: LiveUpdate = { changed: [], diagnostics: [] };
  const message = (update: LiveUpdate): string => {
    const diagnostics = update.diagnostics.slice(0, shown).map(({ code, severity, message: text, place }) => ({
      label: code === undefined ? severity : `${severity} ${code}`,
      severity,
      text,
      place: place === undefined ? '' : `${place.path}${place.line === undefined ? '' : `:${place.line}`}`,
    }));
    return `data: ${JSON.stringify({ changed: update.changed.length, diagnostics, more: Math.max(0, update.diagnostics.length - shown) })}\n\n`;
  };
  return {
    addScript: (html) => html.replace(/<\/body>/i, '<script defer src="/.backfile/dev.js"></script></body>'),
    handle: (_req, res, urlPath) => {
      if (urlPath === '/.backfile/dev.js') {
        res.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' }).end(script);
        return true;
      }
      if (urlPath !== '/.backfile/events') return false;
      res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      // What a page that has just opened should show is no change to it.
      res.write(message({ ...last, changed: [] }));
      open.add(res);
      res.on('close', () => open.delete(res));
      return true;
    },
    send: (update) => {
      last = update;
      for (const res of open) res.write(message(update));
    },
    close: () => {
      for (const res of open) res.end();
    },
  };
}
