/** The browser of the tests, from the npm registry alone, and the ways in which pages are watched for anything that goes wrong. */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver, type Page } from 'playwright-core';

/** What a site may be allowed at most: everything from itself, nothing inline, nothing from elsewhere. */
export const strictPolicy = [
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

/** Switches that would hide what readers' browsers do, or that make the browser end with its first page. */
const unwanted = /^--(?:disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|single-process|no-zygote)$/;

export async function openBrowser(): Promise<Browser> {
  const args = [...chromium.args.filter((arg) => !unwanted.test(arg)), '--no-sandbox'];
  const executablePath = await unpack();
  try {
    return await driver.launch({ executablePath, args, headless: true });
  } catch {
    // A machine without a browser may lack the libraries that one needs (nss, nspr, expat); the package brings them too.
    const libraries = join(dirname(executablePath), 'al2023', 'lib');
    return driver.launch({ executablePath, args, headless: true, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  }
}

/** Two test files start at once, and the package takes a half-written browser for a whole one: so each unpacks for itself, and the first moves it into place. */
async function unpack(): Promise<string> {
  const place = join(tmpdir(), 'backfile-chromium-147');
  if (!existsSync(place)) {
    const own = mkdtempSync(join(tmpdir(), 'backfile-unpack-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = own;
    // Where the package believes to be, it unpacks the libraries too.
    const beforeLambda = process.env.AWS_EXECUTION_ENV;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    try {
      await chromium.executablePath();
    } finally {
      if (beforeLambda === undefined) delete process.env.AWS_EXECUTION_ENV;
      else process.env.AWS_EXECUTION_ENV = beforeLambda;
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    try {
      renameSync(own, place);
    } catch {
      rmSync(own, { recursive: true, force: true });
    }
  }
  return join(place, 'chromium');
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
