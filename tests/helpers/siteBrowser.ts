/** The browser of the tests, from the npm registry alone, and the ways in which pages are watched for anything that goes wrong. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';

export { openBrowser } from '../../bench/browser.mjs';

/** What a site may be allowed at most: everything from itself, nothing inline, nothing from elsewhere. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

/** For serveFolder: sends the policy with every answer. */
export function sendPolicy(_req: IncomingMessage, res: ServerResponse): boolean {
  res.setHeader('Content-Security-Policy', strictPolicy);
  return false;
}

export interface Watch {
  /** Console errors and warnings, exceptions, refusals by the policy, failed and foreign requests. */
  readonly troubles: string[];
  /** Addresses asked for. */
  readonly requests: string[];
}

/** From now on notes what a page asks for and what goes wrong in it. */
export function watchPage(page: Page, ownOrigin: string): Watch {
  const watch: Watch = { troubles: [], requests: [] };
  page.on('console', (message) => {
    // On a busy machine a font may come too late for its page, which then does without. From the file system the preload
    // of a font is refused; the stylesheet's own request is not.
    if (/crimson-pro\S+ was preloaded using link preload but not used/.test(message.text())) return;
    if (ownOrigin === 'file://' && /crimson-pro/.test(message.text() + message.location().url)) return;
    if (message.type() === 'error' || message.type() === 'warning') watch.troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => watch.troubles.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    watch.troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    watch.requests.push(request.url());
    if (!request.url().startsWith(ownOrigin) && !/^(?:blob|data):/.test(request.url())) watch.troubles.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) watch.troubles.push(`${response.status()}: ${response.url()}`);
  });
  return watch;
}
