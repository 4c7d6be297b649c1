/**
 * The server's own short answers, for whatever the site has no page for.
 * Always plain text, so that nothing of the request can become markup.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export function sendText(req: IncomingMessage, res: ServerResponse, answer: { readonly status: number; readonly text: string }): void {
  const body = Buffer.from(`${answer.text}\n`);
  res.statusCode = answer.status;
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.setHeader('Content-Length', body.length);
  res.end(req.method === 'HEAD' ? undefined : body);
}
